// What the linear models say for every item, given a profile: a sum over the profile's rows.
import { fade } from './fade';
import type { ItemModel, LinearModel } from '../model/item-model';
import type { Profile } from '../data/profile';

export interface LinearScores {
  /** By row. */
  scores: Float32Array;
  largest: number;
}

/** One for each linear model. */
export function scoreLinear(model: ItemModel, profile: Profile): LinearScores[] {
  return model.linear.map((linear) => {
    const scores = new Float32Array(model.items.length);
    const weights = profileWeights(linear, profile);
    profile.items.forEach((item, place) => addRow(linear, item, weights[place] ?? 0, scores));
    return { scores, largest: maximumOf(scores) };
  });
}

function addRow({ offsets, neighbours, weights }: LinearModel, item: number, factor: number, scores: Float32Array): void {
  if (factor === 0) return;
  const end = offsets[item + 1] ?? 0;
  for (let entry = offsets[item] ?? 0; entry < end; entry++) {
    const row = neighbours[entry] as number;
    scores[row] = (scores[row] as number) + factor * (weights[entry] as number);
  }
}

/** How much each of the profile's items counts: its weight, less the older it is. Ages count from the newest, so that a long absence forgets nothing. */
export function profileWeights({ halfLifeDays }: LinearModel, { weights, times }: Profile): number[] {
  const newest = times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  return weights.map((weight, place) => weight * (halfLifeDays > 0 ? fade(newest - (times[place] ?? newest), halfLifeDays) : 1));
}

export function maximumOf(values: Float32Array): number {
  let largest = -Infinity;
  for (let row = 0; row < values.length; row++) if ((values[row] as number) > largest) largest = values[row] as number;
  return values.length === 0 ? 0 : largest;
}
