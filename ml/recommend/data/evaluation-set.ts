// What a model is judged on: who took what before, and what was new to them afterwards. Training events are cut down to the items that a
// model can know; all that is trained and judged shares these rows.
import type { Interactions } from './interactions';
import type { Split } from './split';
import { columnsOf, pairsOf, type SparseRows } from './sparse-rows';

export interface EvaluationSet {
  /** Known users and items alone, with rows of their own. */
  train: Interactions;
  /** What each user of `train` took: pairs, each once. */
  seen: SparseRows;
  /** What was new to each user afterwards and is known to the models. Empty rows: not judged. */
  targets: SparseRows;
  /** Rows of the users that are judged. */
  judged: Int32Array;
  /** Users who took it, by item. */
  takers: Int32Array;
}

/** @param leastPairs items with fewer users in the training part are left out; the protocol of online-retail says 5 */
export function evaluationSet({ train, test }: Split, leastPairs = 5): EvaluationSet {
  const allPairs = pairsOf(train);
  const counts = new Int32Array(train.items.length);
  for (const item of allPairs.columns) counts[item]!++;
  const items = renumbered(counts, (count) => count >= leastPairs);
  const pairsOfUser = Int32Array.from(train.users, (_, user) => columnsOf(allPairs, user).reduce((sum, item) => sum + (items.rows[item]! >= 0 ? 1 : 0), 0));
  const users = renumbered(pairsOfUser, (count) => count > 0);
  const known = restricted(train, users, items);
  const seen = pairsOf(known);
  const targets = newPairs(pairsOf(restricted(test, users, items)), seen);
  const takers = new Int32Array(known.items.length);
  for (const item of seen.columns) takers[item]!++;
  const judged = Int32Array.from(known.users, (_, user) => user).filter((user) => targets.offsets[user + 1]! > targets.offsets[user]!);
  return { train: known, seen, targets, judged, takers };
}

interface Renumbered {
  /** New row by old row, −1: left out. */
  rows: Int32Array;
  kept: number[];
}

function renumbered(counts: Int32Array, keep: (count: number) => boolean): Renumbered {
  const kept: number[] = [];
  const rows = counts.map((count, row) => (keep(count) ? kept.push(row) - 1 : -1));
  return { rows, kept };
}

function restricted(events: Interactions, users: Renumbered, items: Renumbered): Interactions {
  const kept = Int32Array.from(events.user, (_, event) => event).filter((event) => users.rows[events.user[event]!]! >= 0 && items.rows[events.item[event]!]! >= 0);
  return {
    users: users.kept.map((row) => events.users[row]!),
    items: items.kept.map((row) => events.items[row]!),
    user: kept.map((event) => users.rows[events.user[event]!]!),
    item: kept.map((event) => items.rows[events.item[event]!]!),
    time: Float64Array.from(kept, (event) => events.time[event]!),
    weight: Float32Array.from(kept, (event) => events.weight[event]!),
  };
}

/** Pairs of `later` that are not in `seen`. */
function newPairs(later: SparseRows, seen: SparseRows): SparseRows {
  const offsets = new Int32Array(later.offsets.length);
  const columns: number[] = [];
  for (let user = 0; user + 1 < offsets.length; user++) {
    const before = new Set(columnsOf(seen, user));
    for (const item of columnsOf(later, user)) if (!before.has(item)) columns.push(item);
    offsets[user + 1] = columns.length;
  }
  return { offsets, columns: Int32Array.from(columns), values: new Float32Array(columns.length).fill(1), width: later.width };
}
