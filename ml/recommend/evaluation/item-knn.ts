// The second baseline: items are alike when the same people take them (cosine of their columns); an item scores the sum of its likeness to
// what the user took (Sarwar et al. 2001).
import type { Scorer } from '../lists/rank-items';
import { columnsOf, transposed, type SparseRows } from '../data/sparse-rows';

/**
 * @param seen users × items
 * @param neighbours that an item keeps, the most alike
 */
export function itemKnnScorer(seen: SparseRows, neighbours = Infinity): Scorer {
  const rows = cosineRows(seen, neighbours);
  return (user, scores) => {
    for (const item of columnsOf(seen, user)) {
      const { columns, values } = rows[item]!;
      for (let entry = 0; entry < columns.length; entry++) scores[columns[entry]!]! += values[entry]!;
    }
  };
}

interface Row {
  columns: Int32Array;
  values: Float32Array;
}

function cosineRows(seen: SparseRows, neighbours: number): Row[] {
  const users = transposed(seen);
  const takers = Float64Array.from({ length: seen.width }, (_, item) => columnsOf(users, item).length);
  const together = new Float32Array(seen.width);
  return Array.from(takers, (own, item) => {
    together.fill(0);
    for (const user of columnsOf(users, item)) for (const other of columnsOf(seen, user)) together[other]!++;
    together[item] = 0;
    const alike = together.map((count, other) => (count > 0 ? count / Math.sqrt(own * takers[other]!) : 0));
    const columns = Int32Array.from(alike, (_, other) => other).filter((other) => alike[other]! > 0);
    const kept = columns.length > neighbours ? columns.sort((a, b) => alike[b]! - alike[a]! || a - b).slice(0, neighbours) : columns;
    return { columns: kept, values: Float32Array.from(kept, (other) => alike[other]!) };
  });
}
