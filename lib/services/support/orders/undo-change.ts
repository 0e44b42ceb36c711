// Takes a change of an order back: within half an hour, and only while nothing has happened to the order since.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { ownedBy } from '../conversations/customer';
import type { OrderCard } from '../schema';
import { cardParts, orderCardOf } from './order-card';
import { undoMinutes } from './undo-minutes';
import type { OrderScope } from './order-scope';
import { tooLate } from './make-change';

/** @throws AppError `conflict` where it is too late, or where there is no such change of this customer */
export async function undoChange(scope: OrderScope, changeId: string): Promise<{ order: OrderCard; kind: string }> {
  const { customer, conversationId } = scope;
  return db.$transaction(async (transaction) => {
    const change = await transaction.orderChange.findFirst({
      where: {
        id: changeId,
        OR: [{ conversation: { AND: [{ id: conversationId }, ownedBy(customer)] } }, ...('userId' in customer ? [{ order: { userId: customer.userId } }] : [])],
      },
      include: { refund: true },
    });
    if (!change) throw new AppError('conflict', 'There is no such change.');
    if (!change.undoneAt) {
      const now = scope.now();
      if (now.getTime() - change.createdAt.getTime() > undoMinutes * 60_000) throw tooLate('It is too late to undo this.');
      const { count } = await transaction.orderChange.updateMany({
        // A later change builds on this one: the latest is undone first.
        where: { id: change.id, undoneAt: null, order: { changes: { none: { undoneAt: null, createdAt: { gt: change.createdAt } } } } },
        data: { undoneAt: now },
      });
      if (count === 0) throw tooLate('The order was changed again since.');
      await restore(transaction, change);
      if (change.refund) await withdraw(transaction, change.refund.id);
    }
    const order = await transaction.order.findUniqueOrThrow({ where: { id: change.orderId }, include: cardParts });
    return { order: orderCardOf(order), kind: change.kind };
  });
}

type ChangeRow = Prisma.OrderChangeGetPayload<{ include: { refund: true } }>;

async function restore(transaction: Prisma.TransactionClient, { kind, orderId, before, after }: ChangeRow): Promise<void> {
  if (kind === 'return_items' || kind === 'refund') return;
  const left = after as Prisma.JsonObject;
  const unmoved: Prisma.OrderWhereInput =
    kind === 'cancel'
      ? { state: 'cancelled' }
      : { state: { in: ['placed', 'packed'] }, addressLine: String(left.addressLine), city: String(left.city), postcode: String(left.postcode) };
  const { count } = await transaction.order.updateMany({ where: { id: orderId, ...unmoved }, data: before as Prisma.OrderUpdateManyMutationInput });
  if (count === 0) throw tooLate('The order has moved on; this can no longer be undone.');
}

async function withdraw(transaction: Prisma.TransactionClient, id: string): Promise<void> {
  const { count } = await transaction.refund.updateMany({ where: { id, state: 'requested' }, data: { state: 'withdrawn' } });
  if (count === 0) throw tooLate('The refund is on its way; this can no longer be undone.');
}
