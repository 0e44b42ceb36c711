// The candidates' places by the ranker, on the scale of the other sources.
import { featuresOf, type Situation } from './features';
import { scoreRows, type Ranker } from './ranker';

/** @returns for each candidate between 0 (last) and 1 (first) */
export function rankCandidates(ranker: Ranker, candidates: readonly number[], situation: Situation): Float32Array {
  const logits = scoreRows(ranker, featuresOf(candidates, situation));
  let [low, high] = [Infinity, -Infinity];
  for (const logit of logits) {
    low = Math.min(low, logit);
    high = Math.max(high, logit);
  }
  return logits.map((logit) => (high > low ? (logit - low) / (high - low) : 1));
}
