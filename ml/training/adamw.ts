// AdamW (Loshchilov & Hutter 2019, https://arxiv.org/abs/1711.05101) on a stretch of a vector.

const firstDecay = 0.9;
const secondDecay = 0.99;
const epsilon = 1e-8;

export interface AdamState {
  values: Float32Array;
  first: Float32Array;
  second: Float32Array;
}

interface StepOptions {
  rate: number;
  decay: number;
  /** Steps taken so far, this one included; of a row of a table, how often that row was touched counts as the step. */
  step: number;
  /** What the gradient is multiplied by. */
  scale: number;
}

/** Changes the values by their gradient. All vectors have one length. */
export function adamStep({ values, first, second }: AdamState, gradient: Float32Array, { rate, decay, step, scale }: StepOptions): void {
  const firstFactor = 1 / (1 - firstDecay ** step);
  const secondFactor = 1 / (1 - secondDecay ** step);
  const shrink = 1 - rate * decay;
  for (let i = 0; i < values.length; i++) {
    const slope = gradient[i]! * scale;
    const mean = firstDecay * first[i]! + (1 - firstDecay) * slope;
    const square = secondDecay * second[i]! + (1 - secondDecay) * slope * slope;
    first[i] = mean;
    second[i] = square;
    values[i] = values[i]! * shrink - (rate * mean * firstFactor) / (Math.sqrt(square * secondFactor) + epsilon);
  }
}

/** The part of a state from one value to another; changes reach the whole. */
export const stretchOf = ({ values, first, second }: AdamState, from: number, to: number): AdamState => ({
  values: values.subarray(from, to),
  first: first.subarray(from, to),
  second: second.subarray(from, to),
});
