// Lists that were shown at a placement outside experiments, what was clicked in them, and what was known of their people when they were made:
// what a counterfactual estimate is worked out from.
import { z } from 'zod';
import { db } from '@/lib/db';
import { takeTurn } from '@/lib/http/turn';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Taste, TasteEvent } from '../shoppers/taste-cache';
import { clickMs, dayMs } from './followed';
import type { LoggedItem } from './weigh-places';

const daysBack = 30;
/** A list replayed takes about a millisecond for each arm, and the past fades: the newest are enough. */
export const mostLists = 1_500;
const rowsAtOnce = 200;

export interface LoggedList {
  shopperId: number;
  /** In milliseconds since 1970. */
  at: number;
  /** Number of the item's row in the database: what the list was about. */
  contextItemId: number | null;
  items: LoggedItem[];
  /** Ids of those that were clicked within a day. */
  clicked: Set<string>;
  /** As it was known before the list. */
  taste: Taste;
}

const loggedItems = z.array(z.object({ item: z.string(), source: z.string(), propensity: z.number().gt(0).max(1) })).min(1);

/** The newest first. Lists for people who are not known, and those of devices, tell nothing here. */
export async function loggedLists(catalogueId: number, placement: Placement, now = Date.now()): Promise<LoggedList[]> {
  const rows = await db.recommendationList.findMany({
    where: { catalogueId, placement, armId: null, ranOn: 'server', shopperId: { not: null }, createdAt: { gte: new Date(now - daysBack * dayMs) } },
    orderBy: { createdAt: 'desc' }, take: mostLists, select: { id: true, shopperId: true, createdAt: true, contextItemId: true, items: true },
  });
  const clicks = await clicksOf(rows);
  const events = await eventsOf(rows.flatMap(({ shopperId }) => shopperId ?? []));
  return rows.flatMap(({ id, shopperId, createdAt, contextItemId, items }) => {
    const read = loggedItems.safeParse(items);
    if (!read.success || shopperId === null) return [];
    const at = createdAt.getTime();
    return [{ shopperId, at, contextItemId, items: read.data, clicked: clicks.get(id) ?? new Set<string>(), taste: tasteBefore(shopperId, events.get(shopperId) ?? [], at) }];
  });
}

async function clicksOf(lists: readonly { id: string; createdAt: Date }[]): Promise<Map<string, Set<string>>> {
  const shownAt = new Map(lists.map(({ id, createdAt }) => [id, createdAt.getTime()]));
  const clicks = new Map<string, Set<string>>();
  for (const part of parts([...shownAt.keys()])) {
    const rows = await db.shopperEvent.findMany({ where: { listId: { in: part }, kind: 'view' }, select: { listId: true, at: true, item: { select: { externalId: true } } } });
    for (const { listId, at, item } of rows) {
      const late = at.getTime() - (shownAt.get(listId ?? '') ?? 0);
      if (listId === null || late < 0 || late > clickMs) continue;
      clicks.set(listId, (clicks.get(listId) ?? new Set()).add(item.externalId));
    }
  }
  return clicks;
}

/** All that people did, the oldest first. */
async function eventsOf(shopperIds: readonly number[]): Promise<Map<number, TasteEvent[]>> {
  const events = new Map<number, TasteEvent[]>();
  for (const part of parts([...new Set(shopperIds)])) {
    await takeTurn();
    const rows = await db.shopperEvent.findMany({ where: { shopperId: { in: part } }, orderBy: { at: 'asc' }, select: { shopperId: true, itemId: true, kind: true, value: true, at: true } });
    for (const { shopperId, at, ...row } of rows) {
      const own = events.get(shopperId) ?? [];
      own.push({ ...row, at: at.getTime() });
      events.set(shopperId, own);
    }
  }
  return events;
}

const parts = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / rowsAtOnce) }, (_, index) => values.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));

/** By item the last event of each kind before `time`. */
function tasteBefore(shopperId: number, events: readonly TasteEvent[], time: number): Taste {
  const last = new Map<number, TasteEvent[]>();
  for (const event of events) {
    if (event.at >= time) break;
    last.set(event.itemId, [...(last.get(event.itemId) ?? []).filter(({ kind }) => kind !== event.kind), event]);
  }
  return { shopperId, last, made: null };
}
