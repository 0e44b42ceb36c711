// Conversations with the bot that fell silent are over. Whether the bot resolved them shows in its last words.
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import type { Outcome } from '../schema';
import { answerData } from '../schema';
import { getSupportSettings } from '../settings/get-support-settings';
import { botAnswers } from './allowed-moves';
import { applyMove } from './move-conversation';
import { writeConversation } from './write-conversation';
import { Prisma } from '@/lib/generated/prisma/client';

/** After these the customer got nothing, or left in the middle. */
export const leftOpen: readonly Outcome[] = ['unknown', 'clarify', 'ask', 'confirm'];
const atOnce = 200;
const everyMs = 60_000;

const holder = globalThis as { trefoilIdleLookedAt?: number };

/** Ends what has been silent for as long as the settings say. @returns how many conversations */
export async function resolveIdle(now = new Date()): Promise<number> {
  const { idleMinutes } = await getSupportSettings();
  const silentSince = new Date(now.getTime() - idleMinutes * 60_000);
  const silent = await db.conversation.findMany({
    where: { state: { in: ['bot', 'reopened'] }, lastMessageAt: { lt: silentSince }, messages: { some: {} } },
    orderBy: { lastMessageAt: 'asc' }, take: atOnce, select: { id: true },
  });
  let ended = 0;
  for (const { id } of silent) if (await endIfSilent(id, silentSince)) ended++;
  return ended;
}

/** The same in the background, at most once a minute. */
export function resolveIdleNowAndThen(): void {
  const now = Date.now();
  if (now - (holder.trefoilIdleLookedAt ?? 0) < everyMs) return;
  holder.trefoilIdleLookedAt = now;
  resolveIdle().catch((error: unknown) => log.error({ err: error }, 'silent conversations could not be ended'));
}

const endIfSilent = (id: string, silentSince: Date) => writeConversation(id, async (writing) => {
  const { transaction, conversation } = writing;
  if (!botAnswers(conversation.state) || conversation.lastMessageAt >= silentSince) return false;
  const last = await transaction.message.findFirst({ where: { conversationId: id, kind: { in: ['text', 'answer'] } }, orderBy: { id: 'desc' } });
  // The bot owes an answer: that is no silence of the customer's.
  if (last?.author === 'customer') return false;
  const outcome = answerData.safeParse(last?.data).data?.outcome;
  const rejected = last?.predictionId ? await transaction.feedback.count({ where: { predictionId: last.predictionId, verdict: 'down' } }) : 0;
  const helped = outcome !== undefined && !leftOpen.includes(outcome) && rejected === 0;
  await applyMove(writing, { to: 'resolved', ...(helped && { by: 'bot' as const }) });
  // A question that was pending is not answered by a "yes" of another day.
  await transaction.conversation.update({ where: { id }, data: { context: Prisma.DbNull } });
  return true;
});
