// What is recommended, clicked and bought, and how much of the catalogue people get to see.
import { db } from '@/lib/db';
import type { CountedLists, ReportScope } from './count-lists';
import { sampleLists } from './sample-lists';

export const topLength = 10;
/** Bestsellers: this share of the catalogue, by people who took the item. */
export const bestsellerShare = 0.1;

export interface ItemCount {
  id: string;
  name: string;
  category: string;
  count: number;
}

export interface CountedItems {
  /** By places in the sampled lists, by views, and by things bought. */
  recommended: ItemCount[];
  clicked: ItemCount[];
  bought: ItemCount[];
  sampled: { lists: number; of: number };
  /** Distinct items in the sample, and how many the catalogue has. */
  coverage: { items: number; of: number };
  /** Share of places that bestsellers have; null where nobody knows what sells. */
  bestsellers: number | null;
  /** Where recommended items come from, the most frequent first; shares of 1. */
  sources: { source: string; share: number }[];
}

/** @param lists how many the scope has; @param led what they led to (both of `countLists`) */
export async function countItems(scope: ReportScope, lists: number, led: CountedLists['items']): Promise<CountedItems> {
  const sample = await sampleLists(scope, lists);
  const catalogue = await catalogueFacts(scope.catalogueId);
  const places = sample.items.reduce((sum, [, count]) => sum + count, 0);
  const onBestsellers = sample.items.reduce((sum, [id, count]) => sum + (catalogue.bestsellers.has(id) ? count : 0), 0);
  return {
    recommended: await nameByShopId(scope.catalogueId, sample.items.slice(0, topLength)),
    clicked: await nameByRow(top(led, 'clicks')),
    bought: await nameByRow(top(led, 'units')),
    sampled: { lists: sample.lists, of: lists },
    coverage: { items: sample.items.length, of: catalogue.items },
    bestsellers: places === 0 || catalogue.bestsellers.size === 0 ? null : onBestsellers / places,
    sources: sample.sources.map(([source, count]) => ({ source, share: count / places })),
  };
}

const top = (led: CountedLists['items'], by: 'clicks' | 'units'): [number, number][] =>
  [...led].map(([row, counts]): [number, number] => [row, counts[by]]).filter(([, count]) => count > 0).sort(([a, one], [b, other]) => other - one || a - b).slice(0, topLength);

async function catalogueFacts(catalogueId: number) {
  const items = await db.item.count({ where: { catalogueId, archivedAt: null } });
  const rows = await db.item.findMany({
    where: { catalogueId, archivedAt: null, popularity: { gt: 0 } },
    orderBy: [{ popularity: 'desc' }, { id: 'asc' }], take: Math.max(1, Math.round(items * bestsellerShare)), select: { externalId: true },
  });
  return { items, bestsellers: new Set(rows.map(({ externalId }) => externalId)) };
}

const facts = { externalId: true, name: true, category: true } as const;

async function nameByShopId(catalogueId: number, counts: readonly [string, number][]): Promise<ItemCount[]> {
  const rows = await db.item.findMany({ where: { catalogueId, externalId: { in: counts.map(([id]) => id) } }, select: facts });
  const byId = new Map(rows.map(({ externalId, ...item }) => [externalId, { id: externalId, ...item }]));
  return counts.flatMap(([id, count]) => (byId.has(id) ? [{ ...byId.get(id)!, count }] : []));
}

async function nameByRow(counts: readonly [number, number][]): Promise<ItemCount[]> {
  const rows = await db.item.findMany({ where: { id: { in: counts.map(([row]) => row) } }, select: { id: true, ...facts } });
  const byRow = new Map(rows.map(({ id, externalId, ...item }) => [id, { id: externalId, ...item }]));
  return counts.flatMap(([row, count]) => (byRow.has(row) ? [{ ...byRow.get(row)!, count }] : []));
}
