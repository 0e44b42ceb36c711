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
  /** From 0 (none) to 1: how far features are scaled by how telling they are of a label (Wang & Manning 2012, NB-SVM). */
  naiveBayesShare: number;
  /** Leave out examples that a machine has long settled, save in every fourth epoch: much faster where there are many labels. */
  shrink?: boolean;
  /** Called after each epoch with the mean squared hinge loss over it and the model so far. */
  onEpoch?: (step: { epoch: number; loss: number; model: () => LinearModel }) => void;
}

/** State of one machine: its feature scales, its weights on scaled features, bias and dual variables. */
interface Machine {
  scales: Float32Array;
  /** Squared length of each scaled example, with 1 for the bias. */
  squares: Float64Array;
  weights: Float64Array;
  bias: number;
  dual: Float64Array;
  /** Examples to visit in a shrunk epoch. */
  active: number[];
}

/** An example whose dual variable moves less than this is left out of shrunk epochs. */
const settledBelow = 0.02;

/** Fits one weight vector a label. */
export function trainLinearSvm(examples: readonly WeightedExample[], options: SvmOptions): LinearModel {
  const random = createRandom(options.seed);
  const order = examples.map((_, index) => index);
  const squaresUnder = (scales: Float32Array) =>
    Float64Array.from(examples, ({ ids, values }) => values.reduce((sum, value, i) => sum + (value * scales[ids[i]!]!) ** 2, 1));
  // Without naive Bayes all machines see the same features.
  const common = options.naiveBayesShare === 0 ? scaleFeatures(examples, 0, options) : undefined;
  const commonSquares = common && squaresUnder(common);
  const machines = Array.from({ length: options.labels }, (_, label): Machine => {
    const scales = common ?? scaleFeatures(examples, label, options);
    const squares = commonSquares ?? squaresUnder(scales);
    return { scales, squares, weights: new Float64Array(options.rows), bias: 0, dual: new Float64Array(examples.length), active: [] };
  });
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    machines.forEach((machine, label) => {
      const whole = !options.shrink || epoch % 4 === 1;
      const visited = shuffle(whole ? order : machine.active, random);
      const open: number[] = [];
      for (const index of visited) {
        const before = machine.dual[index]!;
        const hinge = descend(machine, examples, index, label, options.cost);
        loss += Math.max(0, hinge) ** 2 * (examples[index]?.weight ?? 0);
        if (options.shrink && Math.abs(machine.dual[index]! - before) > settledBelow) open.push(index);
      }
      machine.active = open;
    });
    options.onEpoch?.({ epoch, loss: loss / (examples.length * options.labels), model: () => asModel(machines, options.rows) });
  }
  return asModel(machines, options.rows);
}

/** One step on one example; returns 1 − its margin before the step: its hinge loss where positive. */
function descend(
  machine: Machine,
  examples: readonly WeightedExample[],
  index: number,
  label: number,
  cost: number,
): number {
  const example = examples[index];
  if (!example) return 0;
  const { ids, values, weight } = example;
  const { scales, squares, weights, dual } = machine;
  const sign = example.label === label ? 1 : -1;
  const diagonal = 0.5 / (cost * weight);
  let margin = machine.bias;
  for (let i = 0; i < ids.length; i++) margin += weights[ids[i]!]! * scales[ids[i]!]! * values[i]!;
  const old = dual[index] ?? 0;
  const next = Math.max(0, old - (sign * margin - 1 + diagonal * old) / ((squares[index] ?? 1) + diagonal));
  if (next !== old) {
    dual[index] = next;
    const step = (next - old) * sign;
    machine.bias += step;
    for (let i = 0; i < ids.length; i++) weights[ids[i]!]! += step * scales[ids[i]!]! * values[i]!;
  }
  return 1 - sign * margin;
}

/** How telling each feature is of the label, against the rest: |log-count ratio|, 1 on average, mixed with plain 1. */
function scaleFeatures(examples: readonly WeightedExample[], label: number, { rows, naiveBayesShare }: SvmOptions): Float32Array {
  const scales = new Float32Array(rows).fill(1);
  if (naiveBayesShare === 0) return scales;
  const [inside, outside] = [new Float64Array(rows), new Float64Array(rows)];
  const totals = { inside: 1, outside: 1 };
  for (const example of examples) {
    const own = example.label === label;
    const counts = own ? inside : outside;
    totals[own ? 'inside' : 'outside'] += example.weight;
    for (const id of example.ids) counts[id]! += example.weight;
  }
  const ratios = scales.map((_, row) => Math.abs(Math.log((inside[row]! + 1) / totals.inside / ((outside[row]! + 1) / totals.outside))));
  let [sum, count] = [0, 0];
  for (const { ids } of examples) {
    for (const id of ids) sum += ratios[id]!;
    count += ids.length;
  }
  const mean = sum / count || 1;
  return ratios.map((ratio) => 1 - naiveBayesShare + (naiveBayesShare * ratio) / mean);
}

function asModel(machines: Machine[], rows: number): LinearModel {
  const table = new Float32Array(rows * machines.length);
  machines.forEach(({ weights, scales }, label) => {
    for (let row = 0; row < rows; row++) table[row * machines.length + label] = (weights[row] ?? 0) * (scales[row] ?? 0);
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
  for (let step = 0; step < 32; step++) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}
