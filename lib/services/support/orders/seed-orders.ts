// Puts the demo orders into the database. Runs at every start: orders that nobody touched are made afresh once their dates are stale,
// those that somebody changed are left alone.
import { db } from '@/lib/db';
import { demoOrders } from './demo-orders';
import { orderRowOf } from './order-plan';

const staleAfterMs = 7 * 24 * 60 * 60 * 1000;

/** @returns how many orders were made */
export async function seedOrders(now = new Date()): Promise<number> {
  const numbers = demoOrders.map(({ number }) => number);
  return db.$transaction(async (transaction) => {
    const present = await transaction.order.findMany({ where: { number: { in: numbers } }, select: { id: true, number: true, placedAt: true, _count: { select: { changes: true } } } });
    const stale = present.filter(({ number, placedAt, _count }) => _count.changes === 0 && now.getTime() - placedAt.getTime() - plannedAgeMs(number) > staleAfterMs);
    await transaction.order.deleteMany({ where: { id: { in: stale.map(({ id }) => id) }, changes: { none: {} } } });
    const kept = new Set(present.filter((order) => !stale.includes(order)).map(({ number }) => number));
    const missing = demoOrders.filter(({ number }) => !kept.has(number));
    for (const { number, receiver, plan } of missing) await transaction.order.create({ data: orderRowOf(number, plan, receiver, now) });
    return missing.length;
  });
}

const plannedAgeMs = (number: string) => (demoOrders.find((order) => order.number === number)?.plan.placed ?? 0) * 60 * 60 * 1000;
