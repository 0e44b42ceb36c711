// The server's engines. Each is loaded when it is tried, so that what one lacks hinders no other.
import type { Session } from '../../core/session';
import type { Tensor } from '../../core/tensor';
import type { Graph } from '../../network/graph';
import { nodeEngines, type NodeEngine } from './names';

export { nodeEngines, usesGpu, type NodeEngine } from './names';

/** Opens a network on an engine that has been started. */
export type OpenSession = (graph: Graph, weights: Record<string, Tensor>) => Promise<Session>;

const load: Record<NodeEngine, () => Promise<{ start(): Promise<OpenSession> }>> = {
  cuda: () => import('./cuda'),
  webgpu: () => import('./webgpu'),
  native: () => import('./native'),
  wasm: () => import('./wasm'),
  cpu: () => import('./cpu'),
};

/** One start a thread: what failed once fails for every session. */
const started = new Map<NodeEngine, Promise<OpenSession>>();

/**
 * Starts an engine unless this thread has already.
 * @throws EngineAbsentError when the machine lacks what it needs
 * @throws Error when there is no engine of this name, or it is there and does not start
 */
export async function startEngine(engine: NodeEngine): Promise<OpenSession> {
  if (!nodeEngines.includes(engine)) throw new Error(`There is no engine "${engine}". Engines: ${nodeEngines.join(', ')}.`);
  const starting = started.get(engine) ?? load[engine]().then(({ start }) => start());
  started.set(engine, starting);
  return starting;
}

/**
 * Opens a network on an engine, which is started if need be.
 * @throws Error as `startEngine`, and naming the tensor when a weight is missing or holds values that are no numbers
 */
export async function openSession(engine: NodeEngine, graph: Graph, weights: Record<string, Tensor>): Promise<Session> {
  for (const { name } of graph.weights) refuseNonNumbers(name, weights[name]);
  return (await startEngine(engine))(graph, weights);
}

function refuseNonNumbers(name: string, weight: Tensor | undefined): void {
  if (!weight) throw new Error(`The weight ${name} is missing.`);
  for (const value of weight.data) {
    if (!Number.isFinite(value)) throw new Error(`The weight ${name} holds ${value}, which is no number to compute with.`);
  }
}
