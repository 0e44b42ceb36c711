// The models that the engine serves now.
import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { currentEngine } from '@/lib/engine/current-engine';
import { findArtefactFolder } from '@/lib/models/find-artefact-folder';
import { findTask } from '../../ml/tasks/registry';
import type { Served } from './server';

/**
 * @param version the one that serves, unless given
 * @throws AppError `not_found` naming what there is
 */
export async function findServed(name: string, version?: string): Promise<Served> {
  const engine = await currentEngine();
  const { tasks } = engine.health();
  const loaded = tasks.find(({ task }) => task === name);
  const definition = findTask(name);
  if (!definition || (!loaded && tasks.length > 0)) throw new AppError('not_found', `There is no model ${name}. There are: ${tasks.map(({ task }) => task).join(', ') || 'none yet'}.`);
  if (!loaded) throw new AppError('engine_unavailable', `The model ${name} is not loaded yet.`, { retryAfterS: 5, values: { task: name } });
  if (version !== undefined && version !== loaded.version) throw new AppError('not_found', `There is no version ${version} of ${name}. It serves ${loaded.version}.`);
  return { version: loaded.version, labels: await labelsOf(name, loaded.version), predict: (texts, options) => engine.predict({ task: name, texts, ...options }) };
}

const labelled = z.object({ labels: z.array(z.string()) });
const known = new Map<string, Promise<string[]>>();

/** All labels of a version, in the order of its probabilities: out of scope is one of them, and a taught version has more than its task. */
function labelsOf(task: string, version: string): Promise<string[]> {
  const key = `${task}/${version}`;
  const labels = known.get(key) ?? readLabels(task, version);
  known.set(key, labels);
  labels.catch(() => known.delete(key));
  return labels;
}

async function readLabels(task: string, version: string): Promise<string[]> {
  const folder = findArtefactFolder(task, version);
  if (!folder) throw new AppError('not_found', `The files of ${task} ${version} are not on this machine.`);
  return labelled.parse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'))).labels;
}
