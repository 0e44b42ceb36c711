// Chooses the weights of `weights.ts` from evidence: which article is right is a conditional logit over all of them (McFadden 1974),
// whether any is right a logistic regression on the best one's weight.
import { evidenceNames, type Evidence } from './evidence';
import { weigh } from './search';
import type { Weights } from './weights';

export interface JudgedQuery {
  /** One row an article. */
  evidence: readonly Evidence[];
  /** Row of the right article. */
  right: number;
}

const steps = 2000;
/** Adam's; the problem is convex and small, so that any sensible values reach the same place. */
const rate = 0.05;
/** Keeps weights of kindred evidence from growing against each other. */
const ridge = 1e-3;

/** Weights that make the right articles most probable. None falls below 0: no evidence speaks against an article. */
export function fitRanking(queries: readonly JudgedQuery[], names: readonly (keyof Evidence)[] = evidenceNames): Evidence {
  const weights = Object.fromEntries(evidenceNames.map((name) => [name, names.includes(name) ? 1 : 0])) as Evidence;
  const momentum = { ...weights };
  const size = { ...weights };
  for (const name of evidenceNames) momentum[name] = size[name] = 0;
  for (let step = 1; step <= steps; step++) {
    const gradient = Object.fromEntries(names.map((name) => [name, ridge * weights[name]])) as Evidence;
    for (const { evidence, right } of queries) {
      const weighed = evidence.map((row) => evidenceNames.reduce((sum, name) => sum + weights[name] * row[name], 0));
      const best = Math.max(...weighed);
      const shares = weighed.map((value) => Math.exp(value - best));
      const sum = shares.reduce((total, share) => total + share, 0);
      evidence.forEach((row, at) => {
        const error = (shares[at] ?? 0) / sum - (at === right ? 1 : 0);
        for (const name of names) gradient[name] += (error * row[name]) / queries.length;
      });
    }
    for (const name of names) {
      momentum[name] = 0.9 * momentum[name] + 0.1 * gradient[name];
      size[name] = 0.99 * size[name] + 0.01 * gradient[name] ** 2;
      const move = (rate * momentum[name]) / (1 - 0.9 ** step) / (Math.sqrt(size[name] / (1 - 0.99 ** step)) + 1e-8);
      weights[name] = Math.max(0, weights[name] - move);
    }
  }
  return weights;
}

/**
 * Logistic regression of one number by Newton's method; both sides count the same, however many there are.
 * @param inScope the best article's weight for texts that an article answers
 * @param outOfScope the same for texts that none answers
 */
export function fitCalibration(inScope: readonly number[], outOfScope: readonly number[]): Weights['calibration'] {
  const rows = [...inScope.map((value) => ({ value, truth: 1, share: 0.5 / inScope.length })), ...outOfScope.map((value) => ({ value, truth: 0, share: 0.5 / outOfScope.length }))];
  let [slope, intercept] = [0, 0];
  for (let step = 0; step < 50; step++) {
    let [towardsSlope, towardsIntercept, a, b, c] = [1e-6 * slope, 1e-6 * intercept, 1e-6, 0, 1e-6];
    for (const { value, truth, share } of rows) {
      const probability = 1 / (1 + Math.exp(-(slope * value + intercept)));
      const spread = share * probability * (1 - probability);
      towardsSlope += share * (probability - truth) * value;
      towardsIntercept += share * (probability - truth);
      a += spread * value * value;
      b += spread * value;
      c += spread;
    }
    const determinant = a * c - b * b;
    slope -= (c * towardsSlope - b * towardsIntercept) / determinant;
    intercept -= (a * towardsIntercept - b * towardsSlope) / determinant;
  }
  return { slope, intercept };
}

/** Weight of the best article. */
export const bestWeight = (evidence: readonly Evidence[], weights: Evidence) =>
  Math.max(...evidence.map((row) => weigh(row, weights)));
