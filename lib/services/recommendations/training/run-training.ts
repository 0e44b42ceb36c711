// A training from end to end: read what is there, learn, measure, compare with what serves, write the artefact. Nothing serves it yet.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { filterInteractions } from '@/ml/recommend/data/collect-interactions';
import type { Interactions } from '@/ml/recommend/data/interactions';
import { fewestTakers } from '@/ml/recommend/training/fit-item-model';
import { evaluationSet } from '@/ml/recommend/data/evaluation-set';
import { readItemArtefact } from '@/ml/recommend/model/read-item-artefact';
import { splitByTime } from '@/ml/recommend/data/split';
import { trainItemModel, windowsOf } from '@/ml/recommend/training/train-item-model';
import { writeItemArtefact } from '@/ml/recommend/model/write-item-artefact';
import { compareVersions } from './compare-versions';
import { judgePopularity } from './judge-versions';
import { readSnapshot } from './read-snapshot';
import { leastItems, leastPeople, mostItems, type ItemTrainingResult, type Means, type TrainingFailure, type TrainingStep } from './schema';
import type { TrainingJob } from './training-job';

export class TooFew extends Error {
  constructor(readonly failure: TrainingFailure, message: string) {
    super(message);
  }
}

/** Lists are judged by their first places. */
const k = 20;
/** What `trainItemModel` says while it learns: one line for each choice of linear models, one for the ranker. */
const saidAtMost = 4;
/** Where fewer of those who did something in the last window had done something before, times say little: everybody came once. */
const leastReturning = 0.2;

/** @throws TooFew, and Error where the artefact cannot be written */
export async function runTraining({ database, catalogueId, slug, store, active, now }: TrainingJob, onProgress: (step: TrainingStep, share: number) => void): Promise<ItemTrainingResult> {
  const startedAt = performance.now();
  onProgress('reading', 0);
  const { events: all, facts } = readSnapshot(database, catalogueId);
  const takers = takersOf(all);
  refuseTooFew(all, takers);
  const { events, leftOut } = withoutRareItems(all, takers);
  const windows = windowsFor(events);

  onProgress('learning', 0);
  let said = 0;
  const { model, report } = await trainItemModel(events, { facts, windows, k, say: () => onProgress('learning', Math.min(1, ++said / saidAtMost)) });
  const version = `${new Date(now).toISOString().slice(0, 10)}-${hashOf(events)}`;
  const named = { ...model, version };

  onProgress('comparing', 0);
  const validation = windowsOf(events, windows).at(-1)!;
  const serving = active && (await firstWhole(active.folders));
  const comparison = serving && (await compareVersions({ events, facts, active: serving, windows, k }));

  onProgress('writing', 0);
  const manifest = writeItemArtefact({ folder: path.join(store, 'items', slug), task: `items/${slug}`, model: named, report, k, now: new Date(now) });
  const { plain, ranked } = manifest.validation;
  return {
    version,
    seconds: (performance.now() - startedAt) / 1000,
    people: report.people,
    items: model.items.length,
    itemsLeftOut: leftOut,
    events: report.events,
    k, windows,
    ranked: report.ranked,
    validation: { people: report.validation.people, model: (report.ranked ? ranked : null) ?? plain, popularity: judgePopularity(validation.set, k, named) },
    comparison,
    activeVersion: serving?.version ?? null,
    verdict: !serving ? 'first' : comparison ? verdictOf(comparison.trained, comparison.active) : 'unknown',
  };
}

const verdictOf = (trained: Means, active: Means) => (trained.ndcg > active.ndcg ? 'better' : 'worse');

/** People who took each item. */
function takersOf({ user, item, weight, items }: Interactions): Set<number>[] {
  const takers = items.map(() => new Set<number>());
  for (let event = 0; event < user.length; event++) if (weight[event]! > 0) takers[item[event]!]!.add(user[event]!);
  return takers;
}

function refuseTooFew({ user, weight }: Interactions, takers: readonly ReadonlySet<number>[]): void {
  const people = new Set(user.filter((_, event) => weight[event]! > 0)).size;
  if (people < leastPeople) throw new TooFew('too_few_people', `${people} people took something; ${leastPeople} are needed.`);
  const known = takers.filter(({ size }) => size >= fewestTakers).length;
  if (known < leastItems) throw new TooFew('too_few_items', `${known} items were taken by ${fewestTakers} people or more; ${leastItems} are needed.`);
}

/** The linear models' memory grows with the square of the items, their time with the cube: of a very large catalogue they know what most take. */
function withoutRareItems(all: Interactions, takers: readonly ReadonlySet<number>[]): { events: Interactions; leftOut: number } {
  const sizes = takers.map(({ size }) => size).filter((size) => size >= fewestTakers).sort((a, b) => b - a);
  if (sizes.length <= mostItems) return { events: all, leftOut: 0 };
  const kept = new Set(takers.map((_, row) => row).sort((a, b) => takers[b]!.size - takers[a]!.size || a - b).slice(0, mostItems));
  return { events: filterInteractions(all, (event) => kept.has(all.item[event]!)), leftOut: sizes.length - mostItems };
}

function windowsFor(events: Interactions): 'time' | 'random' {
  const last = events.time.at(-1) ?? 0;
  const cut = last - Math.min(31 * 24 * 60 * 60 * 1000, (last - (events.time[0] ?? 0)) / 8);
  const set = evaluationSet(splitByTime(events, cut), fewestTakers);
  const came = new Set(events.user.filter((_, event) => events.time[event]! >= cut)).size;
  return set.judged.length >= leastPeople && set.judged.length >= leastReturning * came ? 'time' : 'random';
}

async function firstWhole(folders: readonly string[]) {
  for (const folder of folders) {
    const read = await readItemArtefact(folder).catch(() => null);
    if (read) return read.model;
  }
  return null;
}

const hashOf = ({ user, item, time, weight }: Interactions) => createHash('sha256').update(user).update(item).update(time).update(weight).digest('hex').slice(0, 8);
