// The one way in which the chat changes an order: in a transaction, with a row that says what changed, once for a confirming message.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import type { OrderChangeKind } from '@/lib/generated/prisma/enums';
import type { OrderCard } from '../schema';
import { cardParts, orderCardOf, type OrderRow } from './order-card';
import { ownOrders, type OrderScope } from './order-scope';

export interface Change {
  kind: OrderChangeKind;
  before: Prisma.InputJsonObject;
  after: Prisma.InputJsonObject;
  refund?: { amountPence: number; items: string[] };
}

/** Writes its rows and says what it changed. @throws AppError `conflict` where the order does not allow it any more */
export type ApplyChange = (transaction: Prisma.TransactionClient, order: OrderRow) => Promise<Change>;

export interface MadeChange {
  changeId: string;
  order: OrderCard;
  refundPence: number;
}

/** @throws AppError `not_found` for an order that is not there or not theirs, `conflict` where it is too late */
export async function makeChange(scope: OrderScope, number: string, clientId: string, kind: OrderChangeKind, apply: ApplyChange): Promise<MadeChange> {
  // Ids are made by clients: another conversation's must not pass for this one's.
  const confirmedBy = `${scope.conversationId}:${clientId}`;
  try {
    return await db.$transaction(async (transaction) => {
      const order = await getOrder(transaction, scope, number);
      const made = await transaction.orderChange.findUnique({ where: { confirmedBy }, include: { refund: true } });
      if (made) {
        if (made.orderId !== order.id || made.kind !== kind) throw new AppError('conflict', 'This message confirmed another change.');
        return { changeId: made.id, order: orderCardOf(order), refundPence: made.refund?.amountPence ?? 0 };
      }
      const { refund, before, after } = await apply(transaction, order);
      const change = await transaction.orderChange.create({
        data: { orderId: order.id, kind, before, after, confirmedBy, conversationId: scope.conversationId, createdAt: scope.now() },
      });
      if (refund) await transaction.refund.create({ data: { ...refund, orderId: order.id, changeId: change.id, requestedAt: scope.now() } });
      return { changeId: change.id, order: orderCardOf(await getOrder(transaction, scope, number)), refundPence: refund?.amountPence ?? 0 };
    });
  } catch (error) {
    // The same message at the same moment: the other one made the change, so this one finds it.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return makeChange(scope, number, clientId, kind, apply);
    throw error;
  }
}

/** @throws AppError `not_found` */
export async function getOrder(client: Prisma.TransactionClient, scope: OrderScope, number: string): Promise<OrderRow> {
  const order = await client.order.findFirst({ where: { AND: [{ number }, ownOrders(scope)] }, include: cardParts });
  if (!order) throw new AppError('not_found', 'There is no such order.');
  return order;
}

/** Thrown where an order has moved on since the customer was asked. */
export const tooLate = (message: string) => new AppError('conflict', message);
