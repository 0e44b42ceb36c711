// How alike items' texts are: cosines of sentence vectors, less what all of them share. An item's nearest are worked out when they are first
// asked for (2 ms among 4,000 items) and kept, so that a list only looks a few of them up.
import { bestOf } from '@/ml/recommend/lists/best-of';
import { RisingScores, type RowScores } from '@/ml/recommend/data/row-list';
import { keepNewest } from '../keep-newest';

export const vectorSize = 512;

/** Of an item, by cosine: what lies beyond them is alike by chance. */
const nearestKept = 128;
const mostKept = 50_000;
const warmPauseMs = 10;

interface Nearest {
  rows: Uint32Array;
  /** Above 0, the largest first. */
  cosines: Float32Array;
}

export class TextLikeness {
  /** [rows, 512], unit vectors times 127; zeros where there is none. */
  private readonly units: Int8Array;
  private readonly known = new Map<number, Nearest>();
  /** What `likenessToAny` writes into. */
  readonly likest: RisingScores;

  /** @param vectors by row; null where there is none yet */
  constructor(private readonly vectors: readonly (Int8Array | null)[]) {
    this.units = centred(vectors);
    this.likest = new RisingScores(vectors.length);
  }

  get rows(): number {
    return this.vectors.length;
  }

  /** Whether it was made of these very vectors. */
  isOf(vectors: readonly (Int8Array | null)[]): boolean {
    return vectors.length === this.vectors.length && vectors.every((vector, row) => vector === this.vectors[row]);
  }

  has(row: number): boolean {
    return (this.vectors[row] ?? null) !== null;
  }

  /** −1 to 1; 0 where one of them has no vector. */
  cosine(one: number, other: number): number {
    const [a, b] = [one * vectorSize, other * vectorSize];
    let sum = 0;
    for (let place = 0; place < vectorSize; place++) sum += (this.units[a + place] as number) * (this.units[b + place] as number);
    return sum / (127 * 127);
  }

  /** Works out the nearest of `rows` ahead of the first lists that need them, with pauses for everybody else. */
  warm(rows: readonly number[], from = 0): void {
    const row = rows[from];
    if (row === undefined) return;
    if (this.has(row)) this.nearest(row);
    setTimeout(() => this.warm(rows, from + 1), warmPauseMs).unref();
  }

  /** The likest other items of `row`. */
  nearest(row: number): Nearest {
    const kept = this.known.get(row);
    if (kept) return kept;
    const cosines = Float32Array.from(this.vectors, (_, other) => (other === row ? 0 : this.cosine(row, other)));
    const rows = bestOf(cosines, nearestKept, (other) => (cosines[other] as number) > 0);
    const nearest = { rows: Uint32Array.from(rows), cosines: Float32Array.from(rows, (other) => cosines[other] as number) };
    keepNewest(this.known, row, nearest, mostKept);
    return nearest;
  }
}

/** Less their mean: names of one shop have much in common, which says nothing (Mu & Viswanath 2018). */
function centred(vectors: readonly (Int8Array | null)[]): Int8Array {
  const mean = new Float64Array(vectorSize);
  let count = 0;
  for (const vector of vectors) {
    if (!vector) continue;
    count++;
    for (let place = 0; place < vectorSize; place++) mean[place] = (mean[place] as number) + (vector[place] as number);
  }
  const units = new Int8Array(vectors.length * vectorSize);
  const rest = new Float64Array(vectorSize);
  vectors.forEach((vector, row) => {
    if (!vector) return;
    let squares = 0;
    for (let place = 0; place < vectorSize; place++) {
      const value = (vector[place] as number) - (mean[place] as number) / count;
      rest[place] = value;
      squares += value * value;
    }
    const factor = 127 / (Math.sqrt(squares) || 1);
    for (let place = 0; place < vectorSize; place++) units[row * vectorSize + place] = Math.round(factor * (rest[place] as number));
  });
  return units;
}

/** So many of the things that somebody took last are compared. */
const mostCompared = 20;

const compared = (text: TextLikeness, rows: readonly number[], weights: readonly number[]) =>
  rows.flatMap((row, place) => ((weights[place] ?? 0) > 0 && text.has(row) ? [{ row, weight: weights[place] as number }] : [])).slice(-mostCompared);

/**
 * @returns by row the likeness to the likest of `rows` times its weight, 0 beyond their nearest, until it is asked for again; undefined where
 * none of them has a vector
 */
export function likenessToAny(text: TextLikeness, rows: readonly number[], weights: readonly number[]): RowScores | undefined {
  const own = compared(text, rows, weights);
  if (own.length === 0) return undefined;
  const { likest } = text;
  likest.clear();
  for (const { row, weight } of own) {
    const { rows: others, cosines } = text.nearest(row);
    for (let place = 0; place < others.length; place++) likest.raise(others[place] as number, weight * (cosines[place] as number));
  }
  return likest;
}

/** Which of `rows` make `item` likely by its text, the likest first, at most `most`. */
export function likestOf(text: TextLikeness, item: number, rows: readonly number[], weights: readonly number[], most = 2): number[] {
  return compared(text, rows, weights)
    .map(({ row, weight }) => ({ row, value: weight * text.cosine(row, item) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ row }) => row);
}
