// A customer wants a person. This works always: in any state, at any hour, whatever the bot understands.
import { applyMove } from './move-conversation';
import type { ConversationView } from '../schema';
import { conversationView } from './conversation-view';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { writeConversation } from './write-conversation';

/** Puts the conversation into the queue; one that waits, or is with a person, stays as it is. @throws AppError `not_found` */
export async function callPerson(customer: Customer, conversationId: string): Promise<ConversationView> {
  const { id } = await getOwnConversation(customer, conversationId);
  const row = await writeConversation(id, async (writing) => {
    const { state } = writing.conversation;
    if (state !== 'waiting' && state !== 'person') await applyMove(writing, { to: 'waiting', reason: 'asked', by: 'customer' });
    return writing.conversation;
  });
  return conversationView(row);
}
