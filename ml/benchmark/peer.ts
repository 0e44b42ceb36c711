// What every peer offers: it learns from a task's rows and answers texts it has not seen.
import type { BenchmarkTask } from './benchmark-task';

export interface Trained {
  /** Probabilities (or scores that order the labels alike) in the order of the task's labels, `outOfScope` as the last where the peer knows it. */
  answer(texts: readonly string[]): Promise<ArrayLike<number>[]>;
  /** What has to be shipped; null where that cannot be told. */
  sizeBytes: number | null;
  /** Below this highest probability a text is turned away; 0 where the peer turns nothing away. */
  threshold: number;
  knowsOutOfScope: boolean;
  dispose?(): void;
}

export interface Peer {
  /** As in the table. */
  name: string;
  appliesTo(task: BenchmarkTask): boolean;
  train(task: BenchmarkTask, seed: number, say: (line: string) => void): Promise<Trained>;
}
