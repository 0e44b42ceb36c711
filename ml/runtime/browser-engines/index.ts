// The browser's engines in order of preference. Each is a bundle of its own, loaded when it is tried and the browser has what it needs.
import { messageOf } from '../../core/engine-errors';
import { findWebAssembly, findWebGl, findWebGpu } from './find-gpu';

export const browserEngines = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;
export type BrowserEngine = (typeof browserEngines)[number];

interface EngineEntry {
  /** Cheap; throws where loading the engine's code would be in vain. */
  find(allowSoftware: boolean): Promise<void>;
  load(): Promise<{ start(): Promise<void> }>;
}

const engines: Record<BrowserEngine, EngineEntry> = {
  webgpu: { find: findWebGpu, load: () => import('./webgpu') },
  webgl: { find: findWebGl, load: () => import('./webgl') },
  wasm: { find: findWebAssembly, load: () => import('./wasm') },
  cpu: { find: async () => {}, load: () => import('./cpu') },
};

/** What starts or has started in this worker. */
const starts = new Map<BrowserEngine, Promise<void>>();

/**
 * Starts the engine unless this worker has already, so that networks compiled from now on run on it.
 * @param allowSoftware also use an emulated GPU
 * @throws Error saying why it cannot run here
 */
export function startEngine(engine: BrowserEngine, allowSoftware = false): Promise<void> {
  const starting = starts.get(engine) ?? start(engine, allowSoftware);
  starts.set(engine, starting);
  starting.catch(() => starts.delete(engine)); // its code may come another time
  return starting;
}

async function start(engine: BrowserEngine, allowSoftware: boolean): Promise<void> {
  await engines[engine].find(allowSoftware);
  await (await engines[engine].load()).start();
}

/** @throws Error where no engine has this name */
export function engineNamed(name: string): BrowserEngine {
  const engine = browserEngines.find((known) => known === name);
  if (!engine) throw new Error(`There is no engine "${name}". Engines of a browser: ${browserEngines.join(', ')}.`);
  return engine;
}

/**
 * Starts engines in order until one both starts and passes.
 * @param ready what the check needs; engines start while it is on its way, and its failure is no engine's
 * @throws Error naming what each engine lacks
 */
export async function firstThatPasses(candidates: readonly BrowserEngine[], allowSoftware: boolean, ready: Promise<unknown>, check: (engine: BrowserEngine) => Promise<void>): Promise<BrowserEngine> {
  const reasons: string[] = [];
  for (const engine of candidates) {
    try {
      await startEngine(engine, allowSoftware);
    } catch (error) {
      // That a browser lacks an engine is nothing special; one that starts and then fails is.
      reasons.push(`${engine}: ${messageOf(error)}`);
      continue;
    }
    await ready;
    try {
      await check(engine);
      return engine;
    } catch (error) {
      reasons.push(`${engine}: ${messageOf(error)}`);
      console.warn(`This browser's ${engine}: ${messageOf(error)}. Another engine runs the model instead.`);
    }
  }
  throw new Error(`No engine of this browser runs the model. ${reasons.join('; ')}`);
}
