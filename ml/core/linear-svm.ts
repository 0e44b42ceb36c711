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

/** A machine's state between fits: the model and, for each example, how strongly each label holds on to it. */
export interface SvmState extends LinearModel {
  /** `[examples, labels]`, never negative. */
  duals: Float32Array;
}

interface SvmOptions {
  rows: number;
  labels: number;
  /** Cost of a wrong margin. */
  cost: number;
  epochs: number;
  seed: number;
  /** Leave out pairs of example and label that have long settled, save in every fourth epoch: much faster where there are many labels. */
  shrink?: boolean;
  /** Where another fit ended over the same rows and labels; it is changed. Examples that are new have duals of 0. */
  start?: SvmState;
}

/** A pair of example and label whose dual variable moves less than this is left out of shrunk epochs. */
const settledBelow = 0.02;

/** Fits one weight vector a label. All labels visit an example together: their weights lie side by side in memory. */
export function trainLinearSvm(examples: readonly WeightedExample[], { rows, labels, cost, epochs, seed, shrink = false, start }: SvmOptions): SvmState {
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  const { table, bias, duals } = start ?? {
    table: new Float32Array(rows * labels), bias: new Float32Array(labels), duals: new Float32Array(examples.length * labels),
  };
  const everyLabel = Int32Array.from({ length: labels }, (_, label) => label);
  /** Labels that an example's shrunk epochs visit. */
  const open: Int32Array[] = [];
  const margins = new Float64Array(labels);
  const steps = new Float64Array(labels);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const whole = !shrink || epoch % 4 === 1;
    for (const index of shuffle(order, random)) {
      const example = examples[index];
      const visited = whole ? everyLabel : open[index];
      if (!example || !visited || visited.length === 0) continue;
      const { ids, values, weight, label: truth } = example;
      const square = values.reduce((sum, value) => sum + value * value, 1); // with 1 for the bias
      const diagonal = 0.5 / (cost * weight);
      for (const label of visited) margins[label] = bias[label]!;
      addProducts(margins, { table, labels, visited, ids, values });
      let moved = false;
      for (const label of visited) {
        const sign = label === truth ? 1 : -1;
        const old = duals[index * labels + label]!;
        const next = Math.fround(Math.max(0, old - (sign * margins[label]! - 1 + diagonal * old) / (square + diagonal)));
        duals[index * labels + label] = next;
        steps[label] = (next - old) * sign;
        bias[label] = bias[label]! + steps[label]!;
        moved ||= next !== old;
      }
      if (moved) moveWeights(steps, { table, labels, visited, ids, values });
      if (shrink) open[index] = visited.filter((label) => Math.abs(steps[label]!) > settledBelow);
    }
  }
  return { table, bias, duals };
}

interface Visit {
  /** `[rows, labels]` */
  table: Float32Array;
  labels: number;
  visited: Int32Array;
  ids: Int32Array;
  values: Float32Array;
}

/** Adds the products of an example with the weights of the visited labels. */
function addProducts(margins: Float64Array, { table, labels, visited, ids, values }: Visit): void {
  const all = visited.length === labels;
  for (let i = 0; i < ids.length; i++) {
    const from = ids[i]! * labels;
    const value = values[i]!;
    if (all) for (let label = 0; label < labels; label++) margins[label] = margins[label]! + value * table[from + label]!;
    else for (const label of visited) margins[label] = margins[label]! + value * table[from + label]!;
  }
}

/** Moves the weights of the visited labels along an example. */
function moveWeights(steps: Float64Array, { table, labels, visited, ids, values }: Visit): void {
  const all = visited.length === labels;
  for (let i = 0; i < ids.length; i++) {
    const from = ids[i]! * labels;
    const value = values[i]!;
    if (all) for (let label = 0; label < labels; label++) table[from + label] = table[from + label]! + value * steps[label]!;
    else for (const label of visited) table[from + label] = table[from + label]! + value * steps[label]!;
  }
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
  for (let step = 0; step < 32; step++) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}
