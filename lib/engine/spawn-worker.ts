// Starts a worker where it belongs: on the CPU as a thread, with a GPU as a process of its own. The bundler finds the thread's entry by
// this very expression.
import { Worker } from 'node:worker_threads';
import { usesGpu } from '../../ml/runtime/node-engines/names';
import { forkWorker } from './fork-worker';
import type { SpawnWorker } from './worker-slot';

/** A worker that loads and serves `settings.sources`. */
export const spawnWorker: SpawnWorker = (settings) =>
  settings.engines.some(usesGpu)
    ? forkWorker(settings)
    : new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, name: 'inference' });
