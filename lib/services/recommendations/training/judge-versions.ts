// Models side by side on one set: each is asked for lists of the set's people, over all items that the set knows.
import type { EvaluationSet } from '@/ml/recommend/data/evaluation-set';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { meansOf } from '@/ml/recommend/evaluation/judge-model';
import { likenessIn } from '@/ml/recommend/lists/likeness';
import { judgedPeople } from '@/ml/recommend/training/make-examples';
import { judgeLists } from '@/ml/recommend/evaluation/metrics';
import { popularityScorer } from '@/ml/recommend/evaluation/popularity';
import { listsOf } from '@/ml/recommend/lists/rank-items';
import { recommend } from '@/ml/recommend/lists/recommend';
import type { Means } from './schema';

/** A model with rows of its own: what it does not know it cannot show, what the set does not know counts for nothing. */
export function judgeOther(model: ItemModel, set: EvaluationSet, k: number): Means {
  const rowInSet = new Map(set.train.items.map((id, row) => [id, row]));
  const rowInModel = new Map(model.items.map((id, row) => [id, row]));
  const toModel = (row: number) => rowInModel.get(set.train.items[row] ?? '');
  const only = new Set(set.train.items.flatMap((_, row) => toModel(row) ?? []));
  const lists = judgedPeople(set).map(({ profile, owned }) => {
    const known = profile.items.flatMap((row, place) => {
      const own = toModel(row);
      return own === undefined ? [] : [{ own, weight: profile.weights[place] ?? 1, time: profile.times[place] ?? 0 }];
    });
    const own = { items: known.map((one) => one.own), weights: known.map(({ weight }) => weight), times: known.map(({ time }) => time) };
    const exclude = new Set([...owned].flatMap((row) => toModel(row) ?? []));
    return recommend({ model, profile: own, count: k, now: model.trainedUntil, exclude, only }).flatMap(({ item }) => rowInSet.get(model.items[item] ?? '') ?? []);
  });
  const likeness = likenessIn(model);
  return meansOf(judgeLists(set, lists, k, (one, other) => {
    const [a, b] = [toModel(one), toModel(other)];
    return a === undefined || b === undefined ? 0 : likeness(a, b);
  }));
}

/** Everybody is shown what most people took. @param model whose likeness diversity goes by */
export function judgePopularity(set: EvaluationSet, k: number, model: ItemModel): Means {
  const rowInModel = new Map(model.items.map((id, row) => [id, row]));
  const likeness = likenessIn(model);
  const lists = listsOf(popularityScorer(set.takers), set.judged, set.seen, k);
  return meansOf(judgeLists(set, lists, k, (one, other) => {
    const [a, b] = [one, other].map((row) => rowInModel.get(set.train.items[row] ?? '')) as [number | undefined, number | undefined];
    return a === undefined || b === undefined ? 0 : likeness(a, b);
  }));
}
