// A signed-in person's own orders, newest first.
import { db } from '@/lib/db';
import type { OrderCard } from '../schema';
import { cardParts, orderCardOf } from './order-card';

/** More are not offered in a chat; by number every order can be asked for. */
const most = 50;

export async function listOrders(userId: string): Promise<OrderCard[]> {
  const orders = await db.order.findMany({ where: { userId }, orderBy: { placedAt: 'desc' }, take: most, include: cardParts });
  return orders.map(orderCardOf);
}
