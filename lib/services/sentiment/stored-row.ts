// An answer from the database as lists and pages show it.
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { Batch, Correction, Feedback, Prediction } from '@/lib/generated/prisma/client';
import type { ResultRow } from './result-row';
import { sentimentOutput } from './schema';

export type StoredPrediction = Prediction & {
  batch: Pick<Batch, 'id' | 'name'> | null;
  /** The viewer's own, at most one. */
  feedback: (Feedback & { corrections: Correction[] })[];
};

/** @throws ZodError when the stored output is none of this service. */
export function storedRow(prediction: StoredPrediction): ResultRow {
  const { id, input, row, batch, output, version, ranOn, engine, latencyMs, createdAt, sharedAt, confirmed } = prediction;
  return {
    id, row, batch, version, ranOn, engine, latencyMs, confirmed,
    ...sentimentOutput.parse(output),
    text: input,
    createdAt: createdAt.getTime(),
    shared: sharedAt !== null,
    feedback: feedbackOf(prediction.feedback[0]),
  };
}

function feedbackOf(feedback: StoredPrediction['feedback'][number] | undefined): FeedbackValue | null {
  if (!feedback) return null;
  const { verdict, reason, comment, corrections } = feedback;
  return {
    verdict,
    ...(reason && { reason }),
    ...(comment && { comment }),
    corrections: corrections.map(({ task, corrected }) => ({ task, corrected })),
  };
}
