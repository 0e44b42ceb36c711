// Ratings by what the answers have in common, and what people say would have been right.
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { feedbackCondition, feedbackSource } from './conditions';
import type { FeedbackFilters } from './filters';
import type { TimeSpan } from './time-span';

export type Grouping = 'service' | 'version' | 'label' | 'ranOn';

export interface GroupCount {
  key: string;
  up: number;
  down: number;
}

const columns: Record<Grouping, Prisma.Sql> = {
  service: Prisma.sql`p."service"`,
  version: Prisma.sql`p."version"`,
  label: Prisma.sql`p."label"`,
  ranOn: Prisma.sql`p."ranOn"`,
};

const groupsShown = 12;

/** Ups and downs of each group, the most rated first. */
export async function countByGroup(filters: FeedbackFilters, span: TimeSpan, grouping: Grouping): Promise<GroupCount[]> {
  const rows = await db.$queryRaw<{ key: string; up: bigint; down: bigint }[]>`
    SELECT ${columns[grouping]} AS "key", SUM(f."verdict" = 'up') AS up, SUM(f."verdict" = 'down') AS down
    FROM ${feedbackSource} WHERE ${feedbackCondition(filters, span)}
    GROUP BY 1 ORDER BY COUNT(*) DESC, 1 LIMIT ${groupsShown}`;
  return rows.map(({ key, up, down }) => ({ key, up: Number(up), down: Number(down) }));
}

export interface ConfusionCell {
  task: string;
  said: string;
  corrected: string;
  count: number;
}

/** How often each label was corrected to each other one, by task. */
export async function countCorrections(filters: FeedbackFilters, span: TimeSpan): Promise<ConfusionCell[]> {
  const rows = await db.$queryRaw<(Omit<ConfusionCell, 'count'> & { count: bigint })[]>`
    SELECT k."task", k."said", k."corrected", COUNT(*) AS "count"
    FROM ${feedbackSource} JOIN "Correction" k ON k."feedbackId" = f."id"
    WHERE ${feedbackCondition(filters, span)}
    GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3`;
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
