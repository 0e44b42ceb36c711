// What is learned of a catalogue's items: the one artefact from which server and device make lists. Pruned, so that a shop's fits into 2 MB.
import type { Ranker } from '../ranker/ranker';

export interface ItemModel {
  /** For example `2026-11-25-3fa9c1`. */
  version: string;
  /** Ids of items in the catalogue, by row. */
  items: string[];
  /** The linear item-to-item models, the one whose weights fade with time first (`ease.ts`). */
  linear: readonly LinearModel[];
  /** Share of people who took the item, 0 to 1. */
  popularity: Float32Array;
  /** Events by item, faded with each half-life of `trendHalfLives`: as they stood at `trainedUntil`. */
  trends: readonly Float32Array[];
  /** The same for the second half-life, two weeks before. */
  earlierTrend: Float32Array;
  /** Row of `categories`, by item. */
  category: Uint16Array;
  /** Paths, for example `Kitchen/Mugs`. */
  categories: string[];
  /** When the item was first seen, in milliseconds since 1970: what freshness goes by. */
  firstSeen: Float64Array;
  /** Orders the candidates; absent where it did not win on the validation window. */
  ranker?: Ranker;
  /** Chosen on a validation window when it was trained. */
  blend: Blend;
  /** Newest event that it learned from, in milliseconds since 1970. */
  trainedUntil: number;
}

/** The largest weights of an item-to-item matrix: what row `i` says for others stands at `offsets[i]` up to `offsets[i + 1]`. */
export interface LinearModel {
  offsets: Uint32Array;
  neighbours: Uint32Array;
  weights: Float32Array;
  /** Days after which an event of the profile counts half; 0: never. */
  halfLifeDays: number;
}

/** In days. */
export const trendHalfLives = [2, 5, 14, 30, 90] as const;

/** How the sources are mixed, and what a list is asked to be beside accurate. Weights are 0 or more; only their ratio matters. */
export interface Blend {
  /** The learned order of the candidates. */
  ranker: number;
  linear: number;
  /** Likeness of the item's text (title, category) to what the person took: also finds what nobody has bought yet. */
  text: number;
  trending: number;
  popularity: number;
  /** 0 to 1 each. Diversity: unlike one another (MMR). Novelty: away from bestsellers. Freshness: new in the catalogue. */
  diversity: number;
  novelty: number;
  freshness: number;
}

export const sources = ['linear', 'text', 'trending', 'popularity'] as const;
export type Source = (typeof sources)[number];
