// The version that serves against what a training makes, on a frozen split in time: events that neither has learned from. The serving version
// has seen everything until it was trained, so that only newer events can judge it. They are cut in half: the first half is what the trained
// one may know and the other does not, the second half judges both.
import { evaluationSet } from '@/ml/recommend/data/evaluation-set';
import { fewestTakers, type ItemFacts } from '@/ml/recommend/training/fit-item-model';
import type { Interactions } from '@/ml/recommend/data/interactions';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { splitByTime } from '@/ml/recommend/data/split';
import { trainItemModel } from '@/ml/recommend/training/train-item-model';
import { judgeOther, judgePopularity } from './judge-versions';
import { leastJudged, type ItemTrainingResult } from './schema';

interface CompareOptions {
  events: Interactions;
  facts: ReadonlyMap<string, ItemFacts>;
  active: ItemModel;
  windows: 'time' | 'random';
  k: number;
}

/** @returns null where too few people did something new */
export async function compareVersions({ events, facts, active, windows, k }: CompareOptions): Promise<ItemTrainingResult['comparison']> {
  const first = events.time.findIndex((time) => time > active.trainedUntil);
  if (first < 0) return null;
  const cut = events.time[Math.floor((first + events.time.length) / 2)] ?? 0;
  const split = splitByTime(events, cut);
  const set = evaluationSet(split, fewestTakers);
  if (set.judged.length < leastJudged) return null;
  const { model: trained } = await trainItemModel(split.train, { facts, windows, k, quick: true });
  return {
    activeVersion: active.version,
    from: new Date(cut).toISOString(),
    people: set.judged.length,
    active: judgeOther(active, set, k),
    trained: judgeOther(trained, set, k),
    popularity: judgePopularity(set, k, trained),
  };
}
