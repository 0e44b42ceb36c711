// A catalogue's items as lists read them: by row of the model, with the view that goes out ready made.
import { db } from '@/lib/db';
import type { Catalogue, Item } from '@/lib/generated/prisma/client';
import type { RuleItem } from '../rules/choose-items';
import { itemViewOf } from '../items/item-view';
import type { ItemView } from '../schema';

export interface ServedItem extends RuleItem {
  /** Of its row in the database. */
  itemId: number;
  view: ItemView;
  name: string;
  popularity: number;
  /** In milliseconds since 1970. */
  availableAt: number;
  /** Still known, for events and histories, but in no list. */
  archived: boolean;
}

const shown = {
  id: true, externalId: true, name: true, category: true, priceMinor: true, stock: true, season: true, url: true, imageUrl: true,
  popularity: true, availableAt: true, archivedAt: true,
} as const;
/** The database's rows become objects on the web thread: 20,000 would hold it for a fifth of a second. */
const rowsAtOnce = 2000;

/** All items of a catalogue by the shop's id, the oldest first; in pages, so that a large one holds nobody up for long. */
export async function loadServedItems(catalogue: Catalogue): Promise<Map<string, ServedItem>> {
  const items = new Map<string, ServedItem>();
  for (let after = 0; ; ) {
    const rows = await db.item.findMany({ where: { catalogueId: catalogue.id, id: { gt: after } }, orderBy: { id: 'asc' }, take: rowsAtOnce, select: shown });
    for (const row of rows) items.set(row.externalId, servedItem(catalogue, row));
    if (rows.length < rowsAtOnce) return items;
    after = rows.at(-1)?.id ?? after;
  }
}

function servedItem(catalogue: Catalogue, row: Pick<Item, keyof typeof shown>): ServedItem {
  const { id, externalId, name, category, priceMinor, stock, season, popularity, availableAt, archivedAt } = row;
  return {
    id: externalId, itemId: id, name, category, priceMinor, stock, season, popularity,
    availableAt: availableAt.getTime(), archived: archivedAt !== null, view: itemViewOf(catalogue, row),
  };
}
