// One answer as lists and pages show it, wherever it was computed and wherever it is kept.
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { SentimentAnswer } from './schema';

export interface ResultRow extends SentimentAnswer {
  text: string;
  /** 1-based position in its batch. */
  row: number | null;
  batch: { id: string; name: string } | null;
  /** Milliseconds since 1970. */
  createdAt: number;
  shared: boolean;
  feedback: FeedbackValue | null;
  /** For answers from a device: whether our server, asked again, gave the same label. */
  confirmed: boolean | null;
}

/** How sure the model is of its verdict: the probability of the label it gave. */
export function confidenceOf({ polarity }: Pick<ResultRow, 'polarity'>): number {
  return polarity.probabilities[polarity.label];
}
