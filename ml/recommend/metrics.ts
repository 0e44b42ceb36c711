// How good lists are, by full ranking: every item that a person does not have competes, none is sampled.
import { createRandom } from '../core/random';

export interface ListQuality {
  /** By person: hits ÷ all that were asked for, and NDCG with binary gains whose ideal list is cut at k. */
  recall: number[];
  ndcg: number[];
}

const gain = (place: number) => 1 / Math.log2(place + 2);

/** @param list rows of items, best first @param asked rows that the person took */
export function judgeList(list: readonly number[], asked: ReadonlySet<number>, k: number): { recall: number; ndcg: number } {
  let hits = 0;
  let gained = 0;
  for (let place = 0; place < Math.min(k, list.length); place++) {
    if (!asked.has(list[place] as number)) continue;
    hits++;
    gained += gain(place);
  }
  let ideal = 0;
  for (let place = 0; place < Math.min(k, asked.size); place++) ideal += gain(place);
  return { recall: hits / asked.size, ndcg: gained / ideal };
}

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

const resamples = 1000;

/** The mean with its 95 % interval by bootstrap over people (Efron 1979). For differences hand in differences of the same people. */
export function bootstrap(values: readonly number[], seed = 1): Interval {
  const mean = meanOf(values);
  if (values.length < 2) return { mean, low: mean, high: mean };
  const random = createRandom(seed);
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] as number;
    return sum / values.length;
  }).sort();
  return { mean, low: means[Math.floor(resamples * 0.025)] as number, high: means[Math.ceil(resamples * 0.975) - 1] as number };
}

export const meanOf = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Share of all items that stand in at least one list. */
export const coverageOf = (lists: readonly (readonly number[])[], items: number) => new Set(lists.flat()).size / Math.max(1, items);

/** Mean of −log₂ of the share of people who have the item: how far from bestsellers lists are. In bits. */
export function noveltyOf(lists: readonly (readonly number[])[], popularity: ArrayLike<number>, people: number): number {
  return meanOf(lists.flatMap((list) => list.map((item) => -Math.log2(Math.max((popularity[item] ?? 0), 1 / Math.max(1, people))))));
}

/** 1 − the mean likeness of two things of one list, by category: 1 for the same, ½ for the same main category. */
export function diversityOf(lists: readonly (readonly number[])[], likeness: (a: number, b: number) => number): number {
  return meanOf(
    lists.flatMap((list) => {
      if (list.length < 2) return [];
      let sum = 0;
      for (let a = 0; a < list.length; a++) for (let b = 0; b < a; b++) sum += likeness(list[a] as number, list[b] as number);
      return [1 - sum / ((list.length * (list.length - 1)) / 2)];
    }),
  );
}
