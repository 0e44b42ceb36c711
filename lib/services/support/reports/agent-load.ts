// What each agent took on and got done. Admins see everybody's, agents their own.
import { AppError } from '@/lib/errors';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/predictions/viewer';
import { isAgent } from '../inbox/agent';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import { reportSpan } from '@/lib/filters/report-span';

export interface AgentLoad {
  id: string;
  name: string;
  /** Hand-overs taken in the period. */
  taken: number;
  /** Conversations that the agent resolved in the period and that are not with somebody else since. */
  resolved: number;
  /** Seconds from a call for a person to this agent's first words, over the hand-overs taken; null where there are none. */
  firstReplyMedian: number | null;
  /** With the agent at this moment, whatever the period. */
  openNow: number;
}

/** The busiest first. @throws AppError `forbidden` to all but agents and admins */
export async function listAgentLoad(viewer: Viewer, filters: ReportFilters, now = new Date()): Promise<AgentLoad[]> {
  if (!isAgent(viewer.role)) throw new AppError('forbidden', 'Only agents and admins may see agents’ load.');
  const span = reportSpan(filters, now);
  const only = viewer.role === 'admin' ? undefined : viewer.id;
  const [taken, resolved, open] = await Promise.all([
    takenBy(filters, span, only),
    countBy(filters, only, Prisma.sql`c."resolvedBy" = 'agent' AND c."state" = 'resolved' AND c."resolvedAt" >= ${span.from} AND c."resolvedAt" < ${span.to}`),
    countBy(filters, only, Prisma.sql`c."state" = 'person'`),
  ]);
  const ids = [...new Set([...taken.keys(), ...resolved.keys(), ...open.keys(), ...(only ? [only] : [])])];
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return people
    .map(({ id, name }) => ({
      id, name, taken: taken.get(id)?.count ?? 0, resolved: resolved.get(id) ?? 0, firstReplyMedian: taken.get(id)?.median ?? null, openNow: open.get(id) ?? 0,
    }))
    .sort((one, other) => other.taken - one.taken || other.openNow - one.openNow || one.name.localeCompare(other.name));
}

async function takenBy(filters: ReportFilters, { from, to }: ReportSpan, only: string | undefined) {
  const rows = await db.$queryRaw<{ id: string; count: bigint; median: number | null }[]>`
    WITH call AS (
      SELECT h."takenById" AS "id", unixepoch((
          SELECT MIN(m."createdAt") FROM "Message" m
          WHERE m."conversationId" = h."conversationId" AND m."author" = 'agent' AND m."kind" = 'text' AND m."authorId" = h."takenById" AND m."createdAt" >= h."at"
        ), 'subsec') - unixepoch(h."at", 'subsec') AS "took"
      FROM "Handover" h JOIN "Conversation" c ON c."id" = h."conversationId"
      WHERE h."takenById" IS NOT NULL AND h."takenAt" >= ${from} AND h."takenAt" < ${to} AND ${choice(filters)} ${only ? Prisma.sql`AND h."takenById" = ${only}` : Prisma.empty}
    ), ranked AS (
      SELECT "id", "took", ROW_NUMBER() OVER (PARTITION BY "id", "took" IS NULL ORDER BY "took") AS "rank", COUNT("took") OVER (PARTITION BY "id") AS "replied"
      FROM call
    )
    SELECT "id", COUNT(*) AS "count", MIN("took") FILTER (WHERE "took" IS NOT NULL AND "rank" >= 0.5 * "replied") AS "median" FROM ranked GROUP BY 1`;
  return new Map(rows.map(({ id, count, median }) => [id, { count: Number(count), median }]));
}

async function countBy(filters: ReportFilters, only: string | undefined, condition: Prisma.Sql): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: bigint }[]>`
    SELECT c."assigneeId" AS "id", COUNT(*) AS "count" FROM "Conversation" c
    WHERE c."assigneeId" IS NOT NULL AND ${condition} AND ${choice(filters)} ${only ? Prisma.sql`AND c."assigneeId" = ${only}` : Prisma.empty} GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

function choice({ language, channel }: ReportFilters): Prisma.Sql {
  const all = [Prisma.sql`c."subject" <> ''`];
  if (language) all.push(Prisma.sql`c."locale" = ${language}`);
  if (channel) all.push(Prisma.sql`c."channel" = ${channel}`);
  return Prisma.join(all, ' AND ');
}
