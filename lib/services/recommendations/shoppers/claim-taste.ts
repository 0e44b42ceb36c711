// A visitor signs in or up: what they did before becomes theirs if they wish, and nobody's who holds the token later.
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { forgetShoppers } from './find-shopper';
import { forgetTaste } from './taste-cache';

export interface PendingTaste {
  events: number;
  /** Things in the basket. */
  basket: number;
}

/** What the visitor has done, in all catalogues: whether there is something to ask the person about. */
export async function pendingTaste(visitorHash: string): Promise<PendingTaste> {
  const shopper = { visitorHash, userId: null };
  const [events, basket] = await Promise.all([db.shopperEvent.count({ where: { shopper } }), db.basketLine.count({ where: { shopper } })]);
  return { events, basket };
}

/**
 * Moves the visitor's events, lists and basket into the user's own in every catalogue, or removes them. Doing it again moves nothing.
 * @returns how many events were moved
 */
export async function claimTaste(userId: string, visitorHash: string, { keep }: { keep: boolean }): Promise<{ moved: number }> {
  const touched: number[] = [];
  const moved = await db.$transaction(
    async (transaction) => {
      const visitors = await transaction.shopper.findMany({ where: { visitorHash, userId: null }, select: { id: true, catalogueId: true } });
      if (!keep) {
        touched.push(...visitors.map(({ id }) => id));
        await transaction.shopper.deleteMany({ where: { id: { in: touched } } });
        return 0;
      }
      let events = 0;
      for (const visitor of visitors) {
        const own = await transaction.shopper.findUnique({ where: { catalogueId_userId: { catalogueId: visitor.catalogueId, userId } }, select: { id: true } });
        touched.push(visitor.id, ...(own ? [own.id] : []));
        events += own ? await moveRows(transaction, visitor.id, own.id) : await renameShopper(transaction, visitor.id, userId);
      }
      return events;
    },
    { timeout: 30_000 },
  );
  forgetShoppers(touched);
  touched.forEach(forgetTaste);
  return { moved };
}

async function renameShopper(transaction: Prisma.TransactionClient, id: number, userId: string): Promise<number> {
  await transaction.shopper.update({ where: { id }, data: { userId, visitorHash: null } });
  return transaction.shopperEvent.count({ where: { shopperId: id } });
}

async function moveRows(transaction: Prisma.TransactionClient, from: number, to: number): Promise<number> {
  const { count } = await transaction.shopperEvent.updateMany({ where: { shopperId: from }, data: { shopperId: to } });
  await transaction.recommendationList.updateMany({ where: { shopperId: from }, data: { shopperId: to } });
  for (const { itemId, quantity, addedAt } of await transaction.basketLine.findMany({ where: { shopperId: from } })) {
    await transaction.basketLine.upsert({
      where: { shopperId_itemId: { shopperId: to, itemId } },
      create: { shopperId: to, itemId, quantity, addedAt },
      update: { quantity: { increment: quantity } },
    });
  }
  await transaction.shopper.delete({ where: { id: from } });
  return count;
}
