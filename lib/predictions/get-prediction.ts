// One answer, for somebody who may see it.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { visibleTo, type Viewer } from './viewer';

/** The answer with its batch and the viewer's own feedback. @throws AppError `not_found`, also for what others own. */
export async function getPrediction(viewer: Viewer, id: string) {
  const prediction = await db.prediction.findFirst({
    where: { id, ...visibleTo(viewer) },
    include: {
      batch: { select: { id: true, name: true } },
      feedback: { where: { userId: viewer.id }, include: { corrections: true } },
    },
  });
  if (!prediction) throw new AppError('not_found', `There is no answer with the id ${id} that you may see.`);
  return prediction;
}

export type VisiblePrediction = Awaited<ReturnType<typeof getPrediction>>;
