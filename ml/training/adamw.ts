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

/** Changes `state` from `from` to `to` by `gradient`, whose own first value lies at `gradientFrom`. */
export function adamStep(
  { values, first, second }: AdamState,
  gradient: Float32Array,
  from: number,
  to: number,
  gradientFrom: number,
  { rate, decay, step, scale }: StepOptions,
): void {
  const firstFactor = 1 / (1 - firstDecay ** step);
  const secondFactor = 1 / (1 - secondDecay ** step);
  const shrink = 1 - rate * decay;
  for (let i = from, g = gradientFrom; i < to; i++, g++) {
    const slope = gradient[g]! * scale;
    const mean = (first[i] = firstDecay * first[i]! + (1 - firstDecay) * slope);
    const square = (second[i] = secondDecay * second[i]! + (1 - secondDecay) * slope * slope);
    values[i] = values[i]! * shrink - (rate * mean * firstFactor) / (Math.sqrt(square * secondFactor) + epsilon);
  }
}
