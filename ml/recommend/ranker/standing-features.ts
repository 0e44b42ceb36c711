// The features that are the same for everybody. Most of a list's candidates have no event since the model was trained: what they amount to is
// worked out once for each model, when an item is first a candidate.
import { oncePer } from '../../core/once-per';
import { trendHalfLives, type ItemModel } from '../model/item-model';
import type { LiveSums } from '../model/live-sums';

interface StandingFeatures {
  /** [items, itemWidth]; only where `known`. */
  items: Float32Array;
  known: Uint8Array;
  /** By category: its share of what everybody takes lately, and features made of it: the affinity is that of somebody who took nothing there. */
  categoryShares: Float64Array;
  categoryTrends: Float64Array;
  noAffinity: Float64Array;
}

/** One for each half-life, the growth, the popularity. */
const itemWidth = trendHalfLives.length + 2;
/** Added to shares of categories, so that none is nothing. */
const leastShare = 0.02;

/** @param own the category's share of the person's things @param all its share of what everybody takes lately */
export const affinityOf = (own: number, all: number) => Math.log((own + leastShare) / (all + leastShare));

export const standingFeatures = oncePer((model: ItemModel): StandingFeatures => {
  const categoryShares = sharesOf(model);
  return {
    items: new Float32Array(model.items.length * itemWidth),
    known: new Uint8Array(model.items.length),
    categoryShares,
    categoryTrends: categoryShares.map((share) => Math.log(share + 0.002)),
    noAffinity: categoryShares.map((share) => affinityOf(0, share)),
  };
});

/** Writes how `item` sells lately and ever, from `place` on. @returns the place behind */
export function writeItem(model: ItemModel, live: LiveSums | undefined, item: number, features: Float32Array, place: number): number {
  if (live && hasEvents(live, item)) return write(model, live, item, features, place);
  const { items, known } = standingFeatures(model);
  const start = item * itemWidth;
  if (known[item] === 0) write(model, undefined, item, items, start);
  known[item] = 1;
  for (let index = 0; index < itemWidth; index++) features[place + index] = items[start + index] as number;
  return place + itemWidth;
}

function hasEvents({ sums }: LiveSums, item: number): boolean {
  for (const one of sums) if (one[item] !== 0) return true;
  return false;
}

function write(model: ItemModel, live: LiveSums | undefined, item: number, into: Float32Array, start: number): number {
  let place = start;
  for (let index = 0; index < trendHalfLives.length; index++) {
    into[place++] = Math.log(trendOf(model, live, index, item) + (0.3 * (trendHalfLives[index] as number)) / 7);
  }
  into[place++] = Math.log((trendOf(model, live, 1, item) + 1) / ((model.earlierTrend[item] ?? 0) + 1));
  into[place++] = Math.log((model.popularity[item] ?? 0) + 1e-4);
  return place;
}

const trendOf = ({ trends }: ItemModel, live: LiveSums | undefined, index: number, item: number) =>
  (trends[index]?.[item] ?? 0) + (live ? (live.sums[index]?.[item] ?? 0) * (live.scales[index] ?? 1) : 0);

function sharesOf({ category, categories, trends }: ItemModel): Float64Array {
  const sums = new Float64Array(categories.length);
  trends[2]?.forEach((count, item) => (sums[category[item] ?? 0] = (sums[category[item] ?? 0] ?? 0) + count));
  const whole = sums.reduce((sum, value) => sum + value, 0) || 1;
  return sums.map((value) => value / whole);
}
