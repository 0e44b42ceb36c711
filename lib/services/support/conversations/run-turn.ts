// One turn of the bot: from a customer's message to its answers. All that comes of a turn (answers, what the dialogue remembers, a hand-over)
// is written in one transaction, under ids made from the message's own, so that a turn happens whole, once, or not at all.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { db } from '@/lib/db';
import { Prisma, type Message } from '@/lib/generated/prisma/client';
import type { AnswerData } from '../schema';
import type { Reply, TurnResult } from '../dialogue/turn';
import { botAnswers } from './allowed-moves';
import { insertMessage } from './append-message';
import { languageOf } from './conversation-view';
import { publish } from './hub';
import { savedAction } from './saved-action';
import { applyMove } from './move-conversation';
import { converse, dialogueDeps } from './turn-deps';
import { writeConversation, type Writing } from './write-conversation';

/** How the `clientId`s of the answers to a message begin. */
export const replyPrefix = (clientId: string) => `${clientId}:bot:`;

/** An answer within this time needs no "is typing". */
const typingAfterMs = 150;

/** Lets the bot answer `message`. The caller holds the conversation's turn. @throws what understanding and looking up throw */
export async function runTurn(message: Message): Promise<void> {
  const startedAt = performance.now();
  const { conversationId, clientId, body } = message;
  const conversation = await db.conversation.findUniqueOrThrow({ where: { id: conversationId } });
  const typing = setTimeout(() => publish(conversationId, 'typing', { author: 'bot', name: null }), typingAfterMs);
  try {
    const deps = await dialogueDeps(conversation, (text) => publish(conversationId, 'delta', { clientId: `${replyPrefix(clientId)}0`, text }));
    const result = await converse({ text: body, action: savedAction(message.data), clientId }, conversation.context, deps);
    const latencyMs = performance.now() - startedAt;
    await writeConversation(conversationId, (writing) => keepTurn(writing, message, result, latencyMs));
  } finally {
    clearTimeout(typing);
  }
}

/** Writes what came of a turn. @param at when, for what is written down later; now unless given */
export async function keepTurn(writing: Writing, message: Message, result: TurnResult, latencyMs: number, at = new Date()): Promise<void> {
  const { transaction, conversation } = writing;
  // A person came, or the customer left for the queue, while the bot was thinking: it is silent then.
  if (!botAnswers(conversation.state)) return;
  for (const [index, reply] of result.replies.entries()) {
    const data = answerOf(reply, result, latencyMs);
    const prediction = { id: randomUUID(), label: labelOf(data), input: message.body, output: data, userId: conversation.userId };
    await transaction.prediction.create({
      data: { ...prediction, service: 'support', version: data.version, ranOn: data.ranOn, engine: data.engine, latencyMs, createdAt: at },
    });
    await insertMessage(writing, {
      clientId: `${replyPrefix(message.clientId)}${index}`, author: 'bot', kind: 'answer', body: reply.body, data, predictionId: prediction.id, createdAt: at,
    });
  }
  const remembered = { context: (result.context ?? Prisma.DbNull) as Prisma.InputJsonValue, locale: result.language };
  if (languageOf(conversation) !== result.language) writing.changed = true;
  await transaction.conversation.update({ where: { id: conversation.id }, data: remembered });
  conversation.locale = result.language;
  if (result.handover) await applyMove(writing, { to: 'waiting', reason: result.handover.reason, by: 'bot', at });
  else if (result.resolved) await applyMove(writing, { to: 'resolved', by: 'customer', at });
}

/** What a button's answer names where no text was judged. */
const unjudged = { version: 'dialogue', engine: 'dialogue' };

function answerOf({ data }: Reply, { understanding }: TurnResult, latencyMs: number): AnswerData {
  const { version, engine } = understanding ?? unjudged;
  return { ...data, version, engine, ranOn: 'server', latencyMs };
}

/** What the answer is about, for lists and figures; the kind of answer where no text was judged. */
export const labelOf = ({ outcome, intents }: Pick<AnswerData, 'outcome' | 'intents'>) =>
  outcome === 'unknown' ? outcome : (intents[0]?.label ?? outcome);
