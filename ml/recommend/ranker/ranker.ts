// A small neural network that puts candidates in order: one hidden layer beside a linear path, trained with a softmax over each person's
// candidates (ListNet, Cao et al. 2007). A few kilobytes, so that the device has it, too.

export interface Ranker {
  /** In this order they come from `features.ts`. */
  features: readonly string[];
  /** By feature: what is subtracted, and what the rest is divided by. */
  mean: Float32Array;
  scale: Float32Array;
  /** [features, hidden], row by row. */
  hiddenWeights: Float32Array;
  hiddenBias: Float32Array;
  outputWeights: Float32Array;
  /** [features]: the linear path. */
  directWeights: Float32Array;
}

/**
 * @param features [rows, features], row by row
 * @returns a logit for each row: only differences within one person's rows mean anything
 */
export function scoreRows(ranker: Ranker, features: Float32Array): Float32Array {
  const width = ranker.features.length;
  const hidden = ranker.hiddenBias.length;
  const rows = features.length / width;
  const logits = new Float32Array(rows);
  const input = new Float32Array(width);
  const inner = new Float32Array(hidden);
  for (let row = 0; row < rows; row++) {
    inner.set(ranker.hiddenBias);
    let logit = 0;
    for (let f = 0; f < width; f++) {
      const value = ((features[row * width + f] as number) - (ranker.mean[f] as number)) / (ranker.scale[f] as number);
      input[f] = value;
      logit += value * (ranker.directWeights[f] as number);
      for (let h = 0; h < hidden; h++) inner[h] = (inner[h] as number) + value * (ranker.hiddenWeights[f * hidden + h] as number);
    }
    for (let h = 0; h < hidden; h++) logit += Math.max(0, inner[h] as number) * (ranker.outputWeights[h] as number);
    logits[row] = logit;
  }
  return logits;
}
