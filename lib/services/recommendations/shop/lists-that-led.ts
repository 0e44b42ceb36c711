// Which list a purchase is owed to: the last one through which the person came to the item, within a week.
import type { Prisma } from '@/lib/generated/prisma/client';

const withinMs = 7 * 24 * 60 * 60 * 1000;

/** @returns ids of lists, by number of the item's row */
export async function listsThatLed(client: Prisma.TransactionClient, shopperId: number, itemIds: readonly number[], now: Date): Promise<Map<number, string>> {
  const events = await client.shopperEvent.findMany({
    where: { shopperId, itemId: { in: [...itemIds] }, listId: { not: null }, at: { gte: new Date(now.getTime() - withinMs) } },
    orderBy: { at: 'asc' },
    select: { itemId: true, listId: true },
  });
  return new Map(events.flatMap(({ itemId, listId }) => (listId ? [[itemId, listId] as const] : [])));
}
