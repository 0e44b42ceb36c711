// How alike items' texts are: cosines of sentence vectors, less what all of them share. One row of cosines is worked out when it is first
// asked for (2 ms for 4,000 items) and kept, so that a list only compares a few rows.
import { keepNewest } from '../keep-newest';

export const vectorSize = 512;
const mostBytes = 64 * 1024 * 1024;

export class TextLikeness {
  /** [rows, 512], unit vectors times 127; zeros where there is none. */
  private readonly units: Int8Array;
  private readonly known = new Map<number, Float32Array>();

  /** @param vectors by row; null where there is none yet */
  constructor(private readonly vectors: readonly (Int8Array | null)[]) {
    this.units = centred(vectors);
  }

  has(row: number): boolean {
    return (this.vectors[row] ?? null) !== null;
  }

  /** Cosines of `row` with all rows, −1 to 1; 0 with itself. */
  of(row: number): Float32Array {
    const kept = this.known.get(row);
    if (kept) return kept;
    const cosines = this.cosines(row);
    keepNewest(this.known, row, cosines, Math.max(16, Math.floor(mostBytes / (4 * Math.max(1, cosines.length)))));
    return cosines;
  }

  private cosines(row: number): Float32Array {
    const rows = this.vectors.length;
    const cosines = new Float32Array(rows);
    const own = this.units.subarray(row * vectorSize, (row + 1) * vectorSize);
    for (let other = 0, start = 0; other < rows; other++, start += vectorSize) {
      let sum = 0;
      for (let place = 0; place < vectorSize; place++) sum += (own[place] as number) * (this.units[start + place] as number);
      cosines[other] = sum / (127 * 127);
    }
    cosines[row] = 0;
    return cosines;
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
  vectors.forEach((vector, row) => {
    if (!vector) return;
    const rest = Float64Array.from(vector, (value, place) => value - (mean[place] as number) / count);
    const length = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0)) || 1;
    units.set(rest.map((value) => Math.round((127 * value) / length)), row * vectorSize);
  });
  return units;
}

/** So many of the things that somebody took last are compared. */
const mostCompared = 20;

/** @returns by row the likeness to the likest of `rows` times its weight; undefined where none of them has a vector */
export function likenessToAny(text: TextLikeness, rows: readonly number[], weights: readonly number[]): Float32Array | undefined {
  const compared = rows.map((row, place) => ({ row, weight: weights[place] ?? 0 })).filter(({ row, weight }) => weight > 0 && text.has(row)).slice(-mostCompared);
  const [first, ...others] = compared;
  if (!first) return undefined;
  const likest = text.of(first.row).map((cosine) => cosine * first.weight);
  for (const { row, weight } of others) {
    const cosines = text.of(row);
    for (let item = 0; item < likest.length; item++) {
      const value = weight * (cosines[item] as number);
      if (value > (likest[item] as number)) likest[item] = value;
    }
  }
  return likest;
}

/** Which of `rows` make `item` likely by its text, the likest first, at most `most`. */
export function likestOf(text: TextLikeness, item: number, rows: readonly number[], weights: readonly number[], most = 2): number[] {
  return rows
    .map((row, place) => ({ row, value: (weights[place] ?? 0) > 0 && text.has(row) ? (weights[place] ?? 0) * (text.of(row)[item] ?? 0) : 0 }))
    .slice(-mostCompared)
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ row }) => row);
}
