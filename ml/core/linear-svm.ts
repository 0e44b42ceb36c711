// A linear support vector machine, one against the rest, with squared hinge loss, solved by dual coordinate descent
// (Hsieh et al. 2008, the method of LIBLINEAR). Exact, seeded, and seconds where gradient descent takes minutes.
import type { SparseVector } from '../text/hashed-ngrams';
import { createRandom, shuffle } from './random';

export interface WeightedExample extends SparseVector {
  /** Index of the label. */
  label: number;
  /** How much this example counts; 1 is a full example. */
  weight: number;
}

export interface LinearModel {
  /** `[rows][labels]`, row by row. */
  table: Float32Array;
  /** `[labels]` */
  bias: Float32Array;
}

interface SvmOptions {
  rows: number;
  labels: number;
  /** Cost of a wrong margin. */
  cost: number;
  epochs: number;
  seed: number;
  /** Called after each epoch with the mean squared hinge loss over it and the model so far. */
  onEpoch?: (step: { epoch: number; loss: number; model: () => LinearModel }) => void;
}

/** State of one machine: its weights, bias and dual variables. */
interface Machine {
  weights: Float64Array;
  bias: number;
  dual: Float64Array;
}

/** Fits one weight vector a label. */
export function trainLinearSvm(examples: readonly WeightedExample[], options: SvmOptions): LinearModel {
  const random = createRandom(options.seed);
  const squares = Float64Array.from(examples, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const order = examples.map((_, index) => index);
  const machines = Array.from({ length: options.labels }, (): Machine => {
    return { weights: new Float64Array(options.rows), bias: 0, dual: new Float64Array(examples.length) };
  });
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    machines.forEach((machine, label) => {
      shuffle(order, random);
      for (const index of order) loss += descend(machine, examples, squares, index, label, options.cost);
    });
    options.onEpoch?.({ epoch, loss: loss / (examples.length * options.labels), model: () => asModel(machines, options.rows) });
  }
  return asModel(machines, options.rows);
}

/** One step on one example; returns its squared hinge loss before the step. */
function descend(
  machine: Machine,
  examples: readonly WeightedExample[],
  squares: Float64Array,
  index: number,
  label: number,
  cost: number,
): number {
  const example = examples[index];
  if (!example) return 0;
  const { ids, values, weight } = example;
  const { weights, dual } = machine;
  const sign = example.label === label ? 1 : -1;
  const diagonal = 0.5 / (cost * weight);
  let margin = machine.bias;
  for (let i = 0; i < ids.length; i++) margin += weights[ids[i]!]! * values[i]!;
  const hinge = Math.max(0, 1 - sign * margin);
  const old = dual[index] ?? 0;
  const next = Math.max(0, old - (sign * margin - 1 + diagonal * old) / ((squares[index] ?? 1) + diagonal));
  if (next !== old) {
    dual[index] = next;
    const step = (next - old) * sign;
    machine.bias += step;
    for (let i = 0; i < ids.length; i++) weights[ids[i]!]! += step * values[i]!;
  }
  return weight * hinge * hinge;
}

function asModel(machines: Machine[], rows: number): LinearModel {
  const table = new Float32Array(rows * machines.length);
  machines.forEach(({ weights }, label) => {
    for (let row = 0; row < rows; row++) table[row * machines.length + label] = weights[row] ?? 0;
  });
  return { table, bias: Float32Array.from(machines, ({ bias }) => bias) };
}

/** Margins of one vector; `[labels]`. */
export function marginsOf({ table, bias }: LinearModel, { ids, values }: SparseVector): Float32Array {
  const margins = Float32Array.from(bias);
  const labels = bias.length;
  for (let i = 0; i < ids.length; i++) {
    const from = (ids[i] ?? 0) * labels;
    for (let label = 0; label < labels; label++) {
      margins[label] = (margins[label] ?? 0) + (values[i] ?? 0) * (table[from + label] ?? 0);
    }
  }
  return margins;
}

export function softmax(logits: ArrayLike<number>, scale = 1): Float32Array {
  const values = Float32Array.from(logits);
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const powers = values.map((value) => Math.exp((value - highest) * scale));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

/** The scale with which softmax of the margins has the lowest log loss (temperature scaling, Guo et al. 2017). */
export function fitScale(margins: readonly Float32Array[], truth: readonly number[]): number {
  const loss = (scale: number) =>
    margins.reduce((sum, row, at) => sum - Math.log(Math.max(1e-12, softmax(row, scale)[truth[at] ?? 0] ?? 0)), 0);
  let [low, high] = [0.1, 20];
  for (let step = 0; step < 60; step++) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}
