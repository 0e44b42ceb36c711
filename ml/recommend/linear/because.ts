// The true contributions behind items: each of the person's items, by what it gave to the item's linear score.
import type { ItemModel } from '../model/item-model';
import type { Profile } from '../data/profile';

export interface Because {
  item: number;
  /** Of everything that speaks for it, 0 to 1. */
  share: number;
}

const mostReasons = 3;

/**
 * @param weights of the profile in the first linear model
 * @param places one a row of the model, all 0; they are used, and 0 again afterwards
 * @returns for each of `items` what speaks for it in the first linear model, largest first
 */
export function becauseOf(model: ItemModel, profile: Profile, items: readonly number[], weights: readonly number[], places: Int32Array): Because[][] {
  const given: Because[][] = items.map(() => []);
  const [linear] = model.linear;
  if (!linear) return given;
  const { offsets, neighbours } = linear;
  // One pass over the profile's rows for the whole list.
  items.forEach((item, place) => (places[item] = place + 1));
  profile.items.forEach((own, place) => {
    const weight = weights[place] ?? 0;
    if (weight === 0) return;
    const end = offsets[own + 1] ?? 0;
    for (let entry = offsets[own] ?? 0; entry < end; entry++) {
      const place = places[neighbours[entry] as number] as number;
      if (place === 0) continue;
      const share = weight * (linear.weights[entry] as number);
      if (share > 0) given[place - 1]?.push({ item: own, share });
    }
  });
  for (const item of items) places[item] = 0;
  return given.map(largestShares);
}

function largestShares(given: Because[]): Because[] {
  const whole = given.reduce((sum, { share }) => sum + share, 0);
  return given
    .sort((a, b) => b.share - a.share)
    .slice(0, mostReasons)
    .map(({ item, share }) => ({ item, share: share / whole }));
}
