// How good lists are, over a full ranking: recall@k, NDCG@k, how much of the catalogue they show, how unexpected and how varied they are.
import type { EvaluationSet } from '../data/evaluation-set';
import { columnsOf } from '../data/sparse-rows';

/** How alike two items are, 0 to 1: for diversity. */
export type Similarity = (one: number, other: number) => number;

/** One value a judged user, in the order of `set.judged`. */
export interface Judgement {
  /** Hits ÷ all that was new to the user. */
  recall: Float64Array;
  /** Binary gains; the ideal list is cut at k as well. */
  ndcg: Float64Array;
  /** Mean −log2 of the share of users who took the list's items. */
  novelty: Float64Array;
  /** 1 − mean likeness of the list's pairs; NaN without a likeness. */
  diversity: Float64Array;
  /** Share of all items that stand in any list. */
  coverage: number;
}

/**
 * @param lists one a user of `set.judged`, best first
 * @param k how much of each list counts
 */
export function judgeLists(set: EvaluationSet, lists: readonly ArrayLike<number>[], k: number, similarity?: Similarity): Judgement {
  const users = set.judged.length;
  const judgement = { recall: new Float64Array(users), ndcg: new Float64Array(users), novelty: new Float64Array(users), diversity: new Float64Array(users) };
  const shown = new Set<number>();
  const gains = Float64Array.from({ length: k }, (_, place) => 1 / Math.log2(place + 2));
  set.judged.forEach((user, index) => {
    const list = Array.from(lists[index] ?? []).slice(0, k);
    const targets = new Set(columnsOf(set.targets, user));
    let [hits, gain, surprise] = [0, 0, 0];
    list.forEach((item, place) => {
      shown.add(item);
      surprise -= Math.log2(Math.max(1, set.takers[item]!) / set.train.users.length);
      if (!targets.has(item)) return;
      hits++;
      gain += gains[place]!;
    });
    judgement.recall[index] = hits / targets.size;
    judgement.ndcg[index] = gain / gains.subarray(0, Math.min(k, targets.size)).reduce((sum, one) => sum + one, 0);
    judgement.novelty[index] = surprise / Math.max(1, list.length);
    judgement.diversity[index] = similarity ? diversityOf(list, similarity) : NaN;
  });
  return { ...judgement, coverage: shown.size / set.takers.length };
}

function diversityOf(list: number[], similarity: Similarity): number {
  let [sum, pairs] = [0, 0];
  for (let one = 0; one < list.length; one++) {
    for (let other = 0; other < one; other++) {
      sum += similarity(list[one]!, list[other]!);
      pairs++;
    }
  }
  return pairs === 0 ? 0 : 1 - sum / pairs;
}

export const meanOf = (values: ArrayLike<number>) => {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum / Math.max(1, values.length);
};
