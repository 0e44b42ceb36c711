// Models side by side on one split: the baselines, the linear model as its paper has it, and what the product trains and serves.
import { fitEase } from '../linear/ease';
import type { EvaluationSet } from '../data/evaluation-set';
import type { ItemFacts } from '../training/fit-item-model';
import { ialsSettings, trainIals } from '../factors/ials';
import { openFoldIn, scoresOf } from '../factors/item-factors';
import { historiesOf } from '../data/histories';
import { itemKnnScorer } from './item-knn';
import type { Interactions } from '../data/interactions';
import type { ItemModel } from '../model/item-model';
import { listsByModel } from './judge-model';
import { likenessIn } from '../lists/likeness';
import { judgeLists, type Judgement } from './metrics';
import { neuralScores } from '../neural/neural-model';
import { neuralSettings, trainNeural } from '../neural/train-neural';
import { popularityScorer } from './popularity';
import { listsOf, type Scorer } from '../lists/rank-items';
import { columnsOf } from '../data/sparse-rows';
import { trainItemModel, type TrainOptions, type TrainReport } from '../training/train-item-model';
import { momentumLists, momentumName } from './momentum-lists';

export interface ComparedModel {
  name: string;
  lists: ArrayLike<number>[];
  judgement: Judgement;
  /** From events to lists for everybody who is judged. */
  seconds: number;
}

export interface Comparison {
  models: ComparedModel[];
  trained: { model: ItemModel; report: TrainReport };
}

/** EASE as published, not tuned to the data. */
const plainLambda = 200;

interface CompareOptions extends Pick<TrainOptions, 'windows' | 'say'> {
  k: number;
  facts?: ReadonlyMap<string, ItemFacts>;
  /** Also the network that foretells the next weeks, which does not ship: it trains for many minutes. */
  neural?: boolean;
}

/** @param set what was before the split trains, what came after it judges; nothing of the latter is looked at before the lists are made */
export async function compareModels(set: EvaluationSet, { k, facts = new Map(), windows = 'time', neural = false, say = () => {} }: CompareOptions): Promise<Comparison> {
  const alike = likenessOf(set, facts);
  const models: ComparedModel[] = [];
  const judge = async (name: string, make: () => Promise<ArrayLike<number>[]> | ArrayLike<number>[]) => {
    say(name);
    const startedAt = performance.now();
    const lists = await make();
    models.push({ name, lists, judgement: judgeLists(set, lists, k, alike), seconds: (performance.now() - startedAt) / 1000 });
  };
  await judge('popularity', () => listsOf(popularityScorer(set.takers), set.judged, set.seen, k));
  await judge('item-kNN', () => listsOf(itemKnnScorer(set.seen), set.judged, set.seen, k));
  await judge(`EASE (λ ${plainLambda})`, () => easeLists(set, k));
  await judge('iALS', () => ialsLists(set, k));
  if (windows === 'time') await judge(momentumName, () => momentumLists(set, k));
  if (neural) await judge('network of the next weeks', () => neuralLists(set, k));
  let trained: Comparison['trained'] | undefined;
  await judge('trefoil', async () => {
    trained = await trainBest(set.train, { facts, windows, k, quick: true, say });
    return listsByModel(trained.model, set, k);
  });
  // The same model without its ranker: what the small network is worth.
  const { model, report } = trained as Comparison['trained'];
  if (report.ranked) await judge('trefoil, linear models alone', () => listsByModel(model, set, k, { ...model.blend, ranker: 0, linear: 1, text: 0 }));
  return { models, trained: { model, report } };
}

/** Lists by EASE as published. */
export async function easeLists(set: EvaluationSet, k: number): Promise<ArrayLike<number>[]> {
  const items = set.takers.length;
  const equal = { ...set.train, weight: new Float32Array(set.train.weight.length).fill(1) };
  const { data } = await fitEase(historiesOf(equal), items, { lambda: plainLambda, halfLifeDays: Infinity }, 0);
  return listsOf(
    (user, scores) => {
      for (const item of columnsOf(set.seen, user)) {
        const row = data.subarray(item * items, (item + 1) * items);
        for (let other = 0; other < items; other++) scores[other] = (scores[other] as number) + (row[other] as number);
      }
    },
    set.judged,
    set.seen,
    k,
  );
}

function ialsLists({ seen, judged }: EvaluationSet, k: number): ArrayLike<number>[] {
  const factors = trainIals(seen, ialsSettings);
  const vectorOf = openFoldIn(factors);
  const scorer: Scorer = (user, scores) => {
    const items = Array.from(columnsOf(seen, user));
    scores.set(scoresOf(factors, vectorOf({ items, weights: items.map(() => 1) })));
  };
  return listsOf(scorer, judged, seen, k);
}

async function neuralLists({ train, seen, judged }: EvaluationSet, k: number): Promise<ArrayLike<number>[]> {
  const model = await trainNeural(train, neuralSettings);
  const scorer: Scorer = (user, scores) => {
    const items = Array.from(columnsOf(seen, user));
    scores.set(neuralScores(model, { items, weights: items.map(() => 1) }));
  };
  return listsOf(scorer, judged, seen, k);
}

/** Where events carry ratings, the validation window says whether these should count. */
async function trainBest(train: Interactions, options: TrainOptions): Promise<Comparison['trained']> {
  const equal = await trainItemModel({ ...train, weight: new Float32Array(train.weight.length).fill(1) }, options);
  const highest = train.weight.reduce((most, weight) => Math.max(most, weight), 0);
  if (highest <= 0 || train.weight.every((weight) => weight === highest)) return equal;
  const rated = await trainItemModel({ ...train, weight: train.weight.map((weight) => Math.max(weight / highest, 0.01)) }, options);
  const worth = ({ report: { validation } }: Comparison['trained']) => Math.max(validation.plain.ndcg, validation.ranked?.ndcg ?? 0);
  return worth(rated) > worth(equal) ? rated : equal;
}

function likenessOf(set: EvaluationSet, facts: ReadonlyMap<string, ItemFacts>) {
  if (facts.size === 0) return undefined;
  const paths = set.train.items.map((id) => facts.get(id)?.category ?? '');
  const categories = [...new Set(paths)];
  return likenessIn({ category: Uint16Array.from(paths, (path) => categories.indexOf(path)), categories });
}
