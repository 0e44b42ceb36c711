// Finds customers of one catalogue by name, e-mail address or the shop's id; without words, those seen last.
import { z } from 'zod';
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { nameShopper, shopperNameColumns, type ShopperName } from './shopper-name';

export const shoppersPerPage = 25;

/** What stands in the address; whatever is not understood counts as absent. */
export const shopperSearch = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ShopperSearch = z.output<typeof shopperSearch>;

export interface FoundShopper {
  id: number;
  name: ShopperName;
  lastSeenAt: Date;
  createdAt: Date;
  /** What is known of them: nothing of those who keep their taste on their device. */
  events: number;
}

/** One page, those seen last first. @throws AppError `forbidden` to all but marketing and admins */
export async function searchShoppers(actor: Pick<Merchandiser, 'role'>, catalogueId: number, { q, page }: ShopperSearch, perPage = shoppersPerPage) {
  requireMerchandiser(actor);
  const where = {
    catalogueId,
    ...(q && {
      OR: [
        { externalId: { contains: q } },
        { user: { OR: [{ name: { contains: q } }, { email: { contains: q.toLowerCase() } }] } },
        { userId: null, externalId: null, visitorHash: { startsWith: q.toLowerCase() } },
      ],
    }),
  };
  const [total, rows] = await Promise.all([
    db.shopper.count({ where }),
    db.shopper.findMany({
      where, orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }], skip: (page - 1) * perPage, take: perPage,
      select: { id: true, lastSeenAt: true, createdAt: true, ...shopperNameColumns, _count: { select: { events: true } } },
    }),
  ]);
  const shoppers = rows.map(({ _count, ...row }): FoundShopper => ({ id: row.id, name: nameShopper(row), lastSeenAt: row.lastSeenAt, createdAt: row.createdAt, events: _count.events }));
  return { total, shoppers };
}
