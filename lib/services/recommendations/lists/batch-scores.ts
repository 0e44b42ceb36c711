// The linear part of many people's lists as products of matrices on a GPU, where there is one. Without a GPU one person after the other is
// faster: a profile of fifty things touches fifty pruned rows, a product the whole matrix.
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { openBatchScorer, type BatchScorer } from '@/ml/recommend/dense/batch-scorer';
import { linearNetwork } from '@/ml/recommend/dense/scoring-networks';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { maximumOf, profileWeights, type LinearScores } from '@/ml/recommend/linear/linear-scores';
import type { Profile } from '@/ml/recommend/data/profile';
import { installedGpuEngines } from '@/ml/runtime/node-engines/installed-gpu-engines';
import { usesGpu, type NodeEngine } from '@/ml/runtime/node-engines/names';

/** The one that is open: a catalogue's newer model takes its place. */
const holder = globalThis as { trefoilBatchScorers?: { model: ItemModel; scorers: Promise<BatchScorer[] | null> } };

/** Engines on which a product is worth its while. */
export function batchEngines(): NodeEngine[] {
  const { TREFOIL_ENGINE: engine } = env();
  if (engine === 'auto') return installedGpuEngines();
  return usesGpu(engine) ? [engine] : [];
}

/** @returns for each profile what each linear model says; null where no GPU does it */
export async function batchScores(model: ItemModel, profiles: readonly Profile[], engines = batchEngines()): Promise<LinearScores[][] | null> {
  const scorers = engines.length > 0 && model.linear.length > 0 ? await scorersOf(model, engines) : null;
  if (!scorers) return null;
  const byModel = await Promise.all(
    model.linear.map((linear, place) => (scorers[place] as BatchScorer).scores(profiles.map((profile) => ({ items: profile.items, weights: profileWeights(linear, profile) })))),
  );
  return profiles.map((_, person) => byModel.map((people) => {
    const scores = people[person] as Float32Array;
    return { scores, largest: maximumOf(scores) };
  }));
}

async function scorersOf(model: ItemModel, engines: readonly NodeEngine[]): Promise<BatchScorer[] | null> {
  if (holder.trefoilBatchScorers?.model === model) return holder.trefoilBatchScorers.scorers;
  const before = holder.trefoilBatchScorers?.scorers;
  const scorers = open(model, engines).catch((error: unknown) => {
    log.warn({ err: error }, 'batches of lists are made without a GPU');
    return null;
  });
  holder.trefoilBatchScorers = { model, scorers };
  (await before)?.forEach((scorer) => scorer.dispose());
  return scorers;
}

async function open(model: ItemModel, engines: readonly NodeEngine[]): Promise<BatchScorer[]> {
  const scorers: BatchScorer[] = [];
  for (const linear of model.linear) scorers.push(await openBatchScorer(engines, linearNetwork(linear, model.items.length)));
  return scorers;
}
