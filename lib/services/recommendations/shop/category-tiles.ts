// A picture for each main category: its bestseller's.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { itemViewOf, shownItem } from '../items/item-view';
import type { ItemView } from '../schema';
import { within } from './browse-products';
import type { CategoryNode } from './schema';

export interface CategoryTile {
  path: string;
  count: number;
  item: ItemView;
}

const mostTiles = 24;

/** In the categories' order, or the largest `count` ones. */
export async function categoryTiles(catalogue: Catalogue, categories: readonly CategoryNode[], count?: number): Promise<CategoryTile[]> {
  const largest = [...categories].sort((a, b) => b.count - a.count).slice(0, count ?? mostTiles);
  const chosen = count === undefined ? categories.filter((category) => largest.includes(category)) : largest;
  const tiles = await Promise.all(
    chosen.map(async ({ path, count: items }) => {
      const row = await db.item.findFirst({ where: { catalogueId: catalogue.id, archivedAt: null, ...within(path) }, orderBy: [{ popularity: 'desc' }, { id: 'asc' }], select: shownItem });
      return row && { path, count: items, item: itemViewOf(catalogue, row) };
    }),
  );
  return tiles.filter((tile) => tile !== null);
}
