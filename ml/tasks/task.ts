// What one model is: its labels, where its examples come from, and how an answer is read.
import type { ScoreOf } from '../core/predictor';
import type { NgramSettings } from '../text/hashed-ngrams';

export interface DataSet {
  name: string;
  /**
   * Unless it is `text,label`: headlines with a sentiment for each entity (`entities`), or utterances with their intent (`intents`), in one
   * file, split by the hash of the text.
   */
  form?: 'entities' | 'intents';
  /** Relative to the data folder. */
  train: string;
  test: string;
  licence: string;
  credit: string;
  url: string;
  /** Rows that the files must have; another count means another file. */
  rows: { train: number; test: number };
}

export interface Task {
  name: string;
  /** In the order in which screens show them. */
  labels: readonly string[];
  /** The label of texts that belong to none, where the model knows it. */
  outOfScope?: string;
  /** The label behind each number of the data set's `label` column. */
  labelOfNumber: readonly string[];
  score: ScoreOf;
  dataSet: DataSet;
  /** Chosen on a part of the training rows that was held out, never on test rows. */
  settings: {
    features: NgramSettings;
    /** Weight of the headlines of the entity-sentiment data set as extra examples; 0 leaves them out. */
    headlineWeight: number;
  };
  intendedUse: string;
  limits: string[];
}
