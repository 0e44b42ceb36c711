// One thread of data-parallel training. All threads run the same plan; each computes the gradients of its shards, then sums
// and applies its part of all gradients. Sums are taken in the order of shards and parts, so that the result does not
// depend on how many threads there are.
import { parentPort, workerData } from 'node:worker_threads';
import * as ort from 'onnxruntime-node';
import type { Tensor } from '../core/tensor';
import { asFeeds } from '../runtime/node-engines/ort-tensors';
import { adamStep, stretchOf, type AdamState } from './adamw';
import { Barrier } from './barrier';
import { compileTraining, gradientOf } from './compile-training';
import { planEpoch, type MixedExample, type MixedTask } from './mixture';
import { multiTaskGraph } from './multi-task-graph';
import { rateAt, type Recipe } from './recipe';
import { ShardMaker } from './shard-batch';
import { parts, viewOf, type SharedMemory } from './shared-parameters';

export interface ThreadSettings {
  thread: number;
  threads: number;
  recipe: Recipe;
  tasks: MixedTask[];
  examples: MixedExample[];
  memory: SharedMemory;
  /** Per shard: dense gradients, gradients of rows, their piece ids and how many there are. */
  shards: { dense: SharedArrayBuffer; rows: SharedArrayBuffer; ids: SharedArrayBuffer; count: SharedArrayBuffer }[];
  /** Squared lengths of the parts of a gradient, then the loss of each shard. */
  sums: SharedArrayBuffer;
  barrier: SharedArrayBuffer;
  fromEpoch: number;
  /** Weights that are not trained. */
  constants: Record<string, Tensor>;
}

const settings = workerData as ThreadSettings;
const { thread, threads, recipe, tasks, examples, memory, constants } = settings;
const labels = tasks.reduce((sum, task) => sum + task.labels, 0);
const graph = multiTaskGraph(labels);
const barrier = new Barrier(settings.barrier, threads);
const sums = new Float64Array(settings.sums);
const shards = settings.shards.map(({ dense, rows, ids, count }) => ({
  dense: new Float32Array(dense), rows: new Float32Array(rows), ids: new Int32Array(ids), count: new Int32Array(count),
}));
const dense: AdamState = { values: new Float32Array(memory.values), first: new Float32Array(memory.first), second: new Float32Array(memory.second) };
const average = new Float32Array(memory.average);
const { pieces } = memory;
const table: AdamState = { values: new Float32Array(pieces.values), first: new Float32Array(pieces.first), second: new Float32Array(pieces.second) };
const tableAverage = new Float32Array(pieces.average);
const mine = (index: number) => index % threads === thread;

const frozen = ['timing'];
const session = await ort.InferenceSession.create(compileTraining({ graph, inputs: ['rows'], frozen }), {
  executionProviders: ['cpu'], intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3,
});
const maker = new ShardMaker({ tasks, labels, recipe, batchSize: recipe.batchSize, table: table.values, width: pieces.width });
// The runtime cannot read shared memory, so each thread keeps a copy of the weights.
const weights = memory.slots.map((slot) => ({ slot, copy: new Float32Array(slot.size) }));
const weightFeeds = Object.fromEntries(weights.map(({ slot, copy }) => [slot.name, new ort.Tensor('float32', copy, slot.shape)]));
const constantFeeds = asFeeds(constants);

async function computeShard(index: number, rows: MixedExample[], seed: number): Promise<void> {
  const shard = shards[index];
  if (!shard) return;
  shard.count[0] = 0;
  sums[parts + index] = 0;
  if (rows.length === 0) {
    shard.dense.fill(0);
    return;
  }
  const { inputs, ids } = maker.make(rows, seed);
  const feeds = asFeeds(inputs);
  const outputs = await session.run({ ...feeds, ...weightFeeds, ...constantFeeds });
  for (const { slot } of weights) shard.dense.set(outputs[gradientOf(slot.name)]!.data as Float32Array, slot.offset);
  shard.rows.set(outputs[gradientOf('rows')]!.data as Float32Array);
  shard.ids.set(ids);
  shard.count[0] = ids.length;
  const probabilities = outputs.probabilities!.data as Float32Array;
  rows.flatMap(({ aims }) => aims).forEach(({ task, label, weight }, row) => {
    const chosen = probabilities[row * labels + (tasks[task]?.offset ?? 0) + label] ?? 0;
    sums[parts + index]! -= (weight * Math.log(Math.max(1e-9, chosen))) / recipe.batchSize;
  });
}

