// How many people an experiment needs before one starts it: for a usual test that looks once, and for the one here that may be looked at
// every day, which needs more.
import { defaultExpected, halfWidth } from './compare-rates';
import { normalQuantile } from './normal';

export interface Plan {
  /** Rate of the present arm, 0 to 1. */
  rate: number;
  /** Smallest difference worth finding, in rate (0.01: one point), either way. */
  effect: number;
  /** Shares of the two arms that are compared; relative. */
  shares?: readonly [number, number];
  alpha?: number;
  /** Chance to find the difference where it is there. */
  power?: number;
  expected?: number;
}

export interface PlannedPeople {
  /** Of both arms together, looked at once at the end. */
  fixed: number;
  /** Of both arms together, looked at whenever one likes: by then the interval leaves out 0 with the wished chance; often earlier. */
  sequential: number;
}

/** @throws RangeError where rate and effect are not shares or the rate plus the effect is past 1 */
export function planPeople({ rate, effect, shares = [1, 1], alpha = 0.05, power = 0.8, expected = defaultExpected }: Plan): PlannedPeople {
  if (!(rate > 0 && rate < 1 && effect > 0 && rate + effect < 1)) throw new RangeError('rate and effect are no shares of people');
  const whole = shares[0] + shares[1];
  const other = rate + effect;
  /** Variance of the difference with one person in all. */
  const variance = (rate * (1 - rate) * whole) / shares[0] + (other * (1 - other) * whole) / shares[1];
  const missed = normalQuantile(power);
  const fixed = (variance * (normalQuantile(1 - alpha / 2) + missed) ** 2) / effect ** 2;
  const finds = (people: number) => halfWidth(variance / people, alpha, expected) + missed * Math.sqrt(variance / people) <= effect;
  // The half-width falls with more people: double until enough, then close in.
  let high = Math.max(2, fixed);
  while (!finds(high)) high *= 2;
  let low = Math.max(1, fixed / 2);
  while (high - low > Math.max(1, low / 1000)) {
    const middle = (low + high) / 2;
    if (finds(middle)) high = middle;
    else low = middle;
  }
  return { fixed: Math.ceil(fixed), sequential: Math.ceil(high) };
}
