// The order in which a catalogue's things are offered to new people, remembered for a while: it is the same for everybody.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { orderFirstPicks } from './first-picks';
import { itemViewOf, shownItem } from '../items/item-view';
import { picksPageSize } from './page-sizes';
import type { FirstPicks } from './schema';

const keptMs = 5 * 60 * 1000;
/** Nobody scrolls further, and a million items need not be sorted. */
const mostPicks = 2000;

const holder = globalThis as { trefoilFirstPicks?: Map<number, { at: number; items: Promise<FirstPicks['items']> }> };
const orders = (holder.trefoilFirstPicks ??= new Map());

export async function listFirstPicks(catalogue: Catalogue, from = 0): Promise<FirstPicks> {
  const known = orders.get(catalogue.id);
  const fresh = known && Date.now() - known.at < keptMs;
  const order = fresh ? known.items : readOrder(catalogue);
  if (!fresh) orders.set(catalogue.id, { at: Date.now(), items: order });
  order.catch(() => orders.delete(catalogue.id));
  const items = await order;
  const end = from + picksPageSize;
  return { items: items.slice(from, end), next: end < items.length ? end : null };
}

async function readOrder(catalogue: Catalogue): Promise<FirstPicks['items']> {
  const items = await db.item.findMany({
    where: { catalogueId: catalogue.id, archivedAt: null, OR: [{ stock: null }, { stock: { gt: 0 } }] },
    orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
    take: mostPicks,
    select: { ...shownItem, popularity: true },
  });
  return orderFirstPicks(items.map((item) => ({ ...item, id: item.externalId }))).map((item) => itemViewOf(catalogue, item));
}
