// The difference of two rates, with an interval that holds at every moment at once: whoever looks every day and stops when they like is
// wrong as seldom as the interval says. A mixture sequential probability ratio test over a normal prior of the difference (Robbins 1970;
// Johari, Pekelis & Walsh 2017), turned into a sequence of intervals.
import type { Count } from './wilson';

export interface Comparison {
  /** Rate of the first less rate of the second. */
  difference: number;
  /** Between them lies the true difference, at all times with a chance of 1 − alpha. */
  low: number;
  high: number;
  /** The interval leaves out 0: not by chance, however often one has looked. */
  certain: boolean;
}

export interface SequentialOptions {
  /** How often it may be wrong over the whole time. */
  alpha?: number;
  /**
   * Standard deviation of the differences that one expects, as a share: the intervals are narrowest about there. Chosen before one looks;
   * any value is valid.
   */
  expected?: number;
  /** People were sent to arms by what was seen before (a bandit): each arm's own sequence of intervals, added up, holds for that too. */
  adaptive?: boolean;
}

export const defaultExpected = 0.03;

/** @param one people of one arm, each independent of the others, and how many of them did it */
export function compareRates(one: Count, other: Count, { alpha = 0.05, expected = defaultExpected, adaptive = false }: SequentialOptions = {}): Comparison {
  if (one.of === 0 || other.of === 0) return { difference: 0, low: -1, high: 1, certain: false };
  const difference = one.hits / one.of - other.hits / other.of;
  const half = adaptive
    ? halfWidth(varianceOf(one), alpha / 2, expected) + halfWidth(varianceOf(other), alpha / 2, expected)
    : halfWidth(varianceOf(one) + varianceOf(other), alpha, expected);
  const [low, high] = [Math.max(-1, difference - half), Math.min(1, difference + half)];
  return { difference, low, high, certain: low > 0 || high < 0 };
}

/** One rate, with an interval that holds at every moment at once; from 0 to 1 where nobody was counted. */
export function followRate(count: Count, { alpha = 0.05, expected = defaultExpected }: Omit<SequentialOptions, 'adaptive'> = {}): { value: number | null; low: number; high: number } {
  if (count.of === 0) return { value: null, low: 0, high: 1 };
  const value = count.hits / count.of;
  const half = halfWidth(varianceOf(count), alpha, expected);
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

/** Of one arm's rate. One hit and one miss more keep early variances from being nothing (Agresti & Caffo 2000). */
export function varianceOf({ hits, of }: Count): number {
  const share = (hits + 1) / (of + 2);
  return (share * (1 - share)) / of;
}

/** Half of the interval about an estimate of this variance. */
export function halfWidth(variance: number, alpha: number, expected: number): number {
  const mixture = expected * expected;
  return Math.sqrt(((2 * variance * (variance + mixture)) / mixture) * (Math.log(1 / alpha) + 0.5 * Math.log((variance + mixture) / variance)));
}
