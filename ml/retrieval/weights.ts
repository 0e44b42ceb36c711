// How much each kind of evidence counts. Chosen by `npx tsx ml/cli/tune-retrieval.ts` on the questions of the help centre, each held
// out in turn, and on texts that belong to no article; the held-out questions had no part in it.
import type { Evidence, Query } from './evidence';

export interface Weights extends Evidence {
  /** Logistic regression from the best article's weight to whether any article answers. */
  calibration: { slope: number; intercept: number };
}

/** With a sentence vector: languages that the encoder knows. */
const byMeaning: Weights = { fullText: 6.66, ngrams: 0.79, meaning: 10.02, sentence: 5.82, intent: 2, calibration: { slope: 0.97, intercept: -7.9 } };

/** Without: the others, and articles whose vectors are not there yet. */
const byWords: Weights = { fullText: 18.44, ngrams: 3.28, meaning: 0, sentence: 0, intent: 2, calibration: { slope: 1.5, intercept: -4.71 } };

export const weightsOf = (query: Query): Weights => (query.vector ? byMeaning : byWords);
