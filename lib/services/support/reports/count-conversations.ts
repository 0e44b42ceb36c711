// How many conversations there were and what became of them. One pass serves the key figures, the chart over time, languages and channels.
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Channel } from '@/lib/generated/prisma/enums';
import { bucketOf, bucketStarts, type Bucket } from '@/lib/filters/time-span';
import { conversationFacts } from './conversation-facts';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';

/** Of a group of conversations. */
export interface ConversationCounts {
  conversations: number;
  /** Ended without a person, by the bot's answer. */
  resolvedByBot: number;
  /** Old enough to be judged: begun, and ended by the bot, more than seven days ago. */
  judged: number;
  /** Of those judged: ended by the bot and not opened again within seven days. */
  lasting: number;
  handedOver: number;
  /** Not over at this moment. */
  open: number;
  /** How often each score from 1 to 5 was given. */
  scores: [number, number, number, number, number];
}

export interface CountedConversations {
  total: ConversationCounts;
  bucket: Bucket;
  points: (ConversationCounts & { start: string })[];
  byLanguage: (ConversationCounts & { key: string })[];
  byChannel: (ConversationCounts & { key: Channel })[];
}

type Column = Exclude<keyof ConversationCounts, 'scores'> | `score${1 | 2 | 3 | 4 | 5}`;
type Row = Record<Column, bigint | number> & { start: string; locale: string; channel: Channel };

/** Counts over `span`, by the filters; empty days are there too. */
export async function countConversations(filters: ReportFilters, span: ReportSpan, now: Date): Promise<CountedConversations> {
  const bucket = bucketOf(span);
  const score = (value: number) => Prisma.raw(`COALESCE(SUM("satisfaction" = ${value}), 0) AS "score${value}"`);
  const rows = await db.$queryRaw<Row[]>`
    ${conversationFacts(filters, span, now)}
    SELECT ${startOf(bucket)} AS "start", "locale", "channel", COUNT(*) AS "conversations", SUM("byBot") AS "resolvedByBot",
      SUM(NOT "young") AS "judged", SUM(NOT "young" AND "holds") AS "lasting", SUM("calledAt" IS NOT NULL) AS "handedOver",
      SUM("state" <> 'resolved') AS "open", ${score(1)}, ${score(2)}, ${score(3)}, ${score(4)}, ${score(5)}
    FROM fact GROUP BY 1, 2, 3`;
  const groups = rows.map(({ start, locale, channel, ...counts }) => ({ start, locale, channel, counts: countsOf(counts) }));
  const groupBy = <Key extends string>(keyOf: (group: (typeof groups)[number]) => Key) =>
    [...new Set(groups.map(keyOf))].map((key) => ({ key, ...sum(groups.filter((group) => keyOf(group) === key).map(({ counts }) => counts)) }))
      .sort((one, other) => other.conversations - one.conversations || (one.key < other.key ? -1 : 1));
  const byStart = new Map(groupBy(({ start }) => start).map(({ key, ...counts }) => [key, counts]));
  return {
    total: sum(groups.map(({ counts }) => counts)),
    bucket,
    points: bucketStarts(span, bucket).map((start) => ({ start, ...(byStart.get(start) ?? sum([])) })),
    byLanguage: groupBy(({ locale }) => locale),
    byChannel: groupBy(({ channel }) => channel),
  };
}

/** The bucket's first day; times are stored as ISO text in UTC, so their first ten characters are the day. */
function startOf(bucket: Bucket): Prisma.Sql {
  if (bucket === 'day') return Prisma.sql`substr("createdAt", 1, 10)`;
  return bucket === 'month' ? Prisma.sql`date(substr("createdAt", 1, 10), 'start of month')` : Prisma.sql`date(substr("createdAt", 1, 10), 'weekday 0', '-6 days')`;
}

function countsOf(row: Record<Column, bigint | number>): ConversationCounts {
  const { score1, score2, score3, score4, score5, conversations, resolvedByBot, judged, lasting, handedOver, open } = row;
  const [one, two, three, four, five] = [score1, score2, score3, score4, score5].map(Number) as ConversationCounts['scores'];
  return {
    conversations: Number(conversations), resolvedByBot: Number(resolvedByBot), judged: Number(judged), lasting: Number(lasting),
    handedOver: Number(handedOver), open: Number(open), scores: [one, two, three, four, five],
  };
}

function sum(all: ConversationCounts[]): ConversationCounts {
  const total: ConversationCounts = { conversations: 0, resolvedByBot: 0, judged: 0, lasting: 0, handedOver: 0, open: 0, scores: [0, 0, 0, 0, 0] };
  for (const counts of all) {
    for (const name of ['conversations', 'resolvedByBot', 'judged', 'lasting', 'handedOver', 'open'] as const) total[name] += counts[name];
    counts.scores.forEach((count, index) => { total.scores[index]! += count; });
  }
  return total;
}
