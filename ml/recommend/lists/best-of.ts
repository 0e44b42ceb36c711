// The rows with the largest values, without sorting all of them.
import { BestRows } from './best-rows';

/** @returns at most `count` rows for which `allowed` holds, largest value first, the smaller row first among equals */
export function bestOf(values: Float32Array, count: number, allowed: (row: number) => boolean): number[] {
  const best = new BestRows(Math.min(count, values.length));
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (best.takes(row, value) && allowed(row)) best.offer(row, value);
  }
  return best.sorted();
}
