// How the customer found the whole of it, from 1 to 5, asked after the chat.
import { randomUUID } from 'node:crypto';
import type { ConversationView } from '../schema';
import { insertMessage } from './append-message';
import { conversationView } from './conversation-view';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { writeConversation } from './write-conversation';

/** Saves or replaces the rating; agents see it as an event. @throws AppError `not_found` */
export async function rateConversation(customer: Customer, conversationId: string, { score, comment }: { score: number; comment?: string | undefined }): Promise<ConversationView> {
  const { id } = await getOwnConversation(customer, conversationId);
  const row = await writeConversation(id, async (writing) => {
    const { transaction, conversation } = writing;
    const isNews = conversation.satisfaction !== score;
    const rating = { satisfaction: score, satisfactionComment: comment ?? null };
    await transaction.conversation.update({ where: { id }, data: rating });
    Object.assign(conversation, rating);
    writing.changed = true;
    if (isNews) {
      await insertMessage(writing, { clientId: `rated:${randomUUID()}`, author: 'system', kind: 'event', body: '', data: { type: 'rated', satisfaction: score } });
    }
    return conversation;
  });
  return conversationView(row);
}
