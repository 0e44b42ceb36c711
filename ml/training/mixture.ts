// What the encoder is trained on: the examples of all tasks, in batches of similar length, drawn anew each epoch.
import { createRandom, shuffle } from '../core/random';

/** What one text should be, in one task. */
export interface Aim {
  /** Index into `MixedTask`s. */
  task: number;
  /** Label within the task. */
  label: number;
  /** How much it counts. */
  weight: number;
  /** A teacher's probabilities, `[labels of the task]`: they take the place of the label. */
  taught?: Float32Array;
}

export interface MixedExample {
  /** Piece ids of the text. */
  pieces: Int32Array;
  /** At least one. A text is read once, for all of them. */
  aims: Aim[];
}

export interface MixedTask {
  name: string;
  labels: number;
  /** First column in the matrix of all heads. */
  offset: number;
}

const windowBatches = 40;

/** The batches of one epoch, as indices of examples. Texts of similar length come together, so that little is padding. */
export function planEpoch(examples: readonly MixedExample[], batchSize: number, seed: number): number[][] {
  const random = createRandom(seed);
  const order = shuffle(examples.map((_, index) => index), random);
  const batches: number[][] = [];
  for (let from = 0; from < order.length; from += batchSize * windowBatches) {
    const window = order.slice(from, from + batchSize * windowBatches);
    window.sort((a, b) => (examples[a]?.pieces.length ?? 0) - (examples[b]?.pieces.length ?? 0));
    for (let at = 0; at < window.length; at += batchSize) batches.push(window.slice(at, at + batchSize));
  }
  return shuffle(batches, random);
}
