// Keeps what one person says about one answer: at most one row a person and answer, changed in place.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { getPrediction } from '@/lib/predictions/get-prediction';
import type { Viewer } from '@/lib/predictions/viewer';
import { findTask } from '@/ml/tasks/registry';
import { feedbackAnswerOf } from './feedback-answer';
import { saidLabels, type SaidLabels } from './said-labels';
import type { FeedbackAnswer, FeedbackValue } from './schema';

/**
 * Saves or replaces the viewer's feedback on an answer.
 * @throws AppError `not_found` for an answer the viewer may not see, `invalid_input` for a task that is not behind the
 * answer or a label its model does not know.
 */
export async function saveFeedback(viewer: Viewer, predictionId: string, value: FeedbackValue): Promise<FeedbackAnswer> {
  const prediction = await getPrediction(viewer, predictionId);
  const corrections = checkedCorrections(value.corrections, saidLabels(prediction));
  const said = { verdict: value.verdict, reason: value.reason ?? null, comment: value.comment ?? null };
  const saved = await db.$transaction(async (transaction) => {
    const { id } = await transaction.feedback.upsert({
      where: { predictionId_userId: { predictionId, userId: viewer.id } },
      create: { ...said, predictionId, userId: viewer.id },
      update: said,
    });
    await transaction.correction.deleteMany({ where: { feedbackId: id } });
    await transaction.correction.createMany({ data: corrections.map((each) => ({ ...each, feedbackId: id })) });
    return transaction.feedback.findUniqueOrThrow({ where: { id }, include: { corrections: true } });
  });
  return feedbackAnswerOf(saved);
}

function checkedCorrections(corrections: FeedbackValue['corrections'], said: SaidLabels) {
  return corrections.flatMap(({ task, corrected }, index) => {
    const own = Object.entries(said).find(([name]) => name === task)?.[1];
    if (own === undefined) throw invalid(`corrections.${index}.task`, `${task} is not behind this answer`);
    if (!findTask(task)?.labels.includes(corrected)) {
      throw invalid(`corrections.${index}.corrected`, `${corrected} is no label of ${task}`);
    }
    // The label it gave already is no correction.
    return own === corrected ? [] : [{ task, said: own, corrected }];
  });
}

function invalid(path: string, message: string): AppError {
  const summary = `${path}: ${message}`;
  return new AppError('invalid_input', summary, { issues: [{ path, message }], values: { summary } });
}
