// Items as pages and shops are told of them.
import { db } from '@/lib/db';
import type { Catalogue, Item } from '@/lib/generated/prisma/client';
import type { ItemView } from '../schema';
import { tilePath } from '../tiles/tile-path';

export const shownItem = { externalId: true, name: true, category: true, priceMinor: true, stock: true, url: true, imageUrl: true } as const;
export type ShownItem = Pick<Item, keyof typeof shownItem>;

/** The view of one row: its page and picture are the shop's own where it names them. */
export function itemViewOf({ slug, currency }: Pick<Catalogue, 'slug' | 'currency'>, item: ShownItem): ItemView {
  const id = encodeURIComponent(item.externalId);
  return {
    id: item.externalId,
    name: item.name,
    category: item.category,
    priceMinor: item.priceMinor,
    currency: item.priceMinor === null ? null : currency,
    inStock: item.stock === null || item.stock > 0,
    href: item.url ?? `/shop/${slug}/p/${id}`,
    image: item.imageUrl ?? tilePath(slug, { id: item.externalId, name: item.name, category: item.category }),
  };
}

/** Items of a catalogue by the shop's ids, in their order; unknown and archived ones are left out. */
export async function itemViews(catalogueId: number, ids: readonly string[]): Promise<ItemView[]> {
  const catalogue = await db.catalogue.findUniqueOrThrow({ where: { id: catalogueId } });
  const rows = await db.item.findMany({ where: { catalogueId, archivedAt: null, externalId: { in: [...ids] } }, select: shownItem });
  const byId = new Map(rows.map((row) => [row.externalId, itemViewOf(catalogue, row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
