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
  const examples = given.filter(({ taken }) => taken.some(Boolean));
  if (examples.length === 0) throw new Error('Nobody took any of their candidates: there is no order to learn.');
  const random = createRandom(settings.seed);
  const ranker = initialRanker(features, examples, settings.hidden, random);
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
function addGradients(ranker: Ranker, { features, taken }: RankingExample, weight: number, [toHidden, toBias, toOutput, toDirect]: Float64Array[]): void {
  if (!toHidden || !toBias || !toOutput || !toDirect) return;
  const width = ranker.features.length;
  const hidden = ranker.hiddenBias.length;
  const rows = taken.length;
  const inputs = features.map((value, at) => (value - (ranker.mean[at % width] as number)) / (ranker.scale[at % width] as number));
  const inner = new Float32Array(rows * hidden);
  const logits = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const units = inner.subarray(row * hidden, (row + 1) * hidden);
    units.set(ranker.hiddenBias);
    let logit = 0;
    for (let f = 0; f < width; f++) {
      const value = inputs[row * width + f] as number;
      logit += value * (ranker.directWeights[f] as number);
      for (let h = 0; h < hidden; h++) units[h] = (units[h] as number) + value * (ranker.hiddenWeights[f * hidden + h] as number);
    }
    for (let h = 0; h < hidden; h++) {
      units[h] = Math.max(0, units[h] as number);
      logit += (units[h] as number) * (ranker.outputWeights[h] as number);
    }
    logits[row] = logit;
  }
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const takenCount = taken.reduce((sum, value) => sum + value, 0);
  for (let row = 0; row < rows; row++) {
    const slope = weight * ((powers[row] as number) / whole - (taken[row] as number) / takenCount);
    for (let f = 0; f < width; f++) toDirect[f] = (toDirect[f] as number) + slope * (inputs[row * width + f] as number);
    for (let h = 0; h < hidden; h++) {
      const unit = inner[row * hidden + h] as number;
      if (unit === 0) continue;
      toOutput[h] = (toOutput[h] as number) + slope * unit;
      const back = slope * (ranker.outputWeights[h] as number);
      toBias[h] = (toBias[h] as number) + back;
      for (let f = 0; f < width; f++) toHidden[f * hidden + h] = (toHidden[f * hidden + h] as number) + back * (inputs[row * width + f] as number);
    }
  }
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
