// For whom a model is good, and with what: users by how much they had taken before, items by how many take them.
import type { EvaluationSet } from '../data/evaluation-set';
import { meanOf, type Judgement } from './metrics';
import { columnsOf } from '../data/sparse-rows';

export interface ActivityGroup {
  group: 'low' | 'middle' | 'high';
  users: number;
  /** Most items that a user of the group had taken. */
  mostItems: number;
  recall: number;
  ndcg: number;
}

export interface PopularityGroup {
  group: 'head' | 'middle' | 'tail';
  items: number;
  /** Targets of the group. */
  targets: number;
  /** Share of these targets that stand in their user's list. */
  recall: number;
}

/** Terciles of the judged users by items taken before. */
export function byActivity({ judged, seen }: EvaluationSet, { recall, ndcg }: Judgement): ActivityGroup[] {
  const taken = (index: number) => columnsOf(seen, judged[index]!).length;
  const order = Array.from(judged, (_, index) => index).sort((a, b) => taken(a) - taken(b) || a - b);
  return (['low', 'middle', 'high'] as const).map((group, third) => {
    const users = order.slice(Math.round((order.length * third) / 3), Math.round((order.length * (third + 1)) / 3));
    return { group, users: users.length, mostItems: Math.max(0, ...users.map(taken)), recall: meanOf(users.map((user) => recall[user]!)), ndcg: meanOf(users.map((user) => ndcg[user]!)) };
  });
}

/** Head: the items that together hold the first third of all training pairs; middle the second, tail the last. */
export function byPopularity({ judged, targets, takers }: EvaluationSet, lists: readonly ArrayLike<number>[], k: number): PopularityGroup[] {
  const order = Array.from(takers, (_, item) => item).sort((a, b) => takers[b]! - takers[a]! || a - b);
  const total = takers.reduce((sum, count) => sum + count, 0);
  const groupOf = new Uint8Array(takers.length);
  let before = 0;
  for (const item of order) {
    groupOf[item] = Math.min(2, Math.floor((before / total) * 3));
    before += takers[item]!;
  }
  const hits = [0, 0, 0];
  const wanted = [0, 0, 0];
  judged.forEach((user, index) => {
    const list = new Set(Array.from(lists[index] ?? []).slice(0, k));
    for (const item of columnsOf(targets, user)) {
      wanted[groupOf[item]!]!++;
      if (list.has(item)) hits[groupOf[item]!]!++;
    }
  });
  return (['head', 'middle', 'tail'] as const).map((group, index) => ({
    group,
    items: groupOf.reduce((count, one) => count + (one === index ? 1 : 0), 0),
    targets: wanted[index]!,
    recall: hits[index]! / Math.max(1, wanted[index]!),
  }));
}
