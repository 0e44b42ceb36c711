// What a classifier answers, in the same form on every engine.

/** How much one stretch of the text moved the verdict. */
export interface WordEffect {
  /** Half-open range in the text as given, in UTF-16 units. */
  start: number;
  end: number;
  /** Score with the whole text minus score without this stretch. */
  effect: number;
}

/**
 * How far an answer may be relied on: `unknown` where the most probable label stays below the model's threshold, `ambiguous` where
 * the second is close behind the first.
 */
export type Certainty = 'clear' | 'ambiguous' | 'unknown';

/** Two labels closer than this are close. */
const closeBy = 0.2;

/** @param threshold below this highest probability a text belongs to no label */
export function certaintyOf(probabilities: readonly number[], threshold: number): Certainty {
  const [first = 0, second = 0] = [...probabilities].sort((a, b) => b - a);
  if (first < threshold) return 'unknown';
  return first - second < closeBy ? 'ambiguous' : 'clear';
}

/** The `k` most probable labels, most probable first. */
export function topLabels({ probabilities }: Pick<Classification, 'probabilities'>, k: number): { label: string; probability: number }[] {
  return Object.entries(probabilities)
    .map(([label, probability]) => ({ label, probability }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, k);
}

/** The answer for one text. */
export interface Classification {
  /** The most probable label. */
  label: string;
  /** Calibrated, one entry a label, summing to 1. */
  probabilities: Record<string, number>;
  /** The task's score: for polarity P(bullish) − P(bearish), else the probability of `label`. */
  score: number;
  certainty: Certainty;
  /** Present where the text is longer than the encoder reads: its sentence vector is that of the beginning. */
  cut?: true;
  /** Present when asked for: the sentence vector, `[512]`, of length 1. */
  vector?: Float32Array;
  /** Present when asked for: leave-one-out effects on `score`, in reading order. */
  words?: WordEffect[];
}

export interface PredictOptions {
  /** Also judge the text without each of its words. Costs one more pass a word. */
  attribute?: boolean;
  /** Also give the sentence vector, which is computed anyway. Not by another server. */
  vector?: boolean;
  /** Ends the work where it can be ended: a call to another machine. */
  signal?: AbortSignal | undefined;
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
