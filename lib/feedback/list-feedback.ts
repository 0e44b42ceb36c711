// Everybody's feedback for admins: filtered, sorted, a page at a time.
import { z } from 'zod';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { feedbackCondition, feedbackSource } from './conditions';
import { feedbackOrders, feedbackSorts } from './feedback-orders';
import type { FeedbackFilters } from './filters';
import { loadFeedback } from './load-feedback';
import { requireAdmin } from './require-admin';

export const feedbackPerPage = 25;

/** How the table is sorted and which page is shown; nonsense is read as the default. */
export const feedbackPaging = z.object({
  sort: z.enum(feedbackSorts).default('newest').catch('newest'),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});

/** One page of the feedback that `filters` leave, and how many there are. @throws AppError `forbidden` to all but admins. */
export async function listFeedback(viewer: Viewer, filters: FeedbackFilters, paging: z.output<typeof feedbackPaging>) {
  requireAdmin(viewer);
  const condition = feedbackCondition(filters);
  const counts = await db.$queryRaw<{ total: bigint }[]>`SELECT COUNT(*) AS total FROM ${feedbackSource} WHERE ${condition}`;
  const total = Number(counts[0]?.total ?? 0);
  const pages = Math.max(1, Math.ceil(total / feedbackPerPage));
  // Feedback may have been withdrawn since the address was made: then the last page is shown.
  const page = Math.min(paging.page, pages);
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT f."id" FROM ${feedbackSource} WHERE ${condition}
    ORDER BY ${feedbackOrders[paging.sort]}, f."id"
    LIMIT ${feedbackPerPage} OFFSET ${(page - 1) * feedbackPerPage}`;
  return { total, page, pages, rows: await loadFeedback(ids.map(({ id }) => id)) };
}
