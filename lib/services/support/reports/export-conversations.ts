// The conversations behind a report as a table for other programs: one line a conversation, read a page at a time in the order of ids.
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { conversationCondition, conversationFacts } from './conversation-facts';
import { reportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import { requireReportReader } from './require-report-reader';

export const reportColumns = [
  'id', 'created_at', 'channel', 'language', 'state', 'subject', 'messages', 'first_answer_seconds', 'called_at', 'handover_reasons', 'person_answer_seconds',
  'agent', 'ended_at', 'ended_by', 'resolved_by_bot', 'reopened_at', 'held_seven_days', 'satisfaction', 'satisfaction_comment',
] as const;

export type ConversationRecord = Record<(typeof reportColumns)[number], string | number | boolean | null>;

const rowsPerRead = 500;

/** A column comes as a date, what is computed from it as text. */
type Time = Date | string;

type Row = Record<'id' | 'channel' | 'locale' | 'state' | 'subject', string> & { createdAt: Time }
  & Record<'firstAnswerAt' | 'firstPersonAnswerAt' | 'calledAt' | 'endedAt' | 'reopenedAt', Time | null>
  & Record<'reasons' | 'agent' | 'endedBy' | 'comment', string | null>
  & Record<'messages' | 'byBot' | 'young' | 'holds', bigint | number> & { satisfaction: bigint | number | null };

/** All conversations that the filters leave. @throws AppError `forbidden` to all but admins, at the first page */
export async function* exportConversations(viewer: Viewer, filters: ReportFilters, now = new Date()): AsyncGenerator<ConversationRecord[], void> {
  requireReportReader(viewer);
  const span = reportSpan(filters, now);
  let after = '';
  for (;;) {
    const page = await db.$queryRaw<{ id: string }[]>`
      SELECT c."id" FROM "Conversation" c WHERE ${conversationCondition(filters, span)} AND c."id" > ${after} ORDER BY c."id" LIMIT ${rowsPerRead}`;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    const rows = await db.$queryRaw<Row[]>`
      ${conversationFacts(filters, span, now, page.map(({ id }) => id))}
      SELECT fact.*, c."subject", c."satisfactionComment" AS "comment", u."name" AS "agent",
        (SELECT COUNT(*) FROM "Message" m WHERE m."conversationId" = fact."id" AND m."kind" IN ('text', 'answer')) AS "messages",
        (SELECT group_concat(h."reason", ' ' ORDER BY h."at") FROM "Handover" h WHERE h."conversationId" = fact."id") AS "reasons"
      FROM fact JOIN "Conversation" c ON c."id" = fact."id" LEFT JOIN "User" u ON u."id" = c."assigneeId" ORDER BY fact."id"`;
    yield rows.map(toRecord);
  }
}

function toRecord(row: Row): ConversationRecord {
  return {
    id: row.id,
    created_at: iso(row.createdAt),
    channel: row.channel,
    language: row.locale,
    state: row.state,
    subject: row.subject,
    messages: Number(row.messages),
    first_answer_seconds: secondsBetween(row.createdAt, row.firstAnswerAt),
    called_at: iso(row.calledAt),
    handover_reasons: row.reasons,
    person_answer_seconds: secondsBetween(row.calledAt, row.firstPersonAnswerAt),
    agent: row.agent,
    ended_at: iso(row.endedAt),
    ended_by: row.endedBy,
    resolved_by_bot: Boolean(Number(row.byBot)),
    reopened_at: iso(row.reopenedAt),
    held_seven_days: Number(row.young) ? null : Boolean(Number(row.holds)),
    satisfaction: row.satisfaction === null ? null : Number(row.satisfaction),
    satisfaction_comment: row.comment,
  };
}

const iso = (stored: Time | null) => stored && new Date(stored).toISOString();

const secondsBetween = (from: Time | null, to: Time | null) => (from && to ? (new Date(to).getTime() - new Date(from).getTime()) / 1000 : null);
