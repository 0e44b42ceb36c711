// What people did since a model was trained, on top of its own trends.
import type { RowList } from '../data/row-list';

export interface LiveSums {
  /** Events by row, one array for each of `trendHalfLives`; each number counts times `scales`. */
  sums: readonly Float32Array[];
  /** One for each array: fading everything is changing this one number. */
  scales: readonly number[];
  /** The rows of which `sums` says anything; every row unless given. */
  rows?: RowList;
}
