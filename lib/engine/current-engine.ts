// The process's one engine, kept on `globalThis` so that a reload in development starts no second set of workers.
import 'server-only';
import { availableParallelism } from 'node:os';
import { installedGpuEngines } from '@/ml/runtime/node-engines/installed-gpu-engines';
import { nodeEngines, usesGpu } from '@/ml/runtime/node-engines/names';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { listArtefactSources } from '@/lib/models/list-artefact-sources';
import { Engine } from './engine';
import type { RemoteSettings } from './protocol';
import { remoteLimitMs } from './remote-slot';
import { spawnWorker } from './spawn-worker';

const onCpu = nodeEngines.filter((engine) => !usesGpu(engine));

const holder = globalThis as { trefoilEngine?: Promise<Engine> };

async function startEngine(): Promise<Engine> {
  const { TREFOIL_ENGINE, ENGINE_QUEUE_LIMIT, ENGINE_DEADLINE_MS } = env();
  return new Engine({
    spawn: spawnWorker,
    engines: TREFOIL_ENGINE === 'auto' ? [...installedGpuEngines(), ...onCpu] : [TREFOIL_ENGINE],
    sources: await listArtefactSources(),
    ...remoteSettings(),
    workers: Math.max(1, availableParallelism() - 1),
    queueLimit: ENGINE_QUEUE_LIMIT,
    deadlineMs: ENGINE_DEADLINE_MS,
    log: log.child({ part: 'engine' }),
  });
}

/** How long a server that failed again and again is left alone at first. */
const remotePauseMs = 5000;

function remoteSettings(): { remote?: RemoteSettings } {
  const { INFERENCE_URL, INFERENCE_URL_TOKEN, ENGINE_DEADLINE_MS } = env();
  if (!INFERENCE_URL) return {};
  const authorization = INFERENCE_URL_TOKEN ? `Bearer ${INFERENCE_URL_TOKEN}` : INFERENCE_URL.basic;
  return { remote: { base: INFERENCE_URL.base, authorization, limitMs: remoteLimitMs(ENGINE_DEADLINE_MS), pauseMs: remotePauseMs } };
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
