// One list for one person, the same on the server and on a device: score, mix, leave out, spread, and say why. A pure function of its
// arguments, in well under a millisecond for a shop's catalogue.
import type { Blend, ItemModel, Source } from './item-model';
import type { Profile } from './profile';

export interface ListRequest {
  model: ItemModel;
  profile: Profile;
  /** The model's own unless an experiment or a marketer says otherwise. */
  blend?: Blend;
  /** Length of the list. */
  count: number;
  /** In milliseconds since 1970. */
  now: number;
  /** Rows that must not appear: bought once for good, hidden, in the basket, out of stock, or forbidden by a rule. */
  exclude?: ReadonlySet<number>;
  /** Where given, only these rows may appear. */
  only?: ReadonlySet<number>;
  /** Factor of a row's score: above 1 boosts, below 1 buries. */
  factors?: ReadonlyMap<number, number>;
  /** Rows at fixed places (0 is first), whatever their score; they still obey `exclude`. */
  pins?: readonly { item: number; position: number }[];
  /** Live counts in place of the model's, where the server has newer ones. By row, scaled to at most 1. */
  trending?: Float32Array;
  /** Likeness of text by row, −1 to 1, where the server has sentence vectors. */
  text?: Float32Array;
}

export interface Recommended {
  item: number;
  score: number;
  /** What each source gave to the score; they add up to it (before spreading and factors). */
  parts: Record<Source, number>;
  /** The person's own items behind the linear part, largest first, at most three; `share` is of the whole positive linear part, 0 to 1. */
  because: { item: number; share: number }[];
  pinned: boolean;
}

export type Recommend = (request: ListRequest) => Recommended[];
