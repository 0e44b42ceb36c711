// The process's one engine, kept on `globalThis` so that a reload in development starts no second set of workers.
import 'server-only';
import { availableParallelism } from 'node:os';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { listArtefactSources } from '@/lib/models/list-artefact-sources';
import { Engine } from './engine';
import type { EngineName } from './protocol';
import { spawnWorker } from './spawn-worker';

const preference: Record<'auto' | EngineName, EngineName[]> = {
  auto: ['native', 'wasm'],
  native: ['native'],
  wasm: ['wasm'],
};

const holder = globalThis as { trefoilEngine?: Promise<Engine> };

async function startEngine(): Promise<Engine> {
  const { TREFOIL_ENGINE, ENGINE_QUEUE_LIMIT, ENGINE_DEADLINE_MS } = env();
  return new Engine({
    spawn: spawnWorker,
    engines: preference[TREFOIL_ENGINE],
    sources: await listArtefactSources(),
    workers: Math.max(1, availableParallelism() - 1),
    queueLimit: ENGINE_QUEUE_LIMIT,
    deadlineMs: ENGINE_DEADLINE_MS,
    log: log.child({ part: 'engine' }),
  });
}

/** The engine; the first call starts its workers. */
export function currentEngine(): Promise<Engine> {
  holder.trefoilEngine ??= startEngine().catch((error: unknown) => {
    holder.trefoilEngine = undefined;
    throw error;
  });
  return holder.trefoilEngine;
}

/** The engine if it has been started, without starting it. */
export function startedEngine(): Promise<Engine> | undefined {
  return holder.trefoilEngine;
}
