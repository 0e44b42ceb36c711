// How far each side has read. A mark only moves forward.
import { db } from '@/lib/db';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { publish } from './hub';

/** Marks what the customer has seen. @throws AppError `not_found` */
export async function markReadByCustomer(customer: Customer, conversationId: string, messageId: number): Promise<void> {
  const { id } = await getOwnConversation(customer, conversationId);
  await markRead(id, 'customer', messageId);
}

/** Marks the conversation as read up to `messageId`, and tells the other side. The caller has checked who reads. */
export async function markRead(conversationId: string, side: 'customer' | 'agent', messageId: number): Promise<void> {
  const newest = await db.message.findFirst({ where: { conversationId, id: { lte: messageId } }, orderBy: { id: 'desc' }, select: { id: true } });
  if (!newest) return;
  const column = side === 'customer' ? 'customerReadId' : 'agentReadId';
  const [{ count }] = await db.$transaction([
    db.conversation.updateMany({ where: { id: conversationId, [column]: { lt: newest.id } }, data: { [column]: newest.id } }),
  ]);
  if (count > 0) publish(conversationId, 'read', { side, id: newest.id });
}
