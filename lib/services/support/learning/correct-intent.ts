// An agent says what a customer really wanted. The message becomes a phrase that the model learns from, and the answer gets the
// correction: once a message, changed or taken back at any time.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { outOfScope } from '@/ml/tasks/intents';
import { cleanText } from '@/ml/text/clean';
import { getActiveLabels } from './active-labels';
import { languageOf } from './language-of';
import { taughtTask } from './lesson';
import { requireRoleOf, type Actor } from './require-role';
import { longestPhrase } from './schema';

export interface CorrectedMessage {
  /** The customer's message. */
  messageId: number;
  /** What the model had said; null where it was never asked. */
  said: string | null;
  corrected: string;
}

interface Place {
  conversationId: string;
  /** The customer's message, or the bot's answer to it. */
  messageId: number;
}

/**
 * @param intent of the model that serves or taught since, or `out_of_scope`
 * @throws AppError `forbidden` unless the actor is an agent or admin, `not_found`, `invalid_input` for an intent that there is not and for
 * a message that is no phrase
 */
export async function correctIntent(actor: Actor, { conversationId, messageId, intent }: Place & { intent: string }): Promise<CorrectedMessage> {
  requireRoleOf(actor, 'agent', 'admin');
  await requireKnown(intent);
  const { question, predictionId, said } = await findQuestion({ conversationId, messageId });
  const text = withoutAddresses(question.body).trim();
  if (cleanText(text).length < 2 || text.length > longestPhrase) {
    throw new AppError('invalid_input', `Messages of more than ${longestPhrase} characters teach nothing.`, { key: 'not_a_phrase', values: { most: longestPhrase } });
  }
  await db.$transaction(async (transaction) => {
    await transaction.intentPhrase.deleteMany({ where: { messageId: question.id, source: 'correction' } });
    // What the intent holds already needs no second row.
    await transaction.intentPhrase.upsert({
      where: { intent_text: { intent, text } },
      create: { intent, text, locale: languageOf(text), source: 'correction', messageId: question.id, createdById: actor.id },
      update: {},
    });
    if (!predictionId || said === null) return;
    const wrong = said !== intent;
    const value = { verdict: wrong ? ('down' as const) : ('up' as const), reason: wrong ? ('not_understood' as const) : null };
    const { id } = await transaction.feedback.upsert({
      where: { predictionId_userId: { predictionId, userId: actor.id } },
      create: { ...value, predictionId, userId: actor.id },
      update: value,
    });
    await transaction.correction.deleteMany({ where: { feedbackId: id } });
    if (wrong) await transaction.correction.create({ data: { feedbackId: id, task: taughtTask, said, corrected: intent } });
  });
  return { messageId: question.id, said, corrected: intent };
}

/** Takes the actor's correction back. @throws AppError `forbidden`, `not_found` */
export async function undoCorrection(actor: Actor, place: Place): Promise<void> {
  requireRoleOf(actor, 'agent', 'admin');
  const { question, predictionId } = await findQuestion(place);
  await db.$transaction(async (transaction) => {
    await transaction.intentPhrase.deleteMany({ where: { messageId: question.id, source: 'correction' } });
    if (predictionId) await transaction.feedback.deleteMany({ where: { predictionId, userId: actor.id } });
  });
}

/** Corrections in a conversation, by the customer's message. @throws AppError `forbidden` */
export async function correctionsIn(actor: Pick<Actor, 'role'>, conversationId: string): Promise<Map<number, string>> {
  requireRoleOf(actor, 'agent', 'admin');
  const messages = await db.message.findMany({ where: { conversationId, author: 'customer' }, select: { id: true } });
  const rows = await db.intentPhrase.findMany({
    where: { source: 'correction', messageId: { in: messages.map(({ id }) => id) } },
    select: { messageId: true, intent: true },
  });
  return new Map(rows.flatMap(({ messageId, intent }) => (messageId === null ? [] : [[messageId, intent] as const])));
}

async function requireKnown(intent: string): Promise<void> {
  if (intent === outOfScope) return;
  const [{ labels }, taught] = await Promise.all([getActiveLabels(), db.intent.count({ where: { name: intent } })]);
  if (taught === 0 && !labels.includes(intent)) {
    const message = `${intent} is no intent`;
    throw new AppError('invalid_input', message, { issues: [{ path: 'intent', message }], values: { summary: message } });
  }
}

/** The customer's words and the bot's answer to them, whichever of the two was named. */
async function findQuestion({ conversationId, messageId }: Place) {
  const columns = { id: true, body: true, author: true, predictionId: true } as const;
  const named = await db.message.findFirst({ where: { id: messageId, conversationId, author: { in: ['customer', 'bot'] } }, select: columns });
  const gone = () => new AppError('not_found', 'There is no such message.');
  if (!named) throw gone();
  const question = named.author === 'customer' ? named : await db.message.findFirst({
    where: { conversationId, author: 'customer', id: { lt: named.id } }, orderBy: { id: 'desc' }, select: columns,
  });
  if (!question) throw gone();
  const next = await db.message.findFirst({ where: { conversationId, author: 'customer', id: { gt: question.id } }, orderBy: { id: 'asc' }, select: { id: true } });
  const answer = named.predictionId ? named : await db.message.findFirst({
    where: { conversationId, author: 'bot', predictionId: { not: null }, id: { gt: question.id, ...(next && { lt: next.id }) } }, orderBy: { id: 'asc' }, select: columns,
  });
  const prediction = answer?.predictionId ? await db.prediction.findUnique({ where: { id: answer.predictionId }, select: { label: true } }) : null;
  return { question, predictionId: prediction ? (answer?.predictionId ?? null) : null, said: prediction?.label ?? null };
}

/** Phrases outlive conversations, so nobody's address stays in one. */
const withoutAddresses = (text: string) => text.replace(/[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/gi, 'name@example.com');
