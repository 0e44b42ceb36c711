// What people ask for, whether the answers helped, and what got none.
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { outcome } from '../schema';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';

export interface IntentCount {
  intent: string;
  answers: number;
  up: number;
  down: number;
}

export interface CountedIntents {
  /** The most frequent first. */
  top: IntentCount[];
  /** Answers about an intent, whether it is among those at the top or not. */
  withIntent: number;
  /** Of intents that an admin taught: what they are called. */
  titles: Record<string, string>;
  answers: number;
  unanswered: number;
  /** The newest questions that got no answer. */
  latestUnanswered: string[];
}

/** What `run-turn.ts` writes where nothing was understood. */
const notUnderstood = 'unknown';
/** Where no text was judged (a button, "a person, please") an answer is labelled by its kind, which nobody asked for. */
const kinds: ReadonlySet<string> = new Set(outcome.options);
const intentsShown = 12;
const questionsShown = 5;

/** Answers of the bot given in `span`, each with the customer's rating. */
export async function countIntents(filters: ReportFilters, span: ReportSpan): Promise<CountedIntents> {
  const answers = answersIn(filters, span);
  const [rows, latest] = await Promise.all([
    db.$queryRaw<{ intent: string; answers: bigint; up: bigint | null; down: bigint | null }[]>`
      SELECT p."label" AS "intent", COUNT(DISTINCT p."id") AS "answers", SUM(f."verdict" = 'up') AS "up", SUM(f."verdict" = 'down') AS "down"
      FROM ${answers.from} LEFT JOIN "Feedback" f ON f."predictionId" = p."id"
      WHERE ${answers.where} GROUP BY 1 ORDER BY 2 DESC, 1`,
    db.$queryRaw<{ input: string }[]>`
      SELECT p."input" FROM ${answers.from} WHERE ${answers.where} AND p."label" = ${notUnderstood} ORDER BY p."createdAt" DESC LIMIT ${4 * questionsShown}`,
  ]);
  const counts = rows.map(({ intent, ...count }) => ({ intent, answers: Number(count.answers), up: Number(count.up ?? 0), down: Number(count.down ?? 0) }));
  const sum = (some: IntentCount[]) => some.reduce((total, count) => total + count.answers, 0);
  const intents = counts.filter(({ intent }) => !kinds.has(intent));
  const top = intents.slice(0, intentsShown);
  const taught = await db.intent.findMany({ where: { name: { in: top.map(({ intent }) => intent) } }, select: { name: true, title: true } });
  return {
    top,
    titles: Object.fromEntries(taught.map(({ name, title }) => [name, title])),
    withIntent: sum(intents),
    answers: sum(counts),
    unanswered: counts.find(({ intent }) => intent === notUnderstood)?.answers ?? 0,
    latestUnanswered: [...new Set(latest.map(({ input }) => input))].slice(0, questionsShown),
  };
}

/** Only language and channel need the conversation; without them the index of predictions is enough. */
function answersIn({ language, channel }: ReportFilters, { from, to }: ReportSpan) {
  const where = [Prisma.sql`p."service" = 'support'`, Prisma.sql`p."createdAt" >= ${from}`, Prisma.sql`p."createdAt" < ${to}`];
  if (language) where.push(Prisma.sql`c."locale" = ${language}`);
  if (channel) where.push(Prisma.sql`c."channel" = ${channel}`);
  return {
    from: language || channel
      ? Prisma.sql`"Prediction" p JOIN "Message" m ON m."predictionId" = p."id" JOIN "Conversation" c ON c."id" = m."conversationId"`
      : Prisma.sql`"Prediction" p`,
    where: Prisma.join(where, ' AND '),
  };
}
