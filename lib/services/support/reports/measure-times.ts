// How long customers waited and how long it took: median and 90th percentile, by the nearest rank, so that each is a time that was measured.
import { db } from '@/lib/db';
import { conversationFacts, seconds } from './conversation-facts';
import type { ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';

export const timeNames = ['botFirst', 'personFirst', 'botResolution', 'personResolution'] as const;
export type TimeName = (typeof timeNames)[number];

export interface MeasuredTime {
  /** How many conversations it is taken over. */
  count: number;
  /** In seconds; null where there was none. */
  median: number | null;
  p90: number | null;
}

export type MeasuredTimes = Record<TimeName, MeasuredTime>;

/**
 * - `botFirst`: from the beginning to the bot's first answer · `personFirst`: from the call for a person to their first words
 * - `botResolution`, `personResolution`: from the beginning to the first end, without and with people. What nobody resolved (the customer
 *   left unanswered) has no such time.
 */
export async function measureTimes(filters: ReportFilters, span: ReportSpan, now: Date): Promise<MeasuredTimes> {
  const rows = await db.$queryRaw<{ name: TimeName; count: bigint; median: number; p90: number }[]>`
    ${conversationFacts(filters, span, now)}, lasted AS (
      SELECT 'botFirst' AS "name", ${seconds('"createdAt"', '"firstAnswerAt"')} AS "took" FROM fact
        WHERE "firstPersonAnswerAt" IS NULL OR "firstAnswerAt" < "firstPersonAnswerAt"
      UNION ALL SELECT 'personFirst', ${seconds('"calledAt"', '"firstPersonAnswerAt"')} FROM fact
      UNION ALL SELECT CASE WHEN "byBot" THEN 'botResolution' ELSE 'personResolution' END, ${seconds('"createdAt"', '"answeredAt"')} FROM fact
        WHERE "endedBy" IS NOT NULL
    ), ranked AS (
      -- What a device answered on its own lies before the conversation's beginning here.
      SELECT "name", "took", ROW_NUMBER() OVER (PARTITION BY "name" ORDER BY "took") AS "rank", COUNT(*) OVER (PARTITION BY "name") AS "count"
      FROM lasted WHERE "took" >= 0
    )
    SELECT "name", MAX("count") AS "count", MIN("took") FILTER (WHERE "rank" >= 0.5 * "count") AS "median",
      MIN("took") FILTER (WHERE "rank" >= 0.9 * "count") AS "p90"
    FROM ranked GROUP BY "name"`;
  const found = new Map(rows.map(({ name, count, median, p90 }) => [name, { count: Number(count), median: rounded(median), p90: rounded(p90) }]));
  return Object.fromEntries(timeNames.map((name) => [name, found.get(name) ?? { count: 0, median: null, p90: null }])) as MeasuredTimes;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
