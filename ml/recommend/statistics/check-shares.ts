// Whether people reached the arms in the shares that were planned. If not, something is broken (an arm that fails, a cache, lost events), and
// the arms' people cannot be compared. Sequential too: it may be looked at as often as one likes (Lindon & Malek 2022, multinomial test).

/** Pseudo-people of the prior about the planned shares: a guess of how far broken ones are off, about 10 points. */
const concentration = 20;

/** Rarer false alarms than usual: this one says that nothing else on the page can be believed. */
export const mismatchAlpha = 0.001;

/**
 * @param people of each arm; @param shares planned, above 0
 * @returns the p-value that holds at every moment at once, and whether it is too small
 */
export function checkShares(people: readonly number[], shares: readonly number[]): { pValue: number; mismatch: boolean } {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const total = people.reduce((sum, count) => sum + count, 0);
  let logOdds = logGamma(concentration) - logGamma(concentration + total);
  people.forEach((count, arm) => {
    const share = (shares[arm] ?? 0) / whole;
    logOdds += logGamma(concentration * share + count) - logGamma(concentration * share) - count * Math.log(share);
  });
  const pValue = Math.min(1, Math.exp(-logOdds));
  return { pValue, mismatch: pValue < mismatchAlpha };
}

/** Lanczos' approximation (g = 7, nine terms), error below 1e-13. @param x above 0.5 */
function logGamma(x: number): number {
  const t = x + 6.5;
  const series = lanczos.reduce((sum, coefficient, index) => sum + coefficient / (x + index), lanczosStart);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const lanczosStart = 0.9999999999998099;
const lanczos = [676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7];
