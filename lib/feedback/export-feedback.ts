// Feedback as a table for other programs: one line a rating, read a page at a time in the order of its ids.
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/predictions/viewer';
import { feedbackCondition, feedbackSource } from './conditions';
import type { CorrectionColumn, feedbackColumns } from './feedback-columns';
import type { FeedbackFilters } from './filters';
import { loadFeedback, type ListedFeedback } from './load-feedback';
import { taskNames } from '@/ml/tasks/registry';
import { requireAdmin } from './require-admin';

const rowsPerRead = 500;

export type FeedbackRecord = Record<(typeof feedbackColumns)[number], string | number | boolean | null>;

/** All feedback that `filters` leave. @throws AppError `forbidden` to all but admins, at the first page. */
export async function* exportFeedback(viewer: Viewer, filters: FeedbackFilters): AsyncGenerator<FeedbackRecord[], void> {
  requireAdmin(viewer);
  const condition = feedbackCondition(filters);
  let after = '';
  for (;;) {
    const ids = await db.$queryRaw<{ id: string }[]>`
      SELECT f."id" FROM ${feedbackSource} WHERE ${condition} AND f."id" > ${after} ORDER BY f."id" LIMIT ${rowsPerRead}`;
    const last = ids.at(-1);
    if (!last) return;
    after = last.id;
    yield (await loadFeedback(ids.map(({ id }) => id))).map(toRecord);
  }
}

function toRecord({ prediction, corrections, ...row }: ListedFeedback): FeedbackRecord {
  return {
    id: row.id,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    verdict: row.verdict,
    reason: row.reason,
    comment: row.comment,
    ...correctionCells(corrections),
    person_id: row.userId,
    prediction_id: prediction.id,
    service: prediction.service,
    text: prediction.input,
    label: prediction.label,
    topic: prediction.topic,
    score: prediction.score,
    version: prediction.version,
    ran_on: prediction.ranOn,
    engine: prediction.engine,
    latency_ms: prediction.latencyMs,
    confirmed: prediction.confirmed,
    answered_at: prediction.createdAt.toISOString(),
  };
}

function correctionCells(corrections: ListedFeedback['corrections']) {
  const cells = taskNames.flatMap((task) => {
    const own = corrections.find((each) => each.task === task);
    return [[`${task}_said`, own?.said ?? null], [`${task}_corrected`, own?.corrected ?? null]] as const;
  });
  return Object.fromEntries(cells) as Record<CorrectionColumn, string | null>;
}
