// What a worker does before it takes work: for each task the first version whose artefact is whole, on the first engine
// that loads it and passes its self-test. Whatever is passed over is named, except engines that the machine never had.
import { ArtefactError } from '../../ml/core/artefact';
import { EngineAbsentError, messageOf } from '../../ml/core/engine-errors';
import type { Predictor } from '../../ml/core/prediction';
import { createNodePredictor } from '../../ml/runtime/node';
import type { NodeEngine } from '../../ml/runtime/node-engines/names';
import type { ArtefactSource, LoadProblem, WorkerSettings } from './protocol';
import { selfTest } from './self-test';

export interface LoadedModel {
  source: ArtefactSource;
  predictor: Predictor;
}

export interface LoadedTasks {
  /** By task; a task that nothing serves is missing. */
  models: Map<string, LoadedModel>;
  problems: LoadProblem[];
}

/**
 * Loads every task among `sources`. Never throws: what is wrong with one task must not take the others along.
 * @param serving what serves already: it is not loaded again, and goes on where nothing among `sources` can take its place
 */
export async function loadTasks({ engines, sources }: WorkerSettings, serving: ReadonlyMap<string, LoadedModel> = new Map()): Promise<LoadedTasks> {
  const models = new Map<string, LoadedModel>();
  const problems: LoadProblem[] = [];
  for (const source of sources) {
    if (models.has(source.task)) continue;
    const old = serving.get(source.task);
    if (old?.source.version === source.version && old.source.dir === source.dir) {
      models.set(source.task, old);
      continue;
    }
    const predictor = await loadOnFirstEngine(source, engines, problems);
    if (predictor) models.set(source.task, { source, predictor });
  }
  for (const { task } of sources) {
    const old = serving.get(task);
    if (old && !models.has(task)) models.set(task, old);
  }
  return { models, problems };
}

async function loadOnFirstEngine(
  source: ArtefactSource,
  engines: NodeEngine[],
  problems: LoadProblem[],
): Promise<Predictor | null> {
  const { task, version, dir } = source;
  for (const engine of engines) {
    let predictor: Predictor | undefined;
    try {
      predictor = await createNodePredictor({ task, dir, engine });
      await selfTest(predictor, dir);
      return predictor;
    } catch (error) {
      predictor?.dispose();
      if (error instanceof EngineAbsentError && engine !== engines.at(-1)) continue;
      const damaged = error instanceof ArtefactError;
      problems.push({ kind: damaged ? 'artefact' : 'engine', task, version, engine: damaged ? null : engine, message: messageOf(error) });
      if (damaged) return null;
    }
  }
  return null;
}
