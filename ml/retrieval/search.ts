// Search over articles: the evidence for each, weighed, as a probability of being the right one. Server, device and evaluation all call
// this one function.
import { gatherEvidence, evidenceNames, type Evidence, type Query } from './evidence';
import { findPassages, type FoundPassage } from './passages';
import type { RetrievalDocument, SearchIndex } from './search-index';
import { weightsOf, type Weights } from './weights';

export interface Found {
  document: RetrievalDocument;
  /** From 0 to 1: how likely it is that this article answers. Over all articles together at most 1. */
  score: number;
  passages: FoundPassage[];
}

export const weigh = (evidence: Evidence, weights: Evidence) => evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], 0);

/**
 * Probabilities of articles, given what they weigh: which one if any (softmax), times whether any (logistic in the best one's weight).
 * @param weighed `[articles]`
 */
export function calibrate(weighed: readonly number[], { slope, intercept }: Weights['calibration']): number[] {
  const best = Math.max(...weighed);
  const shares = weighed.map((value) => Math.exp(value - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  const anyRight = 1 / (1 + Math.exp(-(slope * best + intercept)));
  return shares.map((share) => (anyRight * share) / sum);
}

/**
 * The articles that may answer, best first. Misspelt words are put right first; whoever gives a vector had better make it of
 * `index.spelling.correct(text)` too.
 * @param limit how many at most
 */
export function search(index: SearchIndex, given: Query, limit = 3): Found[] {
  const query = { ...given, text: index.spelling.correct(given.text) };
  const evidence = gatherEvidence(index, query);
  const weights = weightsOf(query);
  const scores = calibrate(evidence.map((row) => weigh(row, weights)), weights.calibration);
  return index.articles
    .map((article, row) => ({ article, score: scores[row] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ article, score }) => ({ document: article.document, score, passages: findPassages(index, article, query) }));
}
