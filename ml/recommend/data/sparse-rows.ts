// Rows of a sparse matrix (CSR): what stands in row `r` lies at `offsets[r]` up to `offsets[r + 1]`.
import type { Interactions } from './interactions';

export interface SparseRows {
  offsets: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  /** Number of columns. */
  width: number;
}

/** Columns of one row, without a copy. */
export const columnsOf = ({ offsets, columns }: SparseRows, row: number) => columns.subarray(offsets[row], offsets[row + 1]);
export const valuesOf = ({ offsets, values }: SparseRows, row: number) => values.subarray(offsets[row], offsets[row + 1]);

/**
 * Users × items, each pair once and each row in ascending order.
 * @param valueOf of one event; that of a pair is the largest of its events. 1 unless given
 */
export function pairsOf(events: Interactions, valueOf: (event: number) => number = () => 1): SparseRows {
  return sparseRows(events.user, events.item, events.users.length, events.items.length, valueOf);
}

/** @param valueOf of one entry; of entries in the same place the largest stays */
export function sparseRows(row: Int32Array, column: Int32Array, height: number, width: number, valueOf: (entry: number) => number = () => 1): SparseRows {
  const starts = new Int32Array(height + 1);
  for (const one of row) starts[one + 1]!++;
  for (let one = 0; one < height; one++) starts[one + 1]! += starts[one]!;
  const next = starts.slice(0, height);
  const entries = new Int32Array(row.length);
  row.forEach((one, entry) => (entries[next[one]!++] = entry));
  const offsets = new Int32Array(height + 1);
  const columns = new Int32Array(row.length);
  const values = new Float32Array(row.length);
  let size = 0;
  for (let one = 0; one < height; one++) {
    const first = size;
    for (const entry of entries.subarray(starts[one], starts[one + 1]).sort((a, b) => column[a]! - column[b]! || a - b)) {
      const value = valueOf(entry);
      if (size > first && columns[size - 1] === column[entry]) values[size - 1] = Math.max(values[size - 1]!, value);
      else {
        columns[size] = column[entry]!;
        values[size++] = value;
      }
    }
    offsets[one + 1] = size;
  }
  return { offsets, columns: columns.slice(0, size), values: values.slice(0, size), width };
}

/** Columns become rows. */
export function transposed({ offsets, columns, values, width }: SparseRows): SparseRows {
  const height = offsets.length - 1;
  const starts = new Int32Array(width + 1);
  for (const column of columns) starts[column + 1]!++;
  for (let column = 0; column < width; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice(0, width);
  const turned: SparseRows = { offsets: starts, columns: new Int32Array(columns.length), values: new Float32Array(columns.length), width: height };
  for (let row = 0; row < height; row++) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry++) {
      const place = next[columns[entry]!]!++;
      turned.columns[place] = row;
      turned.values[place] = values[entry]!;
    }
  }
  return turned;
}
