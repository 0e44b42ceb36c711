// Chooses between exact and approximate, and finds on disk which one was saved.
import { ApproximateNearest } from './approximate-nearest';
import { ExactNearest, type Precision } from './exact-nearest';
import { readDescription } from './nearest-description';
import { rowsIn, type NearestItems } from './nearest-items';

/** Up to so many items every one is scored: about 5 ms at 64 numbers a vector, and nothing is missed. */
export const exactUpTo = 50_000;

interface Options {
  /** Numbers a vector. */
  size: number;
  /** By the number of items unless given. Where USearch cannot be had, `auto` scores every item, whatever their number. */
  kind?: 'auto' | 'exact' | 'approximate';
  /** Of exact scoring. */
  precision?: Precision;
  /** Told why every item will be scored although there are many. */
  onFallback?: (reason: unknown) => void;
}

/**
 * @param vectors [items, size]
 * @throws Error when they are no whole number of vectors; with kind `approximate`: when USearch cannot be had
 */
export async function openNearest(vectors: Float32Array, { size, kind = 'auto', precision, onFallback }: Options): Promise<NearestItems> {
  if (kind === 'approximate' || (kind === 'auto' && vectors.length > exactUpTo * size)) {
    try {
      const approximate = await ApproximateNearest.open(size, rowsIn(vectors, size), 1 / largestOf(vectors));
      await approximate.addInTurns(vectors);
      return approximate;
    } catch (error) {
      if (kind === 'approximate') throw error;
      onFallback?.(error);
    }
  }
  const exact = new ExactNearest(size, precision);
  exact.add(vectors);
  return exact;
}

const largestOf = (vectors: Float32Array) => vectors.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

/** Reads what `save` wrote. @throws Error when the folder holds none, or another number of vectors than it says */
export async function loadNearest(folder: string): Promise<NearestItems> {
  const saved = await readDescription(folder);
  return saved.kind === 'exact'
    ? ExactNearest.load(folder, saved.size, saved.count, saved.precision)
    : ApproximateNearest.load(folder, saved.size, saved.count, saved.scale);
}
