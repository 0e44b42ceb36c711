// What a report knows of each conversation, as SQL that all figures share. What happened first is read from the events, since the columns
// hold the last time only: a conversation may end, be opened again and end once more.
import { Prisma } from '@/lib/generated/prisma/client';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';

/** A resolution holds when the conversation is not opened again for so long. */
export const lastingDays = 7;
const dayMs = 86_400_000;

/** Conversations begun in `span` that the filters leave. `c` is Conversation. One without a message is none: its subject is empty. */
export function conversationCondition({ language, channel }: ReportFilters, { from, to }: ReportSpan): Prisma.Sql {
  const all = [Prisma.sql`c."createdAt" >= ${from}`, Prisma.sql`c."createdAt" < ${to}`, Prisma.sql`c."subject" <> ''`];
  if (language) all.push(Prisma.sql`c."locale" = ${language}`);
  if (channel) all.push(Prisma.sql`c."channel" = ${channel}`);
  return Prisma.join(all, ' AND ');
}

/** Seconds from one stored time to another; null where either is missing. */
export const seconds = (from: string, to: string) => Prisma.raw(`(unixepoch(${to}, 'subsec') - unixepoch(${from}, 'subsec'))`);

/** Changes of state of the conversation `c`, found by the index of client ids (`move-conversation.ts` makes them). */
const moves = (alias: string) => Prisma.raw(`
  FROM "Message" ${alias} WHERE ${alias}."conversationId" = c."id" AND ${alias}."clientId" >= 'state:' AND ${alias}."clientId" < 'state;'`);

/**
 * A table `fact`, one row a conversation:
 * - `endedAt`, `endedBy`: its first end; `reopenedAt`: when it was opened again after that; `calledAt`: when a person was first called
 * - `byBot`: it ended without a person, because the bot's answer was enough or the customer said so
 * - `young`: too young to say whether that lasts. So is every conversation begun within the last week, whatever became of it: counting
 *   those that failed already, and not those that may yet fail, would distort the share.
 * - `holds`: ended by the bot and not opened again within a week, so far as it is known
 * @param among only these conversations
 */
export function conversationFacts(filters: ReportFilters, span: ReportSpan, now: Date, among?: string[]): Prisma.Sql {
  const weekAgo = new Date(now.getTime() - lastingDays * dayMs);
  return Prisma.sql`
    WITH told AS (
      SELECT c."id", c."createdAt", c."locale", c."channel", c."state", c."satisfaction", c."firstAnswerAt", c."firstPersonAnswerAt",
        e."createdAt" AS "endedAt", json_extract(e."data", '$.resolvedBy') AS "endedBy",
        (SELECT MIN(r."createdAt") ${moves('r')} AND r."id" > e."id" AND json_extract(r."data", '$.from') = 'resolved') AS "reopenedAt",
        (SELECT MIN(h."at") FROM "Handover" h WHERE h."conversationId" = c."id") AS "calledAt",
        -- Silence ends a conversation long after its last word: that is when it was answered.
        CASE WHEN json_extract(e."data", '$.resolvedBy') = 'bot' THEN
          CASE WHEN c."lastMessageAt" <= e."createdAt" THEN c."lastMessageAt" ELSE
            (SELECT MAX(l."createdAt") FROM "Message" l WHERE l."conversationId" = c."id" AND l."id" < e."id" AND l."kind" IN ('text', 'answer')) END
          ELSE e."createdAt" END AS "answeredAt"
      FROM "Conversation" c
      LEFT JOIN "Message" e ON e."id" = (SELECT MIN(f."id") ${moves('f')} AND json_extract(f."data", '$.to') = 'resolved')
      WHERE ${conversationCondition(filters, span)} ${among ? Prisma.sql`AND c."id" IN (${Prisma.join(among)})` : Prisma.empty}
    ), judged AS (
      SELECT *, "endedBy" IN ('bot', 'customer') AND ("calledAt" IS NULL OR "calledAt" > "endedAt")
        AND ("firstPersonAnswerAt" IS NULL OR "firstPersonAnswerAt" > "endedAt") AS "endedByBot"
      FROM told
    ), fact AS (
      SELECT *, COALESCE("endedByBot", 0) AS "byBot",
        "createdAt" > ${weekAgo} OR (COALESCE("endedByBot", 0) AND "endedAt" > ${weekAgo}) AS "young",
        COALESCE("endedByBot", 0) AND ("reopenedAt" IS NULL OR ${seconds('"endedAt"', '"reopenedAt"')} >= ${(lastingDays * dayMs) / 1000}) AS "holds"
      FROM judged
    )`;
}
