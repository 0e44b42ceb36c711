// Training is tested by training: gradients against differences, a tiny set is fitted, threads and interruptions change nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/random';
import { sizeOf, type Tensor } from '../core/tensor';
import { compileTraining, gradientOf } from './compile-training';
import type { MixedExample } from './mixture';
import { multiTaskGraph } from './multi-task-graph';
import { recipe as shipped, type Recipe } from './recipe';
import { ShardMaker } from './shard-batch';
import { encoderGraph } from '../network/encoder';
import { asFeeds, asOrt } from '../runtime/node-engines/ort-tensors';
import { trainEncoder } from './train-encoder';

const tasks = [{ name: 'colour', labels: 2, offset: 0 }, { name: 'size', labels: 3, offset: 2 }];
const labels = 5;

/** An encoder that knows nothing yet. */
function startWeights(): Record<string, Tensor> {
  const random = createRandom(7);
  return Object.fromEntries(encoderGraph().weights.map(({ name, shape }) => {
    const spread = 1 / Math.sqrt(shape[0] ?? 1);
    const value = name.endsWith('/scale') ? () => 1 : name.endsWith('/bias') ? () => 0 : name === 'pieces' ? () => random() - 0.5 : () => (random() - 0.5) * 2 * spread;
    return [name, { data: Float32Array.from({ length: sizeOf(shape) }, value), shape }];
  }));
}

const examples: MixedExample[] = Array.from({ length: 12 }, (_, row) => ({
  pieces: Int32Array.from({ length: 3 + (row % 4) }, (_, at) => 10 + ((row * 7 + at) % 40) + (row % 2) * 50),
  aims: [{ task: row % 2, label: row % 2 === 0 ? (row / 2) % 2 : ((row - 1) / 2) % 3, weight: 1 }],
}));
/** The first text is also taught: its colour as the label says, its size as somebody else believes. */
examples[0]?.aims.push({ task: 1, label: 0, weight: 0.5, taught: Float32Array.of(0.7, 0.2, 0.1) });

const recipe: Recipe = { ...shipped, epochs: 3, batchSize: 6, dropout: 0.1, averageFrom: 1, warmUp: 0 };

describe('the training graph', () => {
  it('has the gradients that differences of the loss show', async () => {
    const graph = multiTaskGraph(labels);
    const random = createRandom(3);
    const weights = startWeights();
    weights['heads/weights'] = { data: Float32Array.from({ length: 512 * labels }, () => (random() - 0.5) / 4), shape: [512, labels] };
    weights['heads/bias'] = { data: new Float32Array(labels), shape: [labels] };
    const session = await ort.InferenceSession.create(compileTraining({ graph, inputs: ['rows'], frozen: ['timing'] }), { logSeverityLevel: 3 });
    const maker = new ShardMaker({ tasks, labels, recipe, batchSize: 4, table: weights.pieces?.data as Float32Array, width: 256 });
    const { inputs } = maker.make(examples.slice(0, 4), 1);
    const feeds = asFeeds(inputs);
    for (const { name } of graph.weights) if (weights[name]) feeds[name] = asOrt(weights[name]);
    const targets = inputs.targets?.data ?? [];
    const rowWeights = inputs.rowWeights?.data ?? [];
    const loss = async () => {
      const probabilities = (await session.run(feeds)).probabilities?.data as Float32Array;
      return probabilities.reduce((sum, value, at) => sum - (targets[at]! > 0 ? targets[at]! * Math.log(value) * rowWeights[Math.floor(at / labels)]! : 0), 0);
    };
    const outputs = await session.run(feeds);
    for (const name of [...graph.weights.map((weight) => weight.name).filter((weight) => weight !== 'timing'), 'rows']) {
      const gradient = outputs[gradientOf(name)]?.data as Float32Array;
      const values = feeds[name]?.data as Float32Array;
      expect(gradient.length, name).toBe(values.length);
      // Along the gradient itself the loss must rise by its length; along noise it would hardly move.
      const length = Math.hypot(...gradient.length < 100_000 ? gradient : [Math.sqrt(gradient.reduce((sum, value) => sum + value * value, 0))]);
      if (name.endsWith('/key/bias')) {
        expect(length, 'a shift of all keys changes no attention').toBeLessThan(1e-5);
        continue;
      }
      const step = 0.005;
      const before = values.slice();
      const move = (by: number) => values.forEach((_, at) => { values[at] = before[at]! + (by * gradient[at]!) / length; });
      move(step);
      const up = await loss();
      move(-step);
      const down = await loss();
      move(0);
      expect((up - down) / (2 * step) / length, name).toBeCloseTo(1, 1);
    }
    await session.release();
  });
});

describe('trainEncoder', () => {
  const train = (options: Partial<Recipe>, threads: number, checkpoint?: string) =>
    trainEncoder({ recipe: { ...recipe, ...options }, tasks, examples, start: startWeights(), threads, ...(checkpoint ? { checkpoint } : {}) });

  it('fits a tiny set', async () => {
    const losses: number[] = [];
    await trainEncoder({
      recipe: { ...recipe, epochs: 12, dropout: 0, tokenDropout: 0, labelSmoothing: 0.01 },
      tasks, examples, start: startWeights(), threads: 2, onEpoch: async (_, loss) => { losses.push(loss); },
    });
    expect(losses[0]).toBeGreaterThan(0.5);
    expect(losses.at(-1)).toBeLessThan(0.1);
  });

  it('gives the same weights on one thread, on two, and after an interruption', async () => {
    const one = await train({}, 1);
    const two = await train({}, 2);
    expect(two.heads.weights.data).toEqual(one.heads.weights.data);
    expect(two.encoder['layer0/expand/weights']?.data).toEqual(one.encoder['layer0/expand/weights']?.data);
    const folder = await mkdtemp(path.join(tmpdir(), 'checkpoint-'));
    const interrupted = trainEncoder({
      recipe, tasks, examples, start: startWeights(), threads: 2, checkpoint: folder,
      onEpoch: async (epoch) => { if (epoch === 1) throw new Error('interrupted'); },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    const resumed = await train({}, 2, folder);
    await rm(folder, { recursive: true });
    expect(resumed.encoder.pieces?.data).toEqual(one.encoder.pieces?.data);
  });
});
