// What the linear models say for every item, given a profile: a sum over the profile's rows.
import { RowList, type RowScores } from '../data/row-list';
import { fade } from './fade';
import type { ItemModel, LinearModel } from '../model/item-model';
import type { Profile } from '../data/profile';

export interface LinearScores extends RowScores {
  largest: number;
}

/** Room for the scores of one profile after another. */
export class ScoreRoom {
  readonly touched: RowList;
  /** One array for each linear model, by row; 0 where nothing is touched. */
  readonly scores: readonly Float32Array[];

  constructor({ items, linear }: Pick<ItemModel, 'items' | 'linear'>) {
    this.touched = new RowList(items.length);
    this.scores = linear.map(() => new Float32Array(items.length));
  }

  clear(): void {
    for (const scores of this.scores) for (let place = 0; place < this.touched.size; place++) scores[this.touched.at(place)] = 0;
    this.touched.clear();
  }
}

/**
 * @param weights `profileWeights` of each linear model
 * @param room holds the scores until it is used again; fresh unless given
 * @returns one for each linear model
 */
export function scoreLinear(model: ItemModel, profile: Profile, weights = allProfileWeights(model, profile), room = new ScoreRoom(model)): LinearScores[] {
  room.clear();
  model.linear.forEach((linear, index) => {
    const scores = room.scores[index] as Float32Array;
    profile.items.forEach((item, place) => addRow(linear, item, weights[index]?.[place] ?? 0, scores, room.touched));
  });
  return room.scores.map((scores) => ({ scores, largest: largestAmong(scores, room.touched), rows: room.touched }));
}

function addRow({ offsets, neighbours, weights }: LinearModel, item: number, factor: number, scores: Float32Array, touched: RowList): void {
  if (factor === 0) return;
  const end = offsets[item + 1] ?? 0;
  for (let entry = offsets[item] ?? 0; entry < end; entry++) {
    const row = neighbours[entry] as number;
    scores[row] = (scores[row] as number) + factor * (weights[entry] as number);
    touched.add(row);
  }
}

/** Rows that nothing touched score 0. */
function largestAmong(scores: Float32Array, touched: RowList): number {
  let largest = touched.size < scores.length || scores.length === 0 ? 0 : -Infinity;
  for (let place = 0; place < touched.size; place++) {
    const score = scores[touched.at(place)] as number;
    if (score > largest) largest = score;
  }
  return largest;
}

/** How much each of the profile's items counts: its weight, less the older it is. Ages count from the newest, so that a long absence forgets nothing. */
export function profileWeights({ halfLifeDays }: LinearModel, { weights, times }: Profile): number[] {
  if (halfLifeDays <= 0) return weights;
  const newest = times.reduce((latest, time) => Math.max(latest, time), -Infinity);
  return weights.map((weight, place) => weight * fade(newest - (times[place] ?? newest), halfLifeDays));
}

/** `profileWeights` of each linear model. */
export const allProfileWeights = (model: ItemModel, profile: Profile) => model.linear.map((linear) => profileWeights(linear, profile));

export function maximumOf(values: Float32Array): number {
  let largest = -Infinity;
  for (let row = 0; row < values.length; row++) if ((values[row] as number) > largest) largest = values[row] as number;
  return values.length === 0 ? 0 : largest;
}
