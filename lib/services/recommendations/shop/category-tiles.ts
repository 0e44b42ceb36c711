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

/** In the categories' order; of very many, the largest. */
export async function categoryTiles(catalogue: Catalogue, categories: readonly CategoryNode[]): Promise<CategoryTile[]> {
  const largest = new Set(categories.toSorted((a, b) => b.count - a.count).slice(0, mostTiles));
  const chosen = categories.filter((category) => largest.has(category));
  const tiles = await Promise.all(
    chosen.map(async ({ path, count: items }) => {
      const row = await db.item.findFirst({ where: { catalogueId: catalogue.id, archivedAt: null, ...within(path) }, orderBy: [{ popularity: 'desc' }, { id: 'asc' }], select: shownItem });
      return row && { path, count: items, item: itemViewOf(catalogue, row) };
    }),
  );
  return tiles.filter((tile) => tile !== null);
}
