// Trains the ranker by Adam (Kingma & Ba 2015) on people's candidates: those that they took afterwards should stand before the others.
import { createRandom, shuffle } from '../../core/random';
import type { Ranker } from './ranker';

/** One person's candidates. */
export interface RankingExample {
  /** [candidates, features], row by row. */
  features: Float32Array;
  /** 1 where the person took it afterwards. */
  taken: Uint8Array;
}

export interface RankerSettings {
  hidden: number;
  epochs: number;
  /** Of Adam; falls to a tenth by a cosine. */
  rate: number;
  /** Decoupled weight decay. */
  decay: number;
  seed: number;
}

/** Chosen on online-retail's validation windows. */
export const rankerSettings: RankerSettings = { hidden: 8, epochs: 30, rate: 3e-3, decay: 1e-3, seed: 1 };

const peopleAtOnce = 64;

/** @throws Error where nobody took any of their candidates */
export function trainRanker(features: readonly string[], given: readonly RankingExample[], settings = rankerSettings): Ranker {
  const useful = given.filter(({ taken }) => taken.some(Boolean));
  if (useful.length === 0) throw new Error('Nobody took any of their candidates: there is no order to learn.');
  const random = createRandom(settings.seed);
  const ranker = initialRanker(features, useful, settings.hidden, random);
  const examples = useful.map((example) => ({ inputs: standardised(ranker, example.features), taken: example.taken }));
  const parameters = [ranker.hiddenWeights, ranker.hiddenBias, ranker.outputWeights, ranker.directWeights];
  const adam = createAdam(parameters, settings);
  const steps = settings.epochs * Math.ceil(examples.length / peopleAtOnce);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(examples, random);
    for (let start = 0; start < examples.length; start += peopleAtOnce) {
      const batch = examples.slice(start, start + peopleAtOnce);
      const gradients = parameters.map(({ length }) => new Float64Array(length));
      // Who took more says more, though not as much more.
      const weights = batch.map(({ taken }) => Math.sqrt(taken.reduce((sum, value) => sum + value, 0)));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      batch.forEach((example, index) => addGradients(ranker, example, (weights[index] as number) / whole, gradients));
      const rate = settings.rate * (0.55 + 0.45 * Math.cos((Math.PI * step++) / steps));
      adam(gradients, rate);
    }
  }
  return ranker;
}

/** A person's candidates as the network sees them. */
interface Batchable {
  /** [candidates, features]. */
  inputs: Float32Array;
  taken: Uint8Array;
}

function standardised({ mean, scale }: Ranker, features: Float32Array): Float32Array {
  const width = mean.length;
  return features.map((value, at) => (value - (mean[at % width] as number)) / (scale[at % width] as number));
}

function initialRanker(features: readonly string[], examples: readonly RankingExample[], hidden: number, random: () => number): Ranker {
  const width = features.length;
  const { mean, scale } = standardise(examples, width);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    features: [...features],
    mean,
    scale,
    hiddenWeights: Float32Array.from({ length: width * hidden }, () => normal() / Math.sqrt(width)),
    hiddenBias: new Float32Array(hidden),
    outputWeights: Float32Array.from({ length: hidden }, () => (0.1 * normal()) / Math.sqrt(hidden)),
    directWeights: new Float32Array(width),
  };
}

function standardise(examples: readonly RankingExample[], width: number): { mean: Float32Array; scale: Float32Array } {
  const sum = new Float64Array(width);
  const squares = new Float64Array(width);
  let rows = 0;
  for (const { features } of examples) {
    for (let at = 0; at < features.length; at++) {
      const value = features[at] as number;
      sum[at % width] = (sum[at % width] as number) + value;
      squares[at % width] = (squares[at % width] as number) + value * value;
    }
    rows += features.length / width;
  }
  const mean = Float32Array.from(sum, (value) => value / rows);
  return { mean, scale: Float32Array.from(squares, (value, f) => Math.sqrt(Math.max(0, value / rows - (mean[f] as number) ** 2)) || 1) };
}

/** Of the cross-entropy between the softmax over candidates and the taken ones in equal shares. */
function addGradients(ranker: Ranker, { inputs, taken }: Batchable, weight: number, [toHidden, toBias, toOutput, toDirect]: Float64Array[]): void {
  if (!toHidden || !toBias || !toOutput || !toDirect) return;
  const [hidden, width, rows] = [ranker.hiddenBias.length, ranker.directWeights.length, taken.length];
  const { inner, logits } = foresee(ranker, inputs, rows);
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const takenCount = taken.reduce((sum, value) => sum + value, 0);
  const back = new Float64Array(hidden);
  for (let row = 0; row < rows; row++) {
    const slope = weight * ((powers[row] as number) / whole - (taken[row] as number) / takenCount);
    for (let h = 0; h < hidden; h++) {
      const unit = inner[row * hidden + h] as number;
      toOutput[h] = (toOutput[h] as number) + slope * unit;
      back[h] = unit > 0 ? slope * (ranker.outputWeights[h] as number) : 0;
      toBias[h] = (toBias[h] as number) + (back[h] as number);
    }
    for (let f = 0; f < width; f++) {
      const value = inputs[row * width + f] as number;
      const own = f * hidden;
      toDirect[f] = (toDirect[f] as number) + slope * value;
      for (let h = 0; h < hidden; h++) toHidden[own + h] = (toHidden[own + h] as number) + (back[h] as number) * value;
    }
  }
}

/** What the network says now: its hidden units, [rows, hidden], and a logit for each row. */
function foresee({ hiddenWeights, hiddenBias, outputWeights, directWeights }: Ranker, inputs: Float32Array, rows: number): { inner: Float32Array; logits: Float64Array } {
  const [hidden, width] = [hiddenBias.length, directWeights.length];
  const inner = new Float32Array(rows * hidden);
  const logits = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const units = row * hidden;
    inner.set(hiddenBias, units);
    let logit = 0;
    for (let f = 0; f < width; f++) {
      const value = inputs[row * width + f] as number;
      const own = f * hidden;
      logit += value * (directWeights[f] as number);
      for (let h = 0; h < hidden; h++) inner[units + h] = (inner[units + h] as number) + value * (hiddenWeights[own + h] as number);
    }
    for (let h = 0; h < hidden; h++) {
      const unit = Math.max(0, inner[units + h] as number);
      inner[units + h] = unit;
      logit += unit * (outputWeights[h] as number);
    }
    logits[row] = logit;
  }
  return { inner, logits };
}

function createAdam(parameters: Float32Array[], { decay }: RankerSettings) {
  const first = parameters.map(({ length }) => new Float64Array(length));
  const second = parameters.map(({ length }) => new Float64Array(length));
  let steps = 0;
  return (gradients: Float64Array[], rate: number) => {
    steps++;
    const [firstBias, secondBias] = [1 - 0.9 ** steps, 1 - 0.999 ** steps];
    parameters.forEach((values, index) => {
      const [m, v, g] = [first[index] as Float64Array, second[index] as Float64Array, gradients[index] as Float64Array];
      for (let at = 0; at < values.length; at++) {
        const slope = g[at] as number;
        m[at] = 0.9 * (m[at] as number) + 0.1 * slope;
        v[at] = 0.999 * (v[at] as number) + 0.001 * slope * slope;
        values[at] = (values[at] as number) - rate * ((m[at] as number) / firstBias / (Math.sqrt((v[at] as number) / secondBias) + 1e-8) + decay * (values[at] as number));
      }
    });
  };
}
