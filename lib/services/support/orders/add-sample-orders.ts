// Three orders for a signed-in person who has none to try the chat with.
import { randomInt } from 'node:crypto';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { OrderCard } from '../schema';
import { samplePlans } from './demo-orders';
import { listOrders } from './list-orders';
import { orderRowOf } from './order-plan';

/**
 * Adds what is missing to three open orders: pressing twice adds three. Cancelled and returned ones do not count, so that whoever used
 * theirs up gets new ones.
 * @returns all of the person's orders, newest first
 */
export async function addSampleOrders(userId: string, now = new Date()): Promise<OrderCard[]> {
  await db.$transaction(async (transaction) => {
    const { name, email } = await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true } });
    const open = await transaction.order.findMany({ where: { userId, state: { in: ['placed', 'packed', 'shipped', 'delivered'] } }, select: { state: true } });
    const wanted = samplePlans.filter(({ state }) => !open.some((order) => order.state === state)).slice(0, Math.max(0, samplePlans.length - open.length));
    const receiver = { customerName: name, email, addressLine: '5 Fern Walk', city: 'London', postcode: 'E1 6AN', country: 'United Kingdom' };
    for (const plan of wanted) await transaction.order.create({ data: orderRowOf(await freeNumber(transaction), plan, receiver, now, userId) });
  });
  return listOrders(userId);
}

/** Numbers of samples lie above those of the demo orders. */
async function freeNumber(transaction: Prisma.TransactionClient): Promise<string> {
  for (;;) {
    const number = `FF-${randomInt(300_000, 1_000_000)}`;
    if ((await transaction.order.count({ where: { number } })) === 0) return number;
  }
}
