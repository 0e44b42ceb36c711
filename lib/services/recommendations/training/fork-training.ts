// Starts a training as a process of its own, from its TypeScript source, as the engine's worker is.
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { TrainingJob } from './training-job';

export type SpawnTraining = (job: TrainingJob) => ChildProcess;

export const forkTraining: SpawnTraining = (job) => {
  const entry = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'services', 'recommendations', 'training', 'training-process.ts');
  const child = fork(/* turbopackIgnore: true */ entry, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(job, () => undefined);
  return child;
};
