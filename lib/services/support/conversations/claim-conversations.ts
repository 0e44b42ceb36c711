// A visitor signs in: what they said before becomes theirs, and nobody's who holds the token later.
import { db } from '@/lib/db';

/** Gives the visitor's conversations to the user, with the answers and ratings in them. @returns how many there were */
export async function claimConversations(userId: string, visitorHash: string): Promise<number> {
  return db.$transaction(async (transaction) => {
    const own = { visitorHash, userId: null };
    const conversations = await transaction.conversation.findMany({ where: own, select: { id: true } });
    const ids = conversations.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const answers = await transaction.message.findMany({
      where: { conversationId: { in: ids }, predictionId: { not: null } }, select: { predictionId: true },
    });
    const predictionIds = answers.flatMap(({ predictionId }) => predictionId ?? []);
    await transaction.prediction.updateMany({ where: { id: { in: predictionIds }, userId: null }, data: { userId } });
    await transaction.feedback.updateMany({ where: { predictionId: { in: predictionIds }, userId: null }, data: { userId } });
    await transaction.conversation.updateMany({ where: { id: { in: ids } }, data: { userId, visitorHash: null } });
    return ids.length;
  });
}
