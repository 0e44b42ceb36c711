// The feedback before and after one, in the list that it was opened from.
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { feedbackCondition, feedbackSource } from './conditions';
import type { FeedbackFilters } from './filters';
import { feedbackOrders, type FeedbackSort } from './feedback-orders';
import { requireAdmin } from './require-admin';

export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/**
 * Ids of the rows next to `id` among those that `filters` leave, ordered by `sort`; both null when it is not among them.
 * @throws AppError `forbidden` to all but admins.
 */
export async function findNeighbours(viewer: Viewer, id: string, filters: FeedbackFilters, sort: FeedbackSort): Promise<Neighbours> {
  requireAdmin(viewer);
  const rows = await db.$queryRaw<Neighbours[]>`
    SELECT "previous", "next" FROM (
      SELECT f."id" AS "own", LAG(f."id") OVER list AS "previous", LEAD(f."id") OVER list AS "next"
      FROM ${feedbackSource} WHERE ${feedbackCondition(filters)}
      WINDOW list AS (ORDER BY ${feedbackOrders[sort]}, f."id")
    ) WHERE "own" = ${id}`;
  return rows[0] ?? { previous: null, next: null };
}
