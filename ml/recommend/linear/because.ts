// The true contributions behind an item: each of the person's items, by what it gave to the item's linear score.
import type { ItemModel } from '../model/item-model';
import { profileWeights } from './linear-scores';
import type { Profile } from '../data/profile';

export interface Because {
  item: number;
  /** Of everything that speaks for it, 0 to 1. */
  share: number;
}

const mostReasons = 3;

/** What speaks for `item` in the first linear model, largest first. */
export function becauseOf(model: ItemModel, profile: Profile, item: number): Because[] {
  const [linear] = model.linear;
  if (!linear) return [];
  const weights = profileWeights(linear, profile);
  const given = profile.items.map((own, place) => ({ item: own, share: (weights[place] ?? 0) * weightOf(linear, own, item) })).filter(({ share }) => share > 0);
  const whole = given.reduce((sum, { share }) => sum + share, 0);
  return given
    .sort((a, b) => b.share - a.share)
    .slice(0, mostReasons)
    .map(({ item: own, share }) => ({ item: own, share: share / whole }));
}

function weightOf({ offsets, neighbours, weights }: ItemModel['linear'][number], from: number, to: number): number {
  const end = offsets[from + 1] ?? 0;
  for (let entry = offsets[from] ?? 0; entry < end; entry++) if (neighbours[entry] === to) return weights[entry] ?? 0;
  return 0;
}
