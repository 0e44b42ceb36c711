// What is said about the other server: on `/api/health`, and in the log when it changes.
import type { Logger } from 'pino';

export interface RemoteModelHealth {
  task: string;
  version: string;
  /** `checking`: its version and golden answers are being looked at; `paused`: left alone for a while after failures. */
  state: 'checking' | 'serving' | 'paused';
  /** Stays after it has recovered. */
  lastProblem: RemoteProblem | null;
}

export interface RemoteProblem {
  message: string;
  /** ISO 8601. */
  at: string;
}

export interface RemoteHealth {
  /** Its address, without credentials. */
  url: string;
  state: RemoteModelHealth['state'] | 'partly serving';
  /** The newest of any model. */
  lastProblem: RemoteProblem | null;
  models: RemoteModelHealth[];
}

export function remoteHealth(url: string, models: RemoteModelHealth[]): RemoteHealth {
  const serving = models.filter(({ state }) => state === 'serving').length;
  const resting = models.length > 0 && models.every(({ state }) => state === 'paused') ? 'paused' : 'checking';
  const problems = models.flatMap(({ lastProblem }) => lastProblem ?? []);
  return {
    url,
    state: serving === 0 ? resting : serving === models.length ? 'serving' : 'partly serving',
    lastProblem: problems.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null,
    models,
  };
}

/** One line for each model that began to serve or has a problem it did not have before. */
export function logRemoteChanges(log: Logger, url: string, before: RemoteModelHealth[], after: RemoteModelHealth[]): void {
  for (const { task, version, state, lastProblem } of after) {
    const was = before.find((model) => model.task === task);
    const about = { remote: url, task, version };
    if (lastProblem && lastProblem.message !== was?.lastProblem?.message) log.warn({ ...about, problem: lastProblem.message }, 'the remote engine is not used');
    if (state === 'serving' && was?.state !== 'serving') log.info(about, 'the remote engine serves');
  }
}
