// Trains the encoder and the heads of all tasks together, on as many threads as shards allow. Stops and resumes at epochs.
import { Worker } from 'node:worker_threads';
import type { Tensor } from '../core/tensor';
import { encoderSize } from '../network/encoder';
import type { MixedExample, MixedTask } from './mixture';
import { multiTaskGraph } from './multi-task-graph';
import type { Recipe } from './recipe';
import { allocate, parts, viewOf, type SharedMemory } from './shared-parameters';
import type { ThreadSettings } from './training-thread';
import { loadCheckpoint, saveCheckpoint } from './checkpoint';

/** Node flags that load tsx reach the main thread only, so the thread registers it itself. */
const script = (file: string) => `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(file)});
  });
`;

export interface Trained {
  /** Weights of `encoderGraph`. */
  encoder: Record<string, Tensor>;
  /** `[512, labels of all tasks]` and `[labels]`. */
  heads: { weights: Tensor; bias: Tensor };
}

interface TrainOptions {
  recipe: Recipe;
  tasks: MixedTask[];
  examples: MixedExample[];
  /** Weights of `encoderGraph` to start from. */
  start: Record<string, Tensor>;
  threads: number;
  /** Folder of the checkpoint; a run with the same recipe goes on from there. */
  checkpoint?: string;
  onProgress?: (progress: { epoch: number; at: number; of: number }) => void;
  /** The weights after an epoch: the running average once there is one. */
  onEpoch?: (epoch: number, loss: number, trained: () => Trained) => Promise<void>;
}

/** @throws Error when a thread fails */
export async function trainEncoder(options: TrainOptions): Promise<Trained> {
  const { recipe, tasks, examples, start } = options;
  const labels = tasks.reduce((sum, task) => sum + task.labels, 0);
  const graph = multiTaskGraph(labels);
  const { pieces, timing } = start;
  if (!pieces || !timing) throw new Error('Training needs the weights of an encoder to start from.');
  const memory = allocate(graph.weights.filter(({ name }) => name !== 'timing'), pieces);
  for (const slot of memory.slots) viewOf(memory.values, slot).set(start[slot.name]?.data ?? new Float32Array(slot.size));
  new Float32Array(memory.pieces.values).set(pieces.data);
  const fromEpoch = options.checkpoint ? await loadCheckpoint(options.checkpoint, recipe, memory) : 0;

  const threads = Math.max(1, Math.min(options.threads, recipe.shards));
  const width = memory.pieces.width;
  const perShard = Math.ceil(recipe.batchSize / recipe.shards) * encoderSize.positions;
  const settings: Omit<ThreadSettings, 'thread'> = {
    threads, recipe, tasks, examples, memory, fromEpoch,
    constants: { timing },
    shards: Array.from({ length: recipe.shards }, () => ({
      dense: new SharedArrayBuffer(memory.values.byteLength),
      rows: new SharedArrayBuffer(perShard * width * 4),
      ids: new SharedArrayBuffer(perShard * 4),
      count: new SharedArrayBuffer(4),
    })),
    sums: new SharedArrayBuffer((parts + recipe.shards) * 8),
    barrier: new SharedArrayBuffer(8),
  };
  const averagedFrom = recipe.averageFrom * recipe.epochs;
  const trained = (epoch: number) => collect(memory, timing, epoch + 1 > averagedFrom);
  const workers = Array.from({ length: threads }, (_, thread) =>
    new Worker(script(new URL('./training-thread.ts', import.meta.url).href), { eval: true, workerData: { ...settings, thread } }));
  try {
    await Promise.all(workers.map((worker) => new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A training thread ended with code ${code}.`))));
      worker.on('message', (message: { kind: string; epoch: number; loss: number; at: number; of: number }) => {
        if (message.kind === 'progress') options.onProgress?.(message);
        if (message.kind !== 'epoch') return;
        const finish = async () => {
          if (options.checkpoint) await saveCheckpoint(options.checkpoint, recipe, memory, message.epoch + 1);
          await options.onEpoch?.(message.epoch, message.loss, () => trained(message.epoch));
          worker.postMessage('go on');
        };
        finish().catch(reject);
      });
    })));
  } finally {
    // Ending a thread inside a native call would end the process before anybody reads why the run failed.
    for (const worker of workers) worker.unref();
  }
  return trained(recipe.epochs);
}

function collect(memory: SharedMemory, timing: Tensor, averaged: boolean): Trained {
  const [dense, table] = averaged ? [memory.average, memory.pieces.average] : [memory.values, memory.pieces.values];
  const named = Object.fromEntries(memory.slots.map((slot) => [slot.name, { data: viewOf(dense, slot).slice(), shape: slot.shape }]));
  const { 'heads/weights': weights, 'heads/bias': bias, ...encoder } = named;
  if (!weights || !bias) throw new Error('The heads were lost.');
  const { rows, width } = memory.pieces;
  return { encoder: { ...encoder, timing, pieces: { data: new Float32Array(table).slice(), shape: [rows, width] } }, heads: { weights, bias } };
}
