// The first baseline: everybody is shown what most people take.
import type { Scorer } from '../lists/rank-items';

/** @param takers people who took it, by item */
export const popularityScorer = (takers: Int32Array): Scorer => (_user, scores) => scores.set(takers);
