// Which versions this device may run, best first: the one that serves on the server, then the one that the release
// names as current, for a server that cannot say what serves or no longer has its files.
import { list, object, readForm, text } from '../../ml/core/form';

const version = text(/^[\w.-]{1,64}$/);
const served = object({ models: list(object({ task: text(), version })) });
const shipped = object({ version });

/**
 * Asks once what serves.
 * @returns the versions of a task to try in order, never none; it throws when neither place can be read
 */
export function openVersions(): (task: string) => Promise<string[]> {
  const models = readJson('/api/v1/models').then((answer) => readForm(served, answer, 'The list of models').models);
  return async (task) => {
    const [active, current] = await Promise.allSettled([
      models.then((all) => all.find((model) => model.task === task)?.version),
      readJson(`/models/${task}/current.json`).then((answer) => readForm(shipped, answer, 'current.json').version),
    ]);
    const versions = [active, current].map((one) => (one.status === 'fulfilled' ? one.value : undefined)).filter((one) => one !== undefined);
    if (versions.length > 0) return [...new Set(versions)];
    throw current.status === 'rejected' ? current.reason : new Error(`No version of ${task} is known.`);
  };
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
