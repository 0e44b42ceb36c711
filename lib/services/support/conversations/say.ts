// A customer says something. Their message is on disk before anything else happens; what comes after can be done again.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Message } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import type { ConversationView, MessageInput, MessageView } from '../schema';
import { answerOpenMessages } from './answer-open-messages';
import { insertMessage } from './append-message';
import { conversationView } from './conversation-view';
import type { Customer } from './customer';
import { getOwnConversation } from './get-conversation';
import { withRatings } from './list-messages';
import { messageView } from './message-view';
import { applyMove } from './move-conversation';
import { replyPrefix } from './run-turn';
import { writeConversation } from './write-conversation';

export interface Said {
  message: MessageView;
  /** What the bot answered; empty while it is still at it, and where people answer. */
  replies: MessageView[];
  conversation: ConversationView;
}

/** Longer than any answer without a language model takes. What takes longer comes by the live stream. */
const waitMs = 1500;

/**
 * Saves the message, then lets the bot answer. The same `clientId` again saves nothing and gives the same answer again.
 * @throws AppError `not_found`; `conflict` where the `clientId` is somebody else's message; of the engine, where the bot could not answer:
 * the message is kept, and sending it again answers it
 */
export async function say(customer: Customer, conversationId: string, input: MessageInput): Promise<Said> {
  const { id } = await getOwnConversation(customer, conversationId);
  const message = await saveMessage(id, input);
  await firstOf(answerOpenMessages(id, message.id), waitMs, id);
  const row = await getOwnConversation(customer, id);
  const replies = await db.message.findMany({ where: { conversationId: id, clientId: { startsWith: replyPrefix(message.clientId) } }, orderBy: { id: 'asc' } });
  return { message: messageView(message), replies: await withRatings(row, replies), conversation: await conversationView(row) };
}

/** Saves a customer's message, once; a conversation that was over is open again. */
async function saveMessage(conversationId: string, { clientId, text, action }: MessageInput): Promise<Message> {
  const message = await writeConversation(conversationId, async (writing) => {
    const { transaction, conversation } = writing;
    const known = await transaction.message.findUnique({ where: { conversationId_clientId: { conversationId, clientId } } });
    if (known) return known;
    if (conversation.state === 'resolved') await applyMove(writing, { to: 'reopened', by: 'customer' });
    return insertMessage(writing, { clientId, author: 'customer', kind: 'text', body: text, ...(action && { data: { action } }) });
  });
  if (message.author === 'customer') return message;
  throw new AppError('conflict', `The id ${clientId} cannot be used.`);
}

/** Waits for `answered`, but not for ever; what fails later is logged. */
async function firstOf(answered: Promise<void>, ms: number, conversationId: string): Promise<void> {
  let late = false;
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late = true;
      resolve();
    }, ms);
  });
  const watched = answered.catch((error: unknown) => {
    if (!late) throw error;
    log.warn({ err: error, conversationId }, 'an answer that took long failed');
  });
  try {
    await Promise.race([watched, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
