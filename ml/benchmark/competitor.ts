// What every competitor offers: it learns from a contest's rows and answers texts it has not seen.
import type { Contest } from './contest';

export interface Trained {
  /** Probabilities (or scores that order the labels alike) in the order of the contest's labels, `outOfScope` as the last where the competitor knows it. */
  answer(texts: readonly string[]): Promise<ArrayLike<number>[]>;
  /** What has to be shipped; null where that cannot be told. */
  sizeBytes: number | null;
  /** Below this highest probability a text is turned away; 0 where the competitor turns nothing away. */
  threshold: number;
  knowsOutOfScope: boolean;
  dispose?(): void;
}

export interface Competitor {
  /** As in the table. */
  name: string;
  enters(contest: Contest): boolean;
  train(contest: Contest, seed: number, say: (line: string) => void): Promise<Trained>;
}
