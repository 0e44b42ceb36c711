// Takes back what one person said about one answer, corrections included.
import { db } from '@/lib/db';
import { getPrediction } from '@/lib/predictions/get-prediction';
import type { Viewer } from '@/lib/predictions/viewer';

/**
 * Deletes the viewer's feedback; withdrawing twice is withdrawing once.
 * @throws AppError `not_found` when there is none and the viewer may not see the answer either.
 */
export async function withdrawFeedback(viewer: Viewer, predictionId: string): Promise<void> {
  const { count } = await db.feedback.deleteMany({ where: { predictionId, userId: viewer.id } });
  if (count === 0) await getPrediction(viewer, predictionId);
}
