// Temperature scaling (Guo et al. 2017, https://arxiv.org/abs/1706.04599) with Platt's smoothed targets, so that a handful of
// rows which are all right does not make a head certain of everything.

const steps = 16;
const range = [0.02, 20] as const;

/** Mean cross-entropy of softmax(scale · logits), where the true label's target is short of 1 by 1 ÷ (rows + 2). */
export function smoothedLoss(logits: readonly Float32Array[], truth: readonly number[], scale: number): number {
  const missing = 1 / (truth.length + 2);
  let total = 0;
  logits.forEach((row, at) => {
    const others = missing / Math.max(1, row.length - 1);
    let [highest, sum, powers] = [-Infinity, 0, 0];
    for (const value of row) {
      if (value > highest) highest = value;
      sum += value;
    }
    for (const value of row) powers += Math.exp((value - highest) * scale);
    const chosen = row[truth[at] ?? 0] ?? 0;
    // log Σ exp(scale · logit) − Σ target · scale · logit
    total += Math.log(powers) + scale * (highest - (1 - missing) * chosen - others * (sum - chosen));
  });
  return total / Math.max(1, truth.length);
}

/** The scale with the lowest loss, by ternary search over its logarithm. */
export function fitTemperature(logits: readonly Float32Array[], truth: readonly number[]): { scale: number; loss: number } {
  let [low, high] = [Math.log(range[0]), Math.log(range[1])];
  for (let step = 0; step < steps; step++) {
    const third = (high - low) / 3;
    if (smoothedLoss(logits, truth, Math.exp(low + third)) < smoothedLoss(logits, truth, Math.exp(high - third))) high -= third;
    else low += third;
  }
  const scale = Math.exp((low + high) / 2);
  return { scale, loss: smoothedLoss(logits, truth, scale) };
}
