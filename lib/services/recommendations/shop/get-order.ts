// An order as its confirmation shows it: for the person whose it is, or whoever holds the checkout's key.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { orderIdOf } from './place-order';
import type { PlacedOrder } from './schema';

/** @throws AppError `not_found`, also for somebody else's */
export async function getPlacedOrder(number: string, { userId, key }: { userId: string | null; key: string | undefined }): Promise<PlacedOrder> {
  const order = await db.order.findFirst({
    // Within an AND, Prisma takes an empty OR for no condition at all: the first one matches nothing and keeps it from being empty.
    where: { number, OR: [{ id: { in: [] } }, ...(userId ? [{ userId }] : []), ...(key ? [{ id: orderIdOf(key) }] : [])] },
    include: { items: { orderBy: { id: 'asc' } } },
  });
  if (!order) throw new AppError('not_found', 'There is no such order.');
  const { email, customerName, addressLine, city, postcode, country } = order;
  return {
    number: order.number, email, customerName, addressLine, city, postcode, country,
    method: order.deliveryMethod,
    deliveryMinor: order.deliveryPence,
    totalMinor: order.totalPence,
    placedAt: order.placedAt.toISOString(),
    expectedAt: order.expectedAt?.toISOString() ?? null,
    items: order.items.map(({ sku, name, quantity, pricePence }) => ({ sku, name, quantity, priceMinor: pricePence })),
  };
}
