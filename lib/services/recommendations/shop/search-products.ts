// Search as the shop's page shows it, and what it suggests while one types.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { itemViewOf, shownItem } from '../items/item-view';
import { fractionDigits } from '../fraction-digits';
import { countPages, filterOf, orders, type ItemPage } from './page-of-items';
import { pageSize, type BrowseQuery, type Suggestions } from './schema';
import { shopIndex } from './shop-index';

/** Nobody reads further; the filters still look at all of these. */
const mostFound = 1000;
const suggested = { items: 6, categories: 2 };
/** A category is suggested when so many of the best results lie in it. */
const categoryFrom = { results: 30, atLeast: 3 };

export interface SearchPage extends ItemPage {
  corrected: string | null;
}

/** @param text as typed */
export async function searchProducts(catalogue: Catalogue, text: string, query: BrowseQuery): Promise<SearchPage> {
  const { products, itemIds } = await shopIndex(catalogue.id);
  const { rows, corrected } = products.search(text, { typing: false });
  const ids = rows.slice(0, mostFound).map((row) => itemIds[row]!);
  const place = new Map(ids.map((id, at) => [id, at]));
  // The database says what they cost and whether they are there now; the index only what they are called.
  const found = await db.item.findMany({
    where: { AND: [{ id: { in: ids }, catalogueId: catalogue.id, archivedAt: null }, filterOf(query, 10 ** fractionDigits(catalogue.currency))] },
    orderBy: orders[query.sort],
    select: { ...shownItem, id: true },
  });
  if (query.sort === 'best') found.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
  const pages = countPages(found.length, pageSize);
  const page = Math.min(query.page, pages);
  return { items: found.slice((page - 1) * pageSize, page * pageSize).map((row) => itemViewOf(catalogue, row)), total: found.length, page, pages, corrected };
}

export async function suggestProducts(catalogue: Catalogue, text: string): Promise<Suggestions> {
  const { products, itemIds, categories } = await shopIndex(catalogue.id);
  const { rows, corrected } = products.search(text);
  const ids = rows.slice(0, suggested.items).map((row) => itemIds[row]!);
  const found = await db.item.findMany({ where: { id: { in: ids }, catalogueId: catalogue.id, archivedAt: null }, select: { ...shownItem, id: true } });
  const byId = new Map(found.map((row) => [row.id, itemViewOf(catalogue, row)]));
  const counts = new Map<string, number>();
  for (const row of rows.slice(0, categoryFrom.results)) counts.set(categories[row]!, (counts.get(categories[row]!) ?? 0) + 1);
  return {
    items: ids.flatMap((id) => byId.get(id) ?? []),
    categories: [...counts].filter(([path, count]) => path !== '' && count >= categoryFrom.atLeast).sort((a, b) => b[1] - a[1]).slice(0, suggested.categories).map(([path]) => path),
    corrected,
  };
}
