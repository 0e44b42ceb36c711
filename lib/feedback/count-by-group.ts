// Ratings by what the answers have in common, and what people say would have been right.
import { db } from '@/lib/db';
import { feedbackCondition, feedbackSource } from './conditions';
import type { FeedbackFilters } from './filters';
import type { TimeSpan } from '@/lib/filters/time-span';

export type Grouping = 'service' | 'version' | 'label' | 'ranOn';

export interface GroupCount {
  key: string;
  up: number;
  down: number;
}

const groupings: readonly Grouping[] = ['service', 'version', 'label', 'ranOn'];
const groupsShown = 12;

/** Ups and downs of the groups of every grouping, the most rated first. One pass over the ratings serves all of them. */
export async function countByGroup(filters: FeedbackFilters, span: TimeSpan): Promise<Record<Grouping, GroupCount[]>> {
  const rows = await db.$queryRaw<(Record<Grouping, string> & { up: bigint; down: bigint })[]>`
    SELECT p."service", p."version", p."label", p."ranOn", SUM(f."verdict" = 'up') AS up, SUM(f."verdict" = 'down') AS down
    FROM ${feedbackSource} WHERE ${feedbackCondition(filters, span)}
    GROUP BY 1, 2, 3, 4`;
  const counts = rows.map((row) => ({ ...row, up: Number(row.up), down: Number(row.down) }));
  return Object.fromEntries(groupings.map((grouping) => [grouping, groupsOf(counts, grouping)])) as Record<Grouping, GroupCount[]>;
}

function groupsOf(rows: (Record<Grouping, string> & { up: number; down: number })[], grouping: Grouping): GroupCount[] {
  const groups = new Map<string, GroupCount>();
  for (const row of rows) {
    const { up, down } = groups.get(row[grouping]) ?? { up: 0, down: 0 };
    groups.set(row[grouping], { key: row[grouping], up: up + row.up, down: down + row.down });
  }
  const total = ({ up, down }: GroupCount) => up + down;
  return [...groups.values()].sort((one, other) => total(other) - total(one) || (one.key < other.key ? -1 : 1)).slice(0, groupsShown);
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
