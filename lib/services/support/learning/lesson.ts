// What a training gets: plain data, handed to a thread.
import type { HeadExample } from '../../../../ml/heads/train-head';
import type { TrainingResult, TrainingStep } from './schema';

/** The task whose head learns. */
export const taughtTask = 'intents';

/** A version on disk. */
export interface Placed {
  version: string;
  dir: string;
}

export interface Lesson {
  /** Folder of the store that the new version is written to. */
  store: string;
  /** The version of the release: every training starts from it, so that what was unlearned is gone. */
  base: Placed;
  /** The version that serves, to compare with. */
  active: Placed;
  taught: HeadExample[];
  /** How many of `taught` are corrections of agents; they come last. */
  corrections: number;
  /** Kept back from what was taught. */
  heldOut: HeadExample[];
}

export type FromTraining =
  | { kind: 'progress'; step: TrainingStep; share: number }
  | { kind: 'done'; result: TrainingResult }
  | { kind: 'failed'; message: string };
