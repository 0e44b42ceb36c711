// How the encoder is trained. Every choice was made on rows held out from training, none on test rows.

export interface Recipe {
  epochs: number;
  batchSize: number;
  /** Parts of a batch whose gradients are computed apart: at most so many threads can share the work, with the same result. */
  shards: number;
  /** How much a row of a task counts; 1 unless named. */
  taskWeights: Record<string, number>;
  /** Highest learning rates: the encoder's, its pieces' and the heads'. */
  rates: { encoder: number; pieces: number; heads: number };
  /** Share of the steps in which the learning rate rises. */
  warmUp: number;
  weightDecay: number;
  dropout: number;
  /** Share of the pieces of a text that are left out. */
  tokenDropout: number;
  labelSmoothing: number;
  /** How much a teacher's view of another task's text counts, of a row of its own task. */
  kinWeight: number;
  /** Gradients longer than this are shortened. */
  clip: number;
  /** From this share of the steps on, the weights are averaged, after every so many steps. */
  averageFrom: number;
  averageEvery: number;
  seed: number;
}

export const recipe: Recipe = {
  epochs: 10,
  batchSize: 192,
  shards: 2,
  taskWeights: { banking77: 1.5, clinc150: 1.25, retail: 0.75, headlines: 0.5, entities: 0.75 },
  rates: { encoder: 4e-4, pieces: 4e-4, heads: 2e-3 },
  warmUp: 0.1,
  weightDecay: 0.01,
  dropout: 0.1,
  tokenDropout: 0.05,
  labelSmoothing: 0.1,
  kinWeight: 0.5,
  clip: 1,
  averageFrom: 0.7,
  averageEvery: 10,
  seed: 1,
};

/** Share of the highest learning rate at a step: up to 1, then down to 0 along a cosine (Smith & Topin 2018, one cycle). */
export function rateAt(step: number, steps: number, { warmUp }: Recipe): number {
  const rise = warmUp * steps;
  if (step < rise) return (step + 1) / rise;
  return 0.5 * (1 + Math.cos((Math.PI * (step - rise)) / Math.max(1, steps - rise)));
}