/** The sum of the shards' gradients of one part, dense in the first shard and by piece in `touched`. */
function reducePart(part: number, touched: Map<number, Float32Array>): void {
  const [from, to] = bounds(part);
  const total = shards[0]!.dense;
  for (const { dense: more } of shards.slice(1)) for (let i = from; i < to; i++) total[i] = total[i]! + more[i]!;
  let square = 0;
  for (let i = from; i < to; i++) square += total[i]! * total[i]!;
  const { width } = pieces;
  for (const { rows, ids, count } of shards) {
    for (let at = 0; at < count[0]!; at++) {
      const id = ids[at]!;
      if (id < 0 || id % parts !== part) continue;
      let sum = touched.get(id);
      if (!sum) touched.set(id, (sum = new Float32Array(width)));
      for (let i = 0; i < width; i++) sum[i] = sum[i]! + rows[at * width + i]!;
    }
  }
  for (const [id, sum] of touched) if (id % parts === part) for (const value of sum) square += value * value;
  sums[part] = square;
}

const bounds = (part: number): [number, number] => [Math.floor((part * average.length) / parts), Math.floor(((part + 1) * average.length) / parts)];

function applyPart(part: number, rate: number, step: number, scale: number, averageShare: number): void {
  const [from, to] = bounds(part);
  for (const { offset, size, group, decays } of memory.slots) {
    const [first, last] = [Math.max(from, offset), Math.min(to, offset + size)];
    if (first >= last) continue;
    const options = { rate: rate * recipe.rates[group], decay: decays ? recipe.weightDecay : 0, step, scale };
    adamStep(stretchOf(dense, first, last), shards[0]!.dense.subarray(first, last), options);
  }
  if (averageShare > 0) for (let i = from; i < to; i++) average[i] = average[i]! + averageShare * (dense.values[i]! - average[i]!);
}

/** Rows of the table move only when their piece occurs (lazy Adam). */
function applyPieces(touched: Map<number, Float32Array>, rate: number, step: number, scale: number): void {
  for (const [id, gradient] of touched) {
    adamStep(stretchOf(table, id * pieces.width, (id + 1) * pieces.width), gradient, { rate: rate * recipe.rates.pieces, decay: 0, step, scale });
  }
}

for (let epoch = settings.fromEpoch; epoch < recipe.epochs; epoch++) {
  const plan = planEpoch(examples, recipe.batchSize, recipe.seed * 1000 + epoch);
  const steps = plan.length * recipe.epochs;
  let loss = 0;
  for (const [at, batch] of plan.entries()) {
    const step = epoch * plan.length + at;
    for (const { slot, copy } of weights) copy.set(viewOf(memory.values, slot));
    const perShard = Math.ceil(batch.length / recipe.shards);
    for (let index = 0; index < recipe.shards; index++) {
      if (!mine(index)) continue;
      const rows = batch.slice(index * perShard, (index + 1) * perShard).map((example) => examples[example]!);
      await computeShard(index, rows, (recipe.seed * 7919 + step) * recipe.shards + index);
    }
    barrier.wait();
    const touched = new Map<number, Float32Array>();
    for (let part = 0; part < parts; part++) if (mine(part)) reducePart(part, touched);
    barrier.wait();
    let square = 0;
    for (let part = 0; part < parts; part++) square += sums[part]!;
    for (let index = 0; index < recipe.shards; index++) loss += sums[parts + index]! / plan.length;
    const scale = Math.min(1, recipe.clip / (Math.sqrt(square) || 1));
    const rate = rateAt(step, steps, recipe);
    const averaged = step - recipe.averageFrom * steps;
    const averages = Math.floor(averaged / recipe.averageEvery);
    const averageShare = averaged < 0 || step % recipe.averageEvery > 0 ? 0 : Math.max(1 / (averages + 1), 0.02);
    for (let part = 0; part < parts; part++) if (mine(part)) applyPart(part, rate, step + 1, scale, averageShare);
    applyPieces(touched, rate, step + 1, scale);
    if (averageShare > 0) averagePieces(averageShare);
    barrier.wait();
    if (thread === 0 && at % 50 === 49) parentPort?.postMessage({ kind: 'progress', epoch, at: at + 1, of: plan.length });
  }
  if (thread === 0) parentPort?.postMessage({ kind: 'epoch', epoch, loss });
  // The next epoch waits until the coordinator has looked at the weights and kept them.
  if (thread === 0) await new Promise((resolve) => parentPort?.once('message', resolve));
  barrier.wait();
}
parentPort?.postMessage({ kind: 'done' });
parentPort?.close();

function averagePieces(share: number): void {
  for (let id = thread; id < pieces.rows; id += threads) {
    for (let i = id * pieces.width; i < (id + 1) * pieces.width; i++) tableAverage[i] = tableAverage[i]! + share * (table.values[i]! - tableAverage[i]!);
  }
}
