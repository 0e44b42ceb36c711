// Starts the bundled worker thread. The bundler finds the worker's entry by this very expression.
import { Worker } from 'node:worker_threads';
import type { SpawnWorker } from './worker-slot';

/** A worker thread that loads and serves `settings.sources`. */
export const spawnWorker: SpawnWorker = (settings) =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, name: 'inference' });
