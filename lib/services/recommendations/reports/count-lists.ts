// How many lists were shown and what became of them: by day, placement and model version, and by item. Adds up days.
import type { Placement } from '@/lib/generated/prisma/enums';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import type { ListKind } from './list-kinds';
import { attributionDays, dayMs, daysOf, tallyDay, type LedRow } from './tally-day';

export interface ReportScope {
  catalogueId: number;
  filters: ReportFilters;
  span: ReportSpan;
  /** Of all lists of the catalogue (`listKinds`). */
  kinds: ListKind[];
  now: Date;
}

export interface ListCounts {
  lists: number;
  /** Lists that led to at least one view, basket, purchase. */
  clicked: number;
  basketed: number;
  bought: number;
  /** Views themselves. */
  clicks: number;
  /** Things bought. */
  units: number;
  /** What they cost, at today's prices, in the currency's smallest unit. */
  revenueMinor: number;
}

export interface CountedGroup {
  /** UTC day, for example `2026-11-23`. */
  day: string;
  placement: Placement;
  version: string;
  counts: ListCounts;
}

export interface CountedLists {
  groups: CountedGroup[];
  /** By the item's row in the table. */
  items: Map<number, Pick<ListCounts, 'clicks' | 'units'>>;
}

const none = (): ListCounts => ({ lists: 0, clicked: 0, basketed: 0, bought: 0, clicks: 0, units: 0, revenueMinor: 0 });
const names = Object.keys(none()) as (keyof ListCounts)[];

/** Days, placements and versions with at least one list in the span. */
export async function countLists({ catalogueId, filters, span, kinds, now }: ReportScope): Promise<CountedLists> {
  const matches = ({ placement, version }: ListKind) => (!filters.placement || placement === filters.placement) && (!filters.version || version === filters.version);
  const [from, to] = [dayOf(span.from), dayOf(span.to)];
  const groups = new Map<string, CountedGroup>();
  const items: CountedLists['items'] = new Map();
  const end = new Date(Math.min(span.to.getTime() + attributionDays * dayMs, Math.max(span.to.getTime(), now.getTime())));
  for (const start of daysOf(span.from, end)) {
    const day = dayOf(start);
    const { shown, led } = await tallyDay(catalogueId, start, kinds, now);
    for (const { placement, version, lists } of day < to ? shown.filter(matches) : []) groupOf(groups, day, placement, version).counts.lists += lists;
    for (const row of led) if (row.shownOn >= from && row.shownOn < to && matches(row)) addLed(groups, items, row);
  }
  return { groups: [...groups.values()], items };
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

function groupOf(groups: Map<string, CountedGroup>, day: string, placement: Placement, version: string): CountedGroup {
  const key = `${day}|${placement}|${version}`;
  const group = groups.get(key) ?? { day, placement, version, counts: none() };
  groups.set(key, group);
  return group;
}

function addLed(groups: Map<string, CountedGroup>, items: CountedLists['items'], { shownOn, placement, version, itemId, ...led }: LedRow): void {
  const { counts } = groupOf(groups, shownOn, placement, version);
  for (const name of names) if (name !== 'lists') counts[name] += led[name];
  const item = items.get(itemId) ?? { clicks: 0, units: 0 };
  items.set(itemId, { clicks: item.clicks + led.clicks, units: item.units + led.units });
}

export function sumCounts(all: readonly ListCounts[]): ListCounts {
  const total = none();
  for (const counts of all) for (const name of names) total[name] += counts[name];
  return total;
}
