// Takes in what a device said on its own while the server was away. What it reports is a claim: it is marked, and our own model reads the
// messages again. Handing in twice adds nothing.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { AppError } from '@/lib/errors';
import { predict } from '@/lib/engine/predict';
import { log } from '@/lib/log';
import type { ConversationView, MessageView } from '../schema';
import { answerOpenMessages } from './answer-open-messages';
import { insertMessage } from './append-message';
import type { Customer } from './customer';
import { getConversation, getOwnConversation } from './get-conversation';
import type { HandInInput } from './inputs';
import { applyMove } from './move-conversation';
import { labelOf } from './run-turn';
import { writeConversation, type Writing } from './write-conversation';

type Handed = HandInInput['messages'][number];

/**
 * Adds the messages in the order in which they were said, and has the bot answer what the device did not.
 * @throws AppError `not_found`
 */
export async function handIn(customer: Customer, conversationId: string, { messages }: HandInInput): Promise<{ conversation: ConversationView; messages: MessageView[] }> {
  const { id } = await getOwnConversation(customer, conversationId);
  const inOrder = messages.map((message, index) => ({ message, index })).sort((a, b) => a.message.at.getTime() - b.message.at.getTime() || a.index - b.index)
    .map(({ message }) => message);
  const ourLabels = await judgeAgain(inOrder.flatMap((message) => (message.author === 'customer' ? message.text : [])));
  await writeConversation(id, async (writing) => {
    let asked = { text: '', label: undefined as string | undefined };
    let customers = 0;
    for (const message of inOrder) {
      if (message.author === 'customer') asked = { text: message.text, label: ourLabels?.[customers++] };
      await keep(writing, message, asked);
    }
  });
  answerOpenMessages(id).catch((error: unknown) => log.warn({ err: error, conversationId: id }, 'open messages could not be looked for'));
  return getConversation(customer, id);
}

async function keep(writing: Writing, message: Handed, asked: { text: string; label: string | undefined }): Promise<void> {
  const { transaction, conversation } = writing;
  const { clientId, author, text } = message;
  const known = await transaction.message.count({ where: { conversationId: conversation.id, clientId } });
  if (known > 0) return;
  const createdAt = new Date(Math.min(message.at.getTime(), Date.now()));
  if (author === 'customer') {
    if (conversation.state === 'resolved') await applyMove(writing, { to: 'reopened', by: 'customer' });
    await insertMessage(writing, { clientId, author, kind: 'text', body: text, createdAt });
    return;
  }
  if (!message.data) {
    await insertMessage(writing, { clientId, author, kind: 'text', body: text, createdAt });
    return;
  }
  const data = { ...message.data, ranOn: 'browser' as const };
  const predictionId = randomUUID();
  await transaction.prediction.create({
    data: {
      id: predictionId, service: 'support', userId: conversation.userId, input: asked.text, output: data, label: labelOf(data), version: data.version,
      ranOn: 'browser', engine: data.engine, latencyMs: data.latencyMs, confirmed: asked.label === undefined ? null : asked.label === data.intents[0]?.label, createdAt,
    },
  });
  await insertMessage(writing, { clientId, author, kind: 'answer', body: text, data, predictionId, createdAt });
}

/** Our own labels, or null while no engine serves: then the answers are kept unchecked rather than lost. */
async function judgeAgain(texts: string[]): Promise<string[] | null> {
  if (texts.length === 0) return [];
  try {
    return (await predict({ task: 'intents', texts })).results.map(({ label }) => label);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn({ err: error, texts: texts.length }, 'answers handed in by a device could not be checked');
    return null;
  }
}
