// Registers a return: the items stay the customer's until the parcel arrives, so the order keeps its state and a refund is asked for.
import type { Prisma } from '@/lib/generated/prisma/client';
import { AppError } from '@/lib/errors';
import { makeChange, tooLate } from './make-change';
import type { OrderRow } from './order-card';
import { returnRefundPence, returnVerdict } from './order-rules';
import type { OrderScope } from './order-scope';

export const returnItems = (scope: OrderScope, number: string, itemIds: string[], clientId: string) =>
  makeChange(scope, number, clientId, 'return_items', async (transaction, order) => {
    const now = scope.now();
    const verdict = returnVerdict(order, await findReturned(transaction, order), now);
    if (!verdict.possible) throw tooLate('Nothing of this order can be returned now.');
    const chosen = new Set(itemIds);
    const items = verdict.items.filter(({ id }) => chosen.has(id));
    if (items.length === 0 || items.length !== chosen.size) throw new AppError('invalid_input', 'These items can not be returned.');
    return {
      kind: 'return_items',
      before: {},
      after: { items: items.map(({ id }) => id) },
      refund: { amountPence: returnRefundPence(order, chosen, now), items: chosen.size === order.items.length ? [] : items.map(({ name }) => name) },
    };
  });

/** Ids of the items of an order whose return is under way or done. */
export async function findReturned(client: Prisma.TransactionClient, order: OrderRow): Promise<Set<string>> {
  const refunds = await client.refund.findMany({ where: { orderId: order.id, state: { not: 'withdrawn' } }, select: { items: true } });
  const names = refunds.map(({ items }) => items as string[]);
  return new Set(order.items.filter(({ name }) => names.some((each) => each.length === 0 || each.includes(name))).map(({ id }) => id));
}
