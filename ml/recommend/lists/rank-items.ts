// The best of all items: full ranking, never of a sample.
import { columnsOf, type SparseRows } from '../data/sparse-rows';

/** Writes a user's score for every item into `scores`. */
export type Scorer = (user: number, scores: Float32Array) => void;

/**
 * @param scores one an item; −Infinity: never
 * @returns rows of at most `count` items, best first; of equal scores the lower row is first
 */
export function rankItems(scores: Float32Array, count: number): Int32Array {
  const best = new Int32Array(Math.min(count, scores.length));
  let size = 0;
  let least = -Infinity;
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item]!;
    if (!(score > -Infinity) || (size === best.length && score <= least)) continue;
    let place = size < best.length ? size++ : size - 1;
    while (place > 0 && scores[best[place - 1]!]! < score) {
      best[place] = best[place - 1]!;
      place--;
    }
    best[place] = item;
    least = scores[best[size - 1]!]!;
  }
  return best.subarray(0, size);
}

/**
 * One list a user, of items that the user has not taken.
 * @param users rows of users
 * @param seen what each user took
 */
export function listsOf(scorer: Scorer, users: Int32Array, seen: SparseRows, count: number): Int32Array[] {
  const scores = new Float32Array(seen.width);
  return Array.from(users, (user) => {
    scores.fill(0);
    scorer(user, scores);
    for (const item of columnsOf(seen, user)) scores[item] = -Infinity;
    return rankItems(scores, count).slice();
  });
}
