// Which versions this device may run, best first: the one that serves on the server, then the one that the release
// names as current, for a server that cannot say what serves or no longer has its files.
import { z } from 'zod';

export const tasks = ['polarity', 'topics', 'entities'] as const;
export type DeviceTask = (typeof tasks)[number];

const version = z.string().regex(/^[\w.-]{1,64}$/);
const served = z.object({ models: z.array(z.object({ task: z.string(), version })) });
const shipped = z.object({ version });

/** Versions of a task to try in order; never empty. @throws Error when neither place can be read. */
export async function findVersions(task: DeviceTask): Promise<string[]> {
  const [models, current] = await Promise.allSettled([
    readJson('/api/v1/models').then((answer) => served.parse(answer).models),
    readJson(`/models/${task}/current.json`).then((answer) => shipped.parse(answer).version),
  ]);
  const active = models.status === 'fulfilled' ? models.value.find((model) => model.task === task)?.version : undefined;
  const versions = [active, current.status === 'fulfilled' ? current.value : undefined].filter((one) => one !== undefined);
  if (versions.length > 0) return [...new Set(versions)];
  throw current.status === 'rejected' ? current.reason : new Error(`No version of ${task} is known.`);
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
