// What the ranker sees of a candidate: what the linear models say, how it sells lately, how its category goes with the person's, and how well
// the person is known. All of it is at hand on the server and on a device.
import { trendHalfLives, type ItemModel } from '../model/item-model';
import { profileWeights, type LinearScores } from '../linear/linear-scores';
import type { Profile } from '../data/profile';

export interface Situation {
  model: ItemModel;
  profile: Profile;
  linear: readonly LinearScores[];
  liveTrends?: readonly Float32Array[] | undefined;
  now: number;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Linear scores are divided by the one at this place: what stands in a list is about 1 for everyone. */
const yardstick = 20;
/** Below it a logarithm says nothing more. */
const leastScore = 0.01;

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
  const { model, linear } = situation;
  const width = featureNames(model.linear.length).length;
  const features = new Float32Array(candidates.length * width);
  const yardsticks = linear.map(({ scores }) => scoreAt(scores, candidates));
  const categories = categoryFeatures(situation);
  const person = personFeatures(situation);
  candidates.forEach((item, row) => {
    let place = row * width;
    const put = (value: number) => void (features[place++] = value);
    linear.forEach(({ scores }, index) => {
      const relative = (scores[item] ?? 0) / (yardsticks[index] ?? 1);
      put(relative);
      put(Math.log(Math.max(relative, leastScore)));
    });
    trendHalfLives.forEach((days, index) => put(Math.log(trendOf(situation, index, item) + (0.3 * days) / 7)));
    put(Math.log((trendOf(situation, 1, item) + 1) / ((model.earlierTrend[item] ?? 0) + 1)));
    put(Math.log((model.popularity[item] ?? 0) + 1e-4));
    const category = model.category[item] ?? 0;
    put(Math.log(((categories.own[category] ?? 0) + 0.02) / ((categories.all[category] ?? 0) + 0.02)));
    put(Math.log((categories.all[category] ?? 0) + 0.002));
    put(person.items);
    put(person.away);
  });
  return features;
}

const trendOf = ({ model, liveTrends }: Situation, index: number, item: number) => (model.trends[index]?.[item] ?? 0) + (liveTrends?.[index]?.[item] ?? 0);

/** The candidates' score at the yardstick's place; 1 where there is none above 0. */
function scoreAt(scores: Float32Array, candidates: readonly number[]): number {
  const sorted = Float32Array.from(candidates, (item) => scores[item] ?? 0).sort();
  const value = sorted[Math.max(0, sorted.length - yardstick)] ?? 0;
  return value > 0 ? value : Math.max(sorted.at(-1) ?? 0, 1e-6);
}

/** Shares of categories in the profile and in what everybody takes lately. */
function categoryFeatures({ model, profile }: Situation): { own: Float64Array; all: Float64Array } {
  const own = new Float64Array(model.categories.length);
  const [linear] = model.linear;
  const weights = linear ? profileWeights(linear, profile) : profile.weights;
  profile.items.forEach((item, place) => (own[model.category[item] ?? 0] = (own[model.category[item] ?? 0] ?? 0) + Math.max(0, weights[place] ?? 0)));
  return { own: shares(own), all: categoryShares(model) };
}

const sharesByModel = new WeakMap<ItemModel, Float64Array>();

/** The same for every list of a model. */
function categoryShares(model: ItemModel): Float64Array {
  const known = sharesByModel.get(model);
  if (known) return known;
  const all = new Float64Array(model.categories.length);
  model.trends[2]?.forEach((count, item) => (all[model.category[item] ?? 0] = (all[model.category[item] ?? 0] ?? 0) + count));
  sharesByModel.set(model, shares(all));
  return shares(all);
}

function shares(values: Float64Array): Float64Array {
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  return values.map((value) => value / whole);
}

function personFeatures({ profile, now }: Situation): { items: number; away: number } {
  const newest = profile.times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  return { items: Math.log(Math.max(1, profile.items.length)), away: Math.log(Math.max(0, (now - newest) / dayMs) + 1) };
}
