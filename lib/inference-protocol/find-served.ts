// The models that the engine serves now.
import 'server-only';
import { AppError } from '@/lib/errors';
import { currentEngine } from '@/lib/engine/current-engine';
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
  return { version: loaded.version, labels: definition.labels, predict: (texts, options) => engine.predict({ task: name, texts, ...options }) };
}
