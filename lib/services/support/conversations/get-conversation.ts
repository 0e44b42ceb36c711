// One conversation, for its customer.
import { db } from '@/lib/db';
import type { ConversationView, MessageView } from '../schema';
import { conversationView, viewInclude, type ConversationRow } from './conversation-view';
import { onDisk } from './conversation-lock';
import { ownedBy, type Customer } from './customer';
import { listMessages, newestMessages } from './list-messages';
import { forCustomer } from './message-view';
import { noConversation } from './write-conversation';

/** The row, where it is `customer`'s. @throws AppError `not_found` */
export async function getOwnConversation(customer: Customer, id: string): Promise<ConversationRow> {
  const row = await db.conversation.findFirst({ where: { id, ...ownedBy(customer) }, include: viewInclude });
  if (!row) throw noConversation(id);
  return row;
}

/**
 * The conversation and its messages, oldest first.
 * @param after only messages newer than this one, at most a page of them; without it the newest page
 * @throws AppError `not_found`
 */
export async function getConversation(customer: Customer, id: string, after?: number): Promise<{ conversation: ConversationView; messages: MessageView[] }> {
  const row = await getOwnConversation(customer, id);
  const [conversation, messages] = await Promise.all([
    conversationView(row),
    onDisk(id, () => (after === undefined ? newestMessages(row) : listMessages(row, after))),
  ]);
  return { conversation, messages: messages.flatMap((view) => forCustomer(view) ?? []) };
}

/** Own conversations, the newest first. */
export async function listConversations(customer: Customer): Promise<ConversationView[]> {
  const rows = await db.conversation.findMany({
    where: { ...ownedBy(customer), messages: { some: {} } },
    orderBy: [{ lastMessageAt: 'desc' }, { id: 'desc' }],
    take: 50,
    include: viewInclude,
  });
  return Promise.all(rows.map(conversationView));
}
