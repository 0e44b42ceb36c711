// The items of a category, or of the whole catalogue, filtered, sorted and in pages.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue, Prisma } from '@/lib/generated/prisma/client';
import { itemViewOf, shownItem } from '../items/item-view';
import type { ItemView } from '../schema';
import { fractionDigits } from '../fraction-digits';
import { countPages, filterOf, orders, type ItemPage } from './page-of-items';
import { pageSize, type BrowseQuery } from './schema';

/** A category and those below it. */
export const within = (category: string): Prisma.ItemWhereInput => ({ OR: [{ category }, { category: { startsWith: `${category}/` } }] });

/** @param category a path; null: everything */
export async function browseProducts(catalogue: Catalogue, category: string | null, query: BrowseQuery): Promise<ItemPage> {
  const where: Prisma.ItemWhereInput = {
    catalogueId: catalogue.id,
    archivedAt: null,
    AND: [filterOf(query, 10 ** fractionDigits(catalogue.currency)), ...(category === null ? [] : [within(category)])],
  };
  const total = await db.item.count({ where });
  const pages = countPages(total, pageSize);
  const page = Math.min(query.page, pages);
  const rows = await db.item.findMany({ where, orderBy: orders[query.sort], skip: (page - 1) * pageSize, take: pageSize, select: shownItem });
  return { items: rows.map((row) => itemViewOf(catalogue, row)), total, page, pages };
}

/** What came into the catalogue last and can be had. */
export async function newProducts(catalogue: Catalogue, count: number): Promise<ItemView[]> {
  const rows = await db.item.findMany({
    where: { catalogueId: catalogue.id, archivedAt: null, OR: [{ stock: null }, { stock: { gt: 0 } }] },
    orderBy: orders.new,
    take: count,
    select: shownItem,
  });
  return rows.map((row) => itemViewOf(catalogue, row));
}
