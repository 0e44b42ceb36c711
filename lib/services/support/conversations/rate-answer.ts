// Up or down for one answer of the bot, kept as feedback on its prediction like any service's. Visitors have no user, and the table's
// uniqueness does not bind rows without one: the lock does.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { MessageView } from '../schema';
import { withLock } from './conversation-lock';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import type { RatingInput } from './inputs';
import { messageView } from './message-view';

/**
 * Saves, replaces or (with `verdict` null) takes back what the customer says of an answer.
 * @throws AppError `not_found`, also for messages that are no answers
 */
export async function rateAnswer(customer: Customer, conversationId: string, messageId: number, { verdict, reason, comment }: RatingInput): Promise<MessageView> {
  const { id, userId } = await getOwnConversation(customer, conversationId);
  const message = await db.message.findFirst({ where: { id: messageId, conversationId: id, predictionId: { not: null } } });
  if (!message?.predictionId) throw new AppError('not_found', `There is no answer with the id ${messageId} in this conversation.`);
  const about = { predictionId: message.predictionId, userId };
  await withLock('rating', id, async () => {
    if (verdict === null) {
      await db.$transaction([db.feedback.deleteMany({ where: about })]);
      return;
    }
    const said = { verdict, reason: reason ?? null, comment: comment ?? null };
    const known = await db.feedback.findFirst({ where: about, select: { id: true } });
    await db.$transaction([
      known ? db.feedback.update({ where: { id: known.id }, data: said }) : db.feedback.create({ data: { ...about, ...said } }),
    ]);
  });
  return messageView(message, verdict);
}
