// The normal distribution: quantiles for intervals and plans.

/** Acklam's rational approximation (2003), relative error below 1.2e-9. @param share between 0 and 1, ends excluded */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`${share} is no share between 0 and 1`);
  if (share < tail) return tailQuantile(Math.sqrt(-2 * Math.log(share)));
  if (share > 1 - tail) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - share)));
  const q = share - 0.5;
  const r = q * q;
  return (q * polynomial(a, r)) / polynomial(b, r);
}

const tail = 0.02425;
const tailQuantile = (q: number) => polynomial(c, q) / polynomial(d, q);

/** By Horner's rule, the highest power first. */
const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const a = [-3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239];
const b = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1];
const c = [-7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783];
const d = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
