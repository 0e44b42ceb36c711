// Everything the feedback dashboard shows, for one set of filters.
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { feedbackCondition, feedbackSource } from './conditions';
import { countByGroup, countCorrections } from './count-by-group';
import { countOverTime } from './count-over-time';
import type { FeedbackFilters } from './filters';
import { countKeyFigures } from './key-figures';
import { loadFeedback } from './load-feedback';
import { requireAdmin } from './require-admin';
import { spanBefore, spanOf, type TimeSpan } from '@/lib/filters/time-span';

const commentsShown = 6;

/** @throws AppError `forbidden` to all but admins. */
export async function readDashboard(viewer: Viewer, filters: FeedbackFilters, now = new Date()) {
  requireAdmin(viewer);
  const span = spanOf(filters, now);
  const before = spanBefore(span);
  const [figures, figuresBefore, series, groups, corrections, comments] = await Promise.all([
    countKeyFigures(filters, span),
    before && countKeyFigures(filters, before),
    countOverTime(filters, span),
    countByGroup(filters, span),
    countCorrections(filters, span),
    latestComments(filters, span),
  ]);
  const { service: byService, version: byVersion, label: byLabel, ranOn: byPlace } = groups;
  return { figures, figuresBefore, series, byService, byVersion, byLabel, byPlace, corrections, comments };
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>;

async function latestComments(filters: FeedbackFilters, span: TimeSpan) {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT f."id" FROM ${feedbackSource} WHERE ${feedbackCondition(filters, span)} AND f."comment" IS NOT NULL
    ORDER BY f."updatedAt" DESC, f."id" LIMIT ${commentsShown}`;
  return loadFeedback(ids.map(({ id }) => id));
}
