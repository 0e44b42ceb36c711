// One customer, as marketing may see them: who, since when, and what they did in figures.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { EventKind } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { nameShopper, shopperNameColumns } from './shopper-name';

/** How many categories the chart shows. */
const topCategories = 8;

export interface CategoryCount {
  /** The first part of the path; empty: the items have none. */
  category: string;
  views: number;
  /** Baskets, purchases, likes and good ratings. */
  wanted: number;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` where the catalogue has no such customer */
export async function getShopper(actor: Pick<Merchandiser, 'role'>, catalogueId: number, id: number) {
  requireMerchandiser(actor);
  const row = await db.shopper.findFirst({ where: { id, catalogueId }, select: { id: true, createdAt: true, lastSeenAt: true, ...shopperNameColumns } });
  if (!row) throw new AppError('not_found', 'There is no such customer.');
  const kinds = await db.shopperEvent.groupBy({ by: ['kind'], where: { shopperId: id }, _count: true });
  const counts = Object.fromEntries(Object.values(EventKind).map((kind) => [kind, kinds.find((each) => each.kind === kind)?._count ?? 0])) as Record<EventKind, number>;
  return {
    id: row.id, name: nameShopper(row), createdAt: row.createdAt, lastSeenAt: row.lastSeenAt, counts,
    events: Object.values(counts).reduce((sum, count) => sum + count, 0),
    categories: await countCategories(id),
  };
}

export type ShopperCard = Awaited<ReturnType<typeof getShopper>>;

async function countCategories(shopperId: number): Promise<CategoryCount[]> {
  const rows = await db.$queryRaw<{ category: string; views: bigint; wanted: bigint }[]>`
    SELECT CASE instr(i."category", '/') WHEN 0 THEN i."category" ELSE substr(i."category", 1, instr(i."category", '/') - 1) END AS "category",
      SUM(e."kind" = 'view') AS "views", SUM(e."kind" IN ('basket', 'purchase', 'like') OR (e."kind" = 'rating' AND e."value" >= 4)) AS "wanted"
    FROM "ShopperEvent" e JOIN "Item" i ON i."id" = e."itemId" WHERE e."shopperId" = ${shopperId} GROUP BY 1
    ORDER BY "wanted" DESC, "views" DESC, 1 LIMIT ${topCategories}`;
  return rows.map(({ category, views, wanted }) => ({ category, views: Number(views), wanted: Number(wanted) })).filter(({ views, wanted }) => views + wanted > 0);
}
