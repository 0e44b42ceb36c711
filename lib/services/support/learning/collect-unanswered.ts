// Questions of customers that got no good answer: not understood, asked back, rated as not helpful, or handed over because the bot was not
// sure. One row a message, whatever happened to it.
import type { SessionUser } from '@/lib/auth/find-live-session';
import { db } from '@/lib/db';
import { savedAction } from '../conversations/saved-action';
import { requireRoleOf } from './require-role';
import type { UnansweredExample, UnansweredReason } from './unanswered-schema';

/** More are not looked at: the newest say what is asked now. */
const mostAnswers = 5000;

const dayMs = 24 * 60 * 60 * 1000;
/** Of one message with several, the first of these. */
const order: UnansweredReason[] = ['down', 'unsure', 'unknown', 'clarify'];

/** Newest first. @throws AppError `forbidden` unless the actor is an admin */
export async function collectUnanswered(actor: Pick<SessionUser, 'role'>, days: number, now: Date): Promise<UnansweredExample[]> {
  requireRoleOf(actor, 'admin');
  const within = { gte: new Date(now.getTime() - days * dayMs), lte: now };
  const newest = { orderBy: { id: 'desc' }, take: mostAnswers } as const;
  const columns = { id: true, conversationId: true } as const;
  const answer = { author: 'bot', kind: 'answer', createdAt: within } as const;
  const ofOutcome = (outcome: string) => db.message.findMany({ where: { ...answer, data: { path: '$.outcome', equals: outcome } }, select: columns, ...newest });
  const [unknown, clarify, rated, handovers] = await Promise.all([
    ofOutcome('unknown'),
    ofOutcome('clarify'),
    db.feedback.findMany({
      where: { verdict: 'down', prediction: { service: 'support', createdAt: within } },
      select: { predictionId: true }, orderBy: { createdAt: 'desc' }, take: mostAnswers,
    }),
    db.handover.findMany({ where: { reason: 'unsure', at: within }, select: { conversationId: true, at: true }, orderBy: { at: 'desc' }, take: mostAnswers }),
  ]);
  const down = await db.message.findMany({ where: { author: 'bot', predictionId: { in: rated.map(({ predictionId }) => predictionId) } }, select: columns });

  const asked = await questionsOf([...unknown, ...clarify, ...down, ...handovers].map(({ conversationId }) => conversationId));
  const found = new Map<number, UnansweredExample>();
  const add = (reason: UnansweredReason, conversationId: string, isBefore: (question: Question) => boolean) => {
    const question = asked.get(conversationId)?.findLast(isBefore);
    // A button's words are ours.
    if (!question || question.pressed) return;
    const known = found.get(question.id);
    if (known && order.indexOf(known.reason) <= order.indexOf(reason)) return;
    found.set(question.id, { messageId: question.id, conversationId, text: question.text, at: question.at, reason });
  };
  for (const { id, conversationId } of unknown) add('unknown', conversationId, (question) => question.id < id);
  for (const { id, conversationId } of clarify) add('clarify', conversationId, (question) => question.id < id);
  for (const { id, conversationId } of down) add('down', conversationId, (question) => question.id < id);
  for (const { at, conversationId } of handovers) add('unsure', conversationId, (question) => question.at <= at);
  return [...found.values()].sort((a, b) => b.at.getTime() - a.at.getTime() || b.messageId - a.messageId);
}

interface Question {
  id: number;
  text: string;
  at: Date;
  pressed: boolean;
}

/** What customers wrote in these conversations, oldest first. */
async function questionsOf(conversationIds: string[]): Promise<Map<string, Question[]>> {
  const rows = await db.message.findMany({
    where: { conversationId: { in: [...new Set(conversationIds)] }, author: 'customer', kind: 'text' },
    orderBy: { id: 'asc' },
    select: { id: true, conversationId: true, body: true, data: true, createdAt: true },
  });
  const byConversation = new Map<string, Question[]>();
  for (const { id, conversationId, body, data, createdAt } of rows) {
    const questions = byConversation.get(conversationId) ?? [];
    byConversation.set(conversationId, questions);
    questions.push({ id, text: body.trim(), at: createdAt, pressed: savedAction(data) !== undefined });
  }
  return byConversation;
}
