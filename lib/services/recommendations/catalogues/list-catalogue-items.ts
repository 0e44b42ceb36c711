// A catalogue's items as a table for those who keep it.
import 'server-only';
import { z } from 'zod';
import { db } from '@/lib/db';
import type { Item, Prisma } from '@/lib/generated/prisma/client';
import { requireAdmin, type Actor } from '../require-admin';

export const itemsPerPage = 50;

export const itemShows = ['all', 'sold_out', 'unpriced', 'archived'] as const;

/** What stands in the address; whatever is not understood counts as absent. */
export const itemFilters = z.object({
  q: z.string().trim().max(200).catch(''),
  show: z.enum(itemShows).catch('all'),
  category: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type ItemFilters = z.output<typeof itemFilters>;

export type ListedItem = Pick<Item, 'id' | 'externalId' | 'name' | 'description' | 'category' | 'priceMinor' | 'stock' | 'season' | 'url' | 'popularity' | 'archivedAt'>;

const shown: Record<ItemFilters['show'], Prisma.ItemWhereInput> = {
  all: { archivedAt: null },
  sold_out: { archivedAt: null, stock: 0 },
  unpriced: { archivedAt: null, priceMinor: null },
  archived: { archivedAt: { not: null } },
};

/** What most people took comes first. @throws AppError `forbidden` */
export async function listCatalogueItems(actor: Pick<Actor, 'role'>, catalogueId: number, { q, show, category, page }: ItemFilters): Promise<{ total: number; items: ListedItem[] }> {
  requireAdmin(actor);
  const where: Prisma.ItemWhereInput = {
    catalogueId,
    ...shown[show],
    AND: [
      ...(q ? [{ OR: [{ name: { contains: q } }, { externalId: { contains: q } }] }] : []),
      ...(category ? [{ OR: [{ category }, { category: { startsWith: `${category}/` } }] }] : []),
    ],
  };
  const [total, items] = await Promise.all([
    db.item.count({ where }),
    db.item.findMany({
      where,
      orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * itemsPerPage,
      take: itemsPerPage,
      select: { id: true, externalId: true, name: true, description: true, category: true, priceMinor: true, stock: true, season: true, url: true, popularity: true, archivedAt: true },
    }),
  ]);
  return { total, items };
}
