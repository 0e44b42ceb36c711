// "Is typing": told to whoever watches, and kept nowhere.
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { publish } from './hub';

/** @throws AppError `not_found` */
export async function tellTyping(customer: Customer, conversationId: string): Promise<void> {
  const { id } = await getOwnConversation(customer, conversationId);
  publish(id, 'typing', { author: 'customer', name: null });
}
