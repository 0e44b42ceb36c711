// Which versions this device should run: those that serve on the server. A server that cannot say it (its database is
// away, say) still has the file that names the shipped ones.
import { z } from 'zod';

export const tasks = ['polarity', 'topics'] as const;
export type DeviceTask = (typeof tasks)[number];

const version = z.string().regex(/^[\w.-]{1,64}$/);
const served = z.object({ models: z.array(z.object({ task: z.string(), version })) });
const shipped = z.object({ version });

/** The version of each task. @throws Error when neither place can be read. */
export async function findVersions(): Promise<Record<DeviceTask, string>> {
  const models = await readJson('/api/v1/models').then((answer) => served.parse(answer).models, () => []);
  const versionOf = async (task: DeviceTask) =>
    models.find((model) => model.task === task)?.version ?? shipped.parse(await readJson(`/models/${task}/current.json`)).version;
  const [polarity, topics] = await Promise.all([versionOf('polarity'), versionOf('topics')]);
  return { polarity, topics };
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
