// Messages as agents see them, with what the customer said of the bot's answers.
import { db } from '@/lib/db';
import type { Message } from '@/lib/generated/prisma/client';
import type { MessageView } from '../schema';
import { messageView } from './message-view';

/** Whose messages: the ratings that count are those of the conversation's customer. */
export interface Talk {
  id: string;
  userId: string | null;
}

/** How many messages are read at once. */
export const messagesAPage = 500;

/** A page of the messages newer than `after`, oldest first. */
export async function listMessages(talk: Talk, after: number): Promise<MessageView[]> {
  return withRatings(talk, await db.message.findMany({
    where: { conversationId: talk.id, id: { gt: after } }, orderBy: { id: 'asc' }, take: messagesAPage,
  }));
}

/** The newest page of messages, oldest first. */
export async function newestMessages(talk: Talk): Promise<MessageView[]> {
  const rows = await db.message.findMany({ where: { conversationId: talk.id }, orderBy: { id: 'desc' }, take: messagesAPage });
  return withRatings(talk, rows.reverse());
}

/** Views of `rows` with their ratings. */
export async function withRatings({ userId }: Talk, rows: Message[]): Promise<MessageView[]> {
  const predictionIds = rows.flatMap(({ predictionId }) => predictionId ?? []);
  const feedback = predictionIds.length === 0 ? [] : await db.feedback.findMany({
    where: { predictionId: { in: predictionIds }, userId }, select: { predictionId: true, verdict: true },
  });
  const verdicts = new Map(feedback.map(({ predictionId, verdict }) => [predictionId, verdict]));
  return rows.map((row) => messageView(row, (row.predictionId && verdicts.get(row.predictionId)) || null));
}
