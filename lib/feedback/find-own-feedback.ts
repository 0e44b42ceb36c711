// What one person said about one answer.
import { db } from '@/lib/db';
import { getPrediction } from '@/lib/predictions/get-prediction';
import type { Viewer } from '@/lib/predictions/viewer';
import { feedbackAnswerOf } from './feedback-answer';
import type { FeedbackAnswer } from './schema';

/** The viewer's own feedback, or null. @throws AppError `not_found` for an answer the viewer may not see. */
export async function findOwnFeedback(viewer: Viewer, predictionId: string): Promise<FeedbackAnswer | null> {
  await getPrediction(viewer, predictionId);
  const row = await db.feedback.findUnique({
    where: { predictionId_userId: { predictionId, userId: viewer.id } },
    include: { corrections: true },
  });
  return row && feedbackAnswerOf(row);
}
