// Whoever waits while nobody is there says where an answer reaches them.
import { AppError } from '@/lib/errors';
import type { ConversationView } from '../schema';
import { conversationView } from './conversation-view';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { writeConversation } from './write-conversation';

/** Saves or replaces the contact. @throws AppError `not_found`; `conflict` where the customer does not wait */
export async function leaveContact(customer: Customer, conversationId: string, { name, email }: { name?: string | undefined; email: string }): Promise<ConversationView> {
  const { id } = await getOwnConversation(customer, conversationId);
  const row = await writeConversation(id, async (writing) => {
    const { transaction, conversation } = writing;
    if (conversation.state !== 'waiting') return null;
    const contact = { contactName: name ?? null, contactEmail: email };
    await transaction.conversation.update({ where: { id }, data: contact });
    Object.assign(conversation, contact);
    writing.changed = true;
    return conversation;
  });
  if (!row) throw new AppError('conflict', 'A contact is left while waiting for a person.', { key: 'conversation_moved' });
  return conversationView(row);
}
