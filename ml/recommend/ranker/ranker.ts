// A small neural network that puts candidates in order: one hidden layer beside a linear path, trained with a softmax over each person's
// candidates (ListNet, Cao et al. 2007). A few kilobytes, so that the device has it, too.
import { oncePer } from '../../core/once-per';

export interface Ranker {
  /** In this order they come from `features.ts`. */
  features: readonly string[];
  /** By feature: what is subtracted, and what the rest is divided by. */
  mean: Float32Array;
  scale: Float32Array;
  /** [features, hidden], row by row. */
  hiddenWeights: Float32Array;
  hiddenBias: Float32Array;
  outputWeights: Float32Array;
  /** [features]: the linear path. */
  directWeights: Float32Array;
}

/** The hidden layer filled up with units of nothing to a whole number of fours. */
interface Fours {
  units: number;
  /** [features, units] */
  weights: Float32Array;
  bias: Float32Array;
  output: Float32Array;
}

const inFours = oncePer((ranker: Ranker): Fours => {
  const width = ranker.features.length;
  const hidden = ranker.hiddenBias.length;
  const units = 4 * Math.ceil(hidden / 4);
  const fours = { units, weights: new Float32Array(width * units), bias: new Float32Array(units), output: new Float32Array(units) };
  fours.bias.set(ranker.hiddenBias);
  fours.output.set(ranker.outputWeights);
  for (let f = 0; f < width; f++) fours.weights.set(ranker.hiddenWeights.subarray(f * hidden, (f + 1) * hidden), f * units);
  return fours;
});

/**
 * @param features [rows, features], row by row
 * @returns a logit for each row: only differences within one person's rows mean anything
 */
export function scoreRows(ranker: Ranker, features: Float32Array): Float32Array {
  const { mean, scale, directWeights } = ranker;
  const { units, weights, bias, output } = inFours(ranker);
  const width = ranker.features.length;
  const logits = new Float32Array(features.length / width);
  const input = new Float64Array(width);
  for (let row = 0; row < logits.length; row++) {
    let logit = 0;
    for (let f = 0; f < width; f++) {
      const value = ((features[row * width + f] as number) - (mean[f] as number)) / (scale[f] as number);
      input[f] = value;
      logit += value * (directWeights[f] as number);
    }
    // Four sums at once do not wait for one another: half the time of one after the other.
    for (let unit = 0; unit < units; unit += 4) {
      let [first, second, third, fourth] = [bias[unit] as number, bias[unit + 1] as number, bias[unit + 2] as number, bias[unit + 3] as number];
      for (let f = 0, at = unit; f < width; f++, at += units) {
        const value = input[f] as number;
        first = Math.fround(first + value * (weights[at] as number));
        second = Math.fround(second + value * (weights[at + 1] as number));
        third = Math.fround(third + value * (weights[at + 2] as number));
        fourth = Math.fround(fourth + value * (weights[at + 3] as number));
      }
      logit += Math.max(0, first) * (output[unit] as number);
      logit += Math.max(0, second) * (output[unit + 1] as number);
      logit += Math.max(0, third) * (output[unit + 2] as number);
      logit += Math.max(0, fourth) * (output[unit + 3] as number);
    }
    logits[row] = logit;
  }
  return logits;
}
