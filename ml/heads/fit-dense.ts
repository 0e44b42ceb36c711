// Multinomial logistic regression on sentence vectors: the deep half of a head. Gradients run on the native engine, AdamW here.
import { availableParallelism } from 'node:os';
import * as ort from 'onnxruntime-node';
import { createRandom, shuffle } from '../core/random';
import type { Graph } from '../network/graph';
import { adamStep, type AdamState } from '../training/adamw';
import { compileTraining, gradientOf } from '../training/compile-training';

const settings = { epochs: 30, epochsFromStart: 10, batchSize: 256, rate: 0.02, decay: 0.02, labelSmoothing: 0.05 };

export interface DenseHead {
  /** `[features, labels]`, row by row. */
  weights: Float32Array;
  /** `[labels]` */
  bias: Float32Array;
}

interface FitDenseOptions {
  /** `[rows, features]`, each of length 1. */
  vectors: Float32Array;
  /** Index of each row's label. */
  truth: readonly number[];
  /** How much each row counts; 1 unless given. */
  rowWeights?: readonly number[];
  features: number;
  labels: number;
  seed: number;
  /** A fit without some of the rows: then fewer epochs at half the rate are enough. */
  start?: DenseHead;
}

const graphOf = (features: number, labels: number): Graph => ({
  inputs: [{ name: 'vectors', type: 'float32', shape: ['batch', features] }],
  weights: [{ name: 'weights', shape: [features, labels] }, { name: 'bias', shape: [labels] }],
  nodes: [
    { op: 'dense', inputs: ['vectors', 'weights', 'bias'], output: 'logits' },
    { op: 'softmax', inputs: ['logits'], output: 'probabilities' },
  ],
  output: { name: 'probabilities', shape: ['batch', labels] },
});

/** Fits on all rows; the same rows and seed give the same head. */
export async function fitDense({ vectors, truth, rowWeights, features, labels, seed, start }: FitDenseOptions): Promise<DenseHead> {
  const bytes = compileTraining({ graph: graphOf(features, labels), inputs: [] });
  const session = await ort.InferenceSession.create(bytes, { intraOpNumThreads: availableParallelism(), interOpNumThreads: 1, logSeverityLevel: 3 });
  // Values around 1, for which the learning rate was chosen.
  const stretch = Math.sqrt(features);
  const stretched = vectors.map((value) => value * stretch);
  const state = (values: Float32Array): AdamState => ({ values, first: new Float32Array(values.length), second: new Float32Array(values.length) });
  const weights = state(start ? start.weights.map((value) => value / stretch) : new Float32Array(features * labels));
  const bias = state(start ? start.bias.slice() : new Float32Array(labels));
  const random = createRandom(seed);
  const order = truth.map((_, row) => row);
  const { batchSize, decay, labelSmoothing } = settings;
  const epochs = start ? settings.epochsFromStart : settings.epochs;
  const rate = start ? settings.rate / 2 : settings.rate;
  const steps = epochs * Math.ceil(order.length / batchSize);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += batchSize) {
      const rows = order.slice(from, from + batchSize);
      const batch = new Float32Array(rows.length * features);
      const targets = new Float32Array(rows.length * labels).fill(labelSmoothing / labels);
      rows.forEach((row, at) => {
        batch.set(stretched.subarray(row * features, (row + 1) * features), at * features);
        targets[at * labels + (truth[row] ?? 0)]! += 1 - labelSmoothing;
      });
      const outputs = await session.run({
        vectors: new ort.Tensor('float32', batch, [rows.length, features]),
        targets: new ort.Tensor('float32', targets, [rows.length, labels]),
        rowWeights: new ort.Tensor('float32', Float32Array.from(rows, (row) => (rowWeights?.[row] ?? 1) / rows.length), [rows.length, 1]),
        weights: new ort.Tensor('float32', weights.values, [features, labels]),
        bias: new ort.Tensor('float32', bias.values, [labels]),
      });
      step++;
      const options = { rate: rate * 0.5 * (1 + Math.cos((Math.PI * step) / steps)), step, scale: 1 };
      adamStep(weights, outputs[gradientOf('weights')]?.data as Float32Array, { ...options, decay });
      adamStep(bias, outputs[gradientOf('bias')]?.data as Float32Array, { ...options, decay: 0 });
    }
  }
  await session.release();
  return { weights: weights.values.map((value) => value * stretch), bias: bias.values };
}

/** Logits of every row; `[rows][labels]`. */
export function denseLogits({ weights, bias }: DenseHead, vectors: Float32Array): Float32Array[] {
  const labels = bias.length;
  const features = weights.length / labels;
  return Array.from({ length: vectors.length / features }, (_, row) => {
    const logits = Float32Array.from(bias);
    for (let i = 0; i < features; i++) {
      const value = vectors[row * features + i]!;
      for (let label = 0; label < labels; label++) logits[label] = logits[label]! + value * weights[i * labels + label]!;
    }
    return logits;
  });
}
