// How alike items' texts are: cosines of sentence vectors, less what all of them share. A list looks up the nearest of what somebody took last;
// how they are found depends on how many items there are (`small-text-likeness.ts`, `large-text-likeness.ts`).
import { RisingScores, type RowScores } from '@/ml/recommend/data/row-list';

export const vectorSize = 512;

/** By row; null where there is none yet. */
export type TextVectors = readonly (Int8Array | null)[];

/** Of an item, by cosine: what lies beyond them is alike by chance. */
export const nearestKept = 128;

export interface Nearest {
  rows: Uint32Array;
  /** Above 0, the largest first. */
  cosines: Float32Array;
}

export abstract class TextLikeness {
  /** What `likenessToAny` writes into. */
  readonly likest: RisingScores;

  constructor(readonly vectors: TextVectors) {
    this.likest = new RisingScores(vectors.length);
  }

  get rows(): number {
    return this.vectors.length;
  }

  /** Whether it was made of these very vectors. */
  isOf(vectors: TextVectors): boolean {
    return vectors.length === this.vectors.length && vectors.every((vector, row) => vector === this.vectors[row]);
  }

  has(row: number): boolean {
    return (this.vectors[row] ?? null) !== null;
  }

  /** −1 to 1; 0 where one of them has no vector. */
  abstract cosine(one: number, other: number): number;

  /** The likest other items of `row`; null while they are not known. */
  abstract nearest(row: number): Nearest | null;

  /** Works out the nearest of `rows` ahead of the first lists that need them. */
  abstract warm(rows: readonly number[]): void;
}

/** So many of the things that somebody took last are compared. */
const mostCompared = 20;

const compared = (text: TextLikeness, rows: readonly number[], weights: readonly number[]) =>
  rows.flatMap((row, place) => ((weights[place] ?? 0) > 0 && text.has(row) ? [{ row, weight: weights[place] as number }] : [])).slice(-mostCompared);

/**
 * @returns by row the likeness to the likest of `rows` times its weight, 0 beyond their nearest, until it is asked for again; undefined where
 * of none of them anything is known
 */
export function likenessToAny(text: TextLikeness, rows: readonly number[], weights: readonly number[]): RowScores | undefined {
  const { likest } = text;
  likest.clear();
  let known = false;
  for (const { row, weight } of compared(text, rows, weights)) {
    const nearest = text.nearest(row);
    if (!nearest) continue;
    known = true;
    const { rows: others, cosines } = nearest;
    for (let place = 0; place < others.length; place++) likest.raise(others[place] as number, weight * (cosines[place] as number));
  }
  return known ? likest : undefined;
}

/** Which of `rows` make `item` likely by its text, the likest first, at most `most`: as `likenessToAny` saw it. */
export function likestOf(text: TextLikeness, item: number, rows: readonly number[], weights: readonly number[], most = 2): number[] {
  const found: { row: number; value: number }[] = [];
  for (const { row, weight } of compared(text, rows, weights)) {
    const nearest = text.nearest(row);
    const place = nearest ? nearest.rows.indexOf(item) : -1;
    if (nearest && place >= 0) found.push({ row, value: weight * (nearest.cosines[place] as number) });
  }
  return found
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ row }) => row);
}
