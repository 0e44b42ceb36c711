// Why people were called, and whether they came.
import { db } from '@/lib/db';
import type { HandoverReason } from '@/lib/generated/prisma/enums';
import { conversationCondition } from './conversation-facts';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';

export interface HandoverCount {
  reason: HandoverReason;
  count: number;
  /** Of these, how many somebody took. */
  taken: number;
}

/** Hand-overs of the conversations begun in `span`, the most frequent reason first. */
export async function countHandovers(filters: ReportFilters, span: ReportSpan): Promise<HandoverCount[]> {
  const rows = await db.$queryRaw<{ reason: HandoverReason; count: bigint; taken: bigint }[]>`
    SELECT h."reason", COUNT(*) AS "count", SUM(h."takenAt" IS NOT NULL) AS "taken"
    FROM "Conversation" c JOIN "Handover" h ON h."conversationId" = c."id"
    WHERE ${conversationCondition(filters, span)} GROUP BY 1 ORDER BY 2 DESC, 1`;
  return rows.map(({ reason, count, taken }) => ({ reason, count: Number(count), taken: Number(taken) }));
}
