// The trained network, and its answers for one person without any engine: two thin matrices, a millisecond for a shop's catalogue.
import type { Tensor } from '../../core/tensor';
import type { Profile } from '../data/profile';

export interface NeuralModel {
  /** Ids of items, by row. */
  items: string[];
  hidden: number;
  /** Of `scoringGraph`. */
  weights: { encoder: Tensor; 'encoder/bias': Tensor; decoder: Tensor; 'decoder/bias': Tensor };
  /** What is in demand is what was so then; in milliseconds since 1970. */
  trainedUntil: number;
}

/** Rows that count as taken; signals against an item are no part of what the network has learned from. */
export const takenOf = ({ items, weights }: Pick<Profile, 'items' | 'weights'>) => items.filter((_, entry) => weights[entry]! > 0);

/** @returns [items]: logits, for ranking; what the person took is scored like the rest */
export function neuralScores({ items, hidden, weights }: NeuralModel, profile: Pick<Profile, 'items' | 'weights'>): Float32Array {
  const [encoder, decoder] = [weights.encoder.data, weights.decoder.data];
  const taken = takenOf(profile);
  const value = 1 / Math.sqrt(Math.max(1, taken.length));
  const taste = Float64Array.from(weights['encoder/bias'].data);
  for (const item of taken) {
    const from = item * hidden;
    for (let at = 0; at < hidden; at++) taste[at]! += value * encoder[from + at]!;
  }
  const scores = Float32Array.from(weights['decoder/bias'].data);
  for (let at = 0; at < hidden; at++) {
    const liking = Math.tanh(taste[at]!);
    const from = at * items.length;
    for (let item = 0; item < scores.length; item++) scores[item]! += liking * decoder[from + item]!;
  }
  return scores;
}
