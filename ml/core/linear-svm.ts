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
  /** Leave out examples that a machine has long settled, save in every fourth epoch: much faster where there are many labels. */
  shrink?: boolean;
}

/** State of one machine: its weights, bias and dual variables. */
interface Machine {
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
  /** Squared length of each example, with 1 for the bias. */
  const squares = Float64Array.from(examples, ({ values }) => values.reduce((sum, value) => sum + value ** 2, 1));
  const machines = Array.from({ length: options.labels }, (): Machine => (
    { weights: new Float64Array(options.rows), bias: 0, dual: new Float64Array(examples.length), active: [] }
  ));
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    machines.forEach((machine, label) => {
      const whole = !options.shrink || epoch % 4 === 1;
      const visited = shuffle(whole ? order : machine.active, random);
      const open: number[] = [];
      for (const index of visited) {
        const before = machine.dual[index]!;
        const example = examples[index];
        if (example) descend(machine, example, index, { sign: example.label === label ? 1 : -1, square: squares[index]!, cost: options.cost });
        if (options.shrink && Math.abs(machine.dual[index]! - before) > settledBelow) open.push(index);
      }
      machine.active = open;
    });
  }
  return asModel(machines, options.rows);
}

interface Step {
  /** 1 where the example has the machine's label, else −1. */
  sign: 1 | -1;
  /** Squared length of the example, with 1 for the bias. */
  square: number;
  cost: number;
}

/** One step of dual coordinate descent on one example. */
function descend(machine: Machine, { ids, values, weight }: WeightedExample, index: number, { sign, square, cost }: Step): void {
  const { weights, dual } = machine;
  const diagonal = 0.5 / (cost * weight);
  let margin = machine.bias;
  for (let i = 0; i < ids.length; i++) margin += weights[ids[i]!]! * values[i]!;
  const old = dual[index] ?? 0;
  const next = Math.max(0, old - (sign * margin - 1 + diagonal * old) / (square + diagonal));
  if (next === old) return;
  dual[index] = next;
  const step = (next - old) * sign;
  machine.bias += step;
  for (let i = 0; i < ids.length; i++) weights[ids[i]!]! += step * values[i]!;
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
  for (let step = 0; step < 32; step++) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}
