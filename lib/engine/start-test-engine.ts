// The real engine for tests: the same worker, run from its TypeScript source, on the artefacts that are shipped.
import { Worker } from 'node:worker_threads';
import pino from 'pino';
import { listShippedArtefacts } from '../models/shipped-artefacts';
import { Engine, type EngineOptions } from './engine';
import type { SpawnWorker } from './worker-slot';

// Node flags that load tsx reach the main thread only, so the worker registers it itself.
const script = (before: string) => `
  ${before}
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
  });
`;

/** @param before what the worker runs before anything else */
export const spawnFromSource = (settings: Parameters<SpawnWorker>[0], before = '') => new Worker(script(before), { eval: true, workerData: settings });

/** Starts an engine. Stop it when the tests are done. */
export async function createTestEngine(options: Partial<EngineOptions> = {}): Promise<Engine> {
  return new Engine({
    spawn: (settings) => spawnFromSource(settings),
    engines: ['native', 'wasm'],
    sources: await listShippedArtefacts(),
    workers: 1,
    queueLimit: 512,
    // The first call waits for the worker to start, and a test machine may be busy.
    deadlineMs: 25_000,
    log: pino({ level: 'silent' }),
    ...options,
  });
}

/** The same, and makes it the process's own. */
export async function startTestEngine(options: Partial<EngineOptions> = {}): Promise<Engine> {
  const engine = await createTestEngine(options);
  (globalThis as { trefoilEngine?: Promise<Engine> }).trefoilEngine = Promise.resolve(engine);
  return engine;
}
