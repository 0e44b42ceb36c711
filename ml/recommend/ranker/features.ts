// What the ranker sees of a candidate: what the linear models say, how it sells lately, how its category goes with the person's, and how well
// the person is known. All of it is at hand on the server and on a device.
import { trendHalfLives, type ItemModel } from '../model/item-model';
import type { LiveSums } from '../model/live-sums';
import type { LinearScores } from '../linear/linear-scores';
import type { Profile } from '../data/profile';
import { affinityOf, standingFeatures, writeItem } from './standing-features';

export interface Situation {
  model: ItemModel;
  profile: Profile;
  /** `profileWeights` of the first linear model; the profile's own where there is none. */
  weights: readonly number[];
  linear: readonly LinearScores[];
  liveTrends?: LiveSums | undefined;
  now: number;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Linear scores are divided by the one at this place: what stands in a list is about 1 for everyone. */
const yardstick = 20;
/** Below it a logarithm says nothing more. */
const leastScore = 0.01;
const leastLog = Math.log(leastScore);

export const featureNames = (linearModels: number): string[] => [
  ...Array.from({ length: linearModels }, (_, index) => [`linear ${index + 1}`, `log linear ${index + 1}`]).flat(),
  ...trendHalfLives.map((days) => `log events, half-life ${days} days`),
  'log growth in two weeks',
  'log popularity',
  'log affinity to the category',
  'log trend of the category',
  'log items of the person',
  'log days since their last event',
];

/** @returns [candidates, features], row by row */
export function featuresOf(candidates: readonly number[], situation: Situation): Float32Array {
  const { model, linear, liveTrends } = situation;
  const width = featureNames(model.linear.length).length;
  const features = new Float32Array(candidates.length * width);
  const yardsticks = linear.map(({ scores }) => scoreAt(scores, candidates));
  const standing = standingFeatures(model);
  const affinities = affinitiesOf(situation, standing.categoryShares);
  const person = personFeatures(situation);
  for (let row = 0; row < candidates.length; row++) {
    const item = candidates[row] as number;
    let place = row * width;
    for (let index = 0; index < linear.length; index++) {
      const relative = ((linear[index] as LinearScores).scores[item] as number) / (yardsticks[index] as number);
      features[place++] = relative;
      features[place++] = relative > leastScore ? Math.log(relative) : leastLog;
    }
    place = writeItem(model, liveTrends, item, features, place);
    const category = model.category[item] as number;
    features[place++] = affinities.get(category) ?? (standing.noAffinity[category] as number);
    features[place++] = standing.categoryTrends[category] as number;
    features[place++] = person.items;
    features[place++] = person.away;
  }
  return features;
}

/** The candidates' score at the yardstick's place; 1 where there is none above 0. */
function scoreAt(scores: Float32Array, candidates: readonly number[]): number {
  const largest = new Float32Array(Math.min(yardstick, candidates.length));
  let size = 0;
  for (const item of candidates) {
    const score = scores[item] as number;
    if (size === largest.length && score <= (largest[size - 1] as number)) continue;
    let place = size < largest.length ? size++ : size - 1;
    for (; place > 0 && (largest[place - 1] as number) < score; place--) largest[place] = largest[place - 1] as number;
    largest[place] = score;
  }
  const value = largest.at(-1) ?? 0;
  return value > 0 ? value : Math.max(largest[0] ?? 0, 1e-6);
}

/** Of the categories that the profile has anything of. */
function affinitiesOf({ model, profile, weights }: Situation, all: Float64Array): Map<number, number> {
  const own = new Map<number, number>();
  let whole = 0;
  profile.items.forEach((item, place) => {
    const category = model.category[item] ?? 0;
    const weight = Math.max(0, weights[place] ?? 0);
    whole += weight;
    own.set(category, (own.get(category) ?? 0) + weight);
  });
  own.forEach((weight, category) => own.set(category, affinityOf(weight / (whole || 1), all[category] ?? 0)));
  return own;
}

function personFeatures({ profile, now }: Situation): { items: number; away: number } {
  const newest = profile.times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  return { items: Math.log(Math.max(1, profile.items.length)), away: Math.log(Math.max(0, (now - newest) / dayMs) + 1) };
}
