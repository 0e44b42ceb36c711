// What a training gets and what it says: plain data between the server and the process that trains.
import type { ItemTrainingResult, TrainingFailure, TrainingStep } from './schema';

export interface TrainingJob {
  /** Path of the database. */
  database: string;
  catalogueId: number;
  slug: string;
  /** Folder of the store to which the new version is written: `<store>/items/<slug>/<version>`. */
  store: string;
  /** The version that serves: folders where it may lie. */
  active: { version: string; folders: string[] } | null;
  now: number;
}

export type FromTraining =
  | { kind: 'progress'; step: TrainingStep; share: number }
  | { kind: 'done'; result: ItemTrainingResult }
  | { kind: 'failed'; failure: TrainingFailure | null; message: string };
