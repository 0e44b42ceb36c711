// Ratings and answers over time, one entry a day, week or month, empty ones included.
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { answerCondition, feedbackCondition, feedbackSource } from './conditions';
import type { FeedbackFilters } from './filters';
import { bucketOf, bucketStarts, type Bucket, type TimeSpan } from '@/lib/filters/time-span';

export interface TimePoint {
  /** First day of the bucket, like `2026-11-23`. */
  start: string;
  up: number;
  down: number;
  answers: number;
}

export interface TimeSeries {
  bucket: Bucket;
  points: TimePoint[];
}

/** The series over `span`; all time starts with the first answer. */
export async function countOverTime(filters: FeedbackFilters, span: TimeSpan): Promise<TimeSeries> {
  const closed = { from: span.from ?? (await firstAnswerAt()) ?? span.to, to: span.to };
  const bucket = bucketOf(closed);
  const [ratings, answers] = await Promise.all([
    db.$queryRaw<{ start: string; up: bigint; down: bigint }[]>`
      SELECT ${startOf('f', bucket)} AS start, SUM(f."verdict" = 'up') AS up, SUM(f."verdict" = 'down') AS down
      FROM ${feedbackSource} WHERE ${feedbackCondition(filters, closed)} GROUP BY 1`,
    db.$queryRaw<{ start: string; answers: bigint }[]>`
      SELECT ${startOf('p', bucket)} AS start, COUNT(*) AS answers
      FROM "Prediction" p WHERE ${answerCondition(filters, closed)} GROUP BY 1`,
  ]);
  const rated = new Map(ratings.map((each) => [each.start, each]));
  const answered = new Map(answers.map((each) => [each.start, each.answers]));
  const points = bucketStarts(closed, bucket).map((start) => ({
    start,
    up: Number(rated.get(start)?.up ?? 0),
    down: Number(rated.get(start)?.down ?? 0),
    answers: Number(answered.get(start) ?? 0),
  }));
  return { bucket, points };
}

/** The bucket's first day in SQL; times are stored as ISO text in UTC, so their first ten characters are the day. */
function startOf(table: 'f' | 'p', bucket: Bucket): Prisma.Sql {
  const day = Prisma.raw(`substr(${table}."createdAt", 1, 10)`);
  if (bucket === 'day') return day;
  return bucket === 'month' ? Prisma.sql`date(${day}, 'start of month')` : Prisma.sql`date(${day}, 'weekday 0', '-6 days')`;
}

async function firstAnswerAt(): Promise<Date | null> {
  const first = await db.prediction.findFirst({ orderBy: { createdAt: 'asc' }, select: { createdAt: true } });
  return first?.createdAt ?? null;
}
