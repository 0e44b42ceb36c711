// A feedback row as the API gives it to the person who wrote it.
import type { Correction, Feedback } from '@/lib/generated/prisma/client';
import { feedbackAnswer, type FeedbackAnswer } from './schema';

/** The row without ids that are nobody's business outside. */
export function feedbackAnswerOf(row: Feedback & { corrections: Correction[] }): FeedbackAnswer {
  return feedbackAnswer.parse({
    predictionId: row.predictionId,
    verdict: row.verdict,
    reason: row.reason,
    comment: row.comment,
    corrections: row.corrections.map(({ task, said, corrected }) => ({ task, said, corrected })),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  });
}
