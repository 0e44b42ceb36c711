// What a classifier answers, in the same form on every engine.

/** How much one stretch of the text moved the verdict. */
export interface WordEffect {
  /** Half-open range in the text as given, in UTF-16 units. */
  start: number;
  end: number;
  /** Score with the whole text minus score without this stretch. */
  effect: number;
}

/** The answer for one text. */
export interface Classification {
  /** The most probable label. */
  label: string;
  /** Calibrated, one entry a label, summing to 1. */
  probabilities: Record<string, number>;
  /** The task's score: for polarity P(bullish) − P(bearish), else the probability of `label`. */
  score: number;
  /** Present when asked for: leave-one-out effects on `score`, in reading order. */
  words?: WordEffect[];
}

export interface PredictOptions {
  /** Also judge the text without each of its words. Costs one more pass a word. */
  attribute?: boolean;
}

/** A loaded artefact on an engine. */
export interface Predictor {
  readonly task: string;
  readonly version: string;
  /** For example `native`, `wasm`. */
  readonly engine: string;
  predict(texts: string[], options?: PredictOptions): Promise<Classification[]>;
  dispose(): void;
}
