// The dashboard's key figures for one stretch of time.
import { db } from '@/lib/db';
import { answerCondition, feedbackCondition, feedbackSource } from './conditions';
import type { FeedbackFilters } from './filters';
import type { TimeSpan } from '@/lib/filters/time-span';

export interface KeyFigures {
  answers: number;
  rated: number;
  up: number;
  corrected: number;
  commented: number;
  /** Share of ratings that are up; null without ratings. */
  satisfaction: number | null;
}

/** Counts over `span`, by the filters. */
export async function countKeyFigures(filters: FeedbackFilters, span: TimeSpan): Promise<KeyFigures> {
  const [feedback, answers] = await Promise.all([
    db.$queryRaw<Record<'rated' | 'up' | 'corrected' | 'commented', bigint | null>[]>`
      SELECT COUNT(*) AS rated, SUM(f."verdict" = 'up') AS up, SUM(f."comment" IS NOT NULL) AS commented,
        SUM(EXISTS (SELECT 1 FROM "Correction" c WHERE c."feedbackId" = f."id")) AS corrected
      FROM ${feedbackSource} WHERE ${feedbackCondition(filters, span)}`,
    db.$queryRaw<{ answers: bigint }[]>`
      SELECT COUNT(*) AS answers FROM "Prediction" p WHERE ${answerCondition(filters, span)}`,
  ]);
  const [rated, up] = [Number(feedback[0]?.rated ?? 0), Number(feedback[0]?.up ?? 0)];
  return {
    answers: Number(answers[0]?.answers ?? 0),
    rated,
    up,
    corrected: Number(feedback[0]?.corrected ?? 0),
    commented: Number(feedback[0]?.commented ?? 0),
    satisfaction: rated === 0 ? null : up / rated,
  };
}
