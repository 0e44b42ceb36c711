// An item model judged as it serves: by the lists that `recommend` makes of it.
import type { EvaluationSet } from '../data/evaluation-set';
import type { Blend, ItemModel } from '../model/item-model';
import { likenessIn } from '../lists/likeness';
import { judgedPeople } from '../training/make-examples';
import { judgeLists, meanOf, type Judgement } from './metrics';
import { recommend } from '../lists/recommend';

/** @returns one list of rows for each person of `set.judged` */
export function listsByModel(model: ItemModel, set: EvaluationSet, count: number, blend?: Blend): number[][] {
  return judgedPeople(set).map(({ profile, owned }) => recommend({ model, profile, count, now: model.trainedUntil, exclude: owned, ...(blend && { blend }) }).map(({ item }) => item));
}

export function judgeModel(model: ItemModel, set: EvaluationSet, k: number, blend?: Blend): Judgement {
  return judgeLists(set, listsByModel(model, set, k, blend), k, likenessIn(model));
}

export interface MeanJudgement {
  recall: number;
  ndcg: number;
  coverage: number;
  novelty: number;
  diversity: number;
}

export const meansOf = ({ recall, ndcg, coverage, novelty, diversity }: Judgement): MeanJudgement => ({
  recall: meanOf(recall),
  ndcg: meanOf(ndcg),
  coverage,
  novelty: meanOf(novelty),
  diversity: meanOf(diversity),
});
