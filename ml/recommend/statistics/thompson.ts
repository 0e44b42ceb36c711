// What is believed of arms' rates after what was seen, from a flat prior: the chance of each to be the best, and how a bandit divides people.
import { createRandom } from '../../core/random';
import { drawBeta } from './draw-beta';
import type { Count } from './wilson';

/** Standard error of a chance: 0.5 points at most. */
const defaultDraws = 10_000;

/**
 * How probable it is of each arm that its rate is the highest, from draws of Beta posteriors. They add up to 1.
 * It says what to believe now; to decide when to stop, go by `compareRates`.
 */
export function chancesToBeBest(arms: readonly Count[], { draws = defaultDraws, seed = 1 } = {}): number[] {
  const wins = arms.map(() => 0);
  if (arms.length === 0) return wins;
  const random = createRandom(seed);
  for (let draw = 0; draw < draws; draw++) {
    let best = 0;
    let highest = -1;
    arms.forEach(({ hits, of }, arm) => {
      const rate = drawBeta(random, 1 + hits, 1 + of - hits);
      if (rate > highest) [best, highest] = [arm, rate];
    });
    wins[best] = (wins[best] ?? 0) + 1;
  }
  return wins.map((won) => won / draws);
}

/** No arm goes below it, so that each can still be judged, and whoever was unlucky early can come back. */
export const leastShare = 0.05;

/** Thompson sampling (1933): each arm's share is its chance to be the best, and no less than `leastShare`. They add up to 1. */
export function banditShares(arms: readonly Count[], options: { draws?: number; seed?: number } = {}): number[] {
  const free = Math.max(0, 1 - leastShare * arms.length);
  const floor = (1 - free) / Math.max(1, arms.length);
  return chancesToBeBest(arms, options).map((chance) => floor + free * chance);
}
