// The customer says that it is solved.
import type { ConversationView } from '../schema';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { moveConversation } from './move-conversation';

/** @throws AppError `not_found` */
export async function resolveConversation(customer: Customer, conversationId: string): Promise<ConversationView> {
  const { id } = await getOwnConversation(customer, conversationId);
  return moveConversation(id, { to: 'resolved', by: 'customer' });
}
