// Of times below a millisecond, which `../support/quantiles.ts` would round away.

/** By the nearest rank. @param share 0 to 1 */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;
