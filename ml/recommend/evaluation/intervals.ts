// How sure a mean over users is: percentile bootstrap (Efron 1979), users drawn again with replacement. Seeded, so that the same lists give
// the same interval.
import { createRandom } from '../../core/random';
import { meanOf } from './metrics';

export interface Interval {
  mean: number;
  /** 95 % of resampled means lie between these. */
  low: number;
  high: number;
}

const samples = 1000;

/** @param values one a user */
export function intervalOf(values: Float64Array, seed = 1): Interval {
  const random = createRandom(seed);
  const means = Float64Array.from({ length: samples }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)]!;
    return sum / Math.max(1, values.length);
  }).sort();
  return { mean: meanOf(values), low: means[Math.floor(samples * 0.025)]!, high: means[Math.ceil(samples * 0.975) - 1]! };
}

/** Of the same users under two models: by how much `one` is better than `other`. An interval without 0: not by chance. */
export const differenceOf = (one: Float64Array, other: Float64Array, seed = 1): Interval => intervalOf(one.map((value, user) => value - other[user]!), seed);
