// Learning is tested by learning: two tastes are told apart, and a newcomer is placed among those who are like them.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { rankItems } from '../lists/rank-items';
import { sparseRows } from '../data/sparse-rows';
import { ialsSettings, trainIals } from './ials';
import { openFoldIn, scoresOf } from './item-factors';
import { gramOf, RowSolver } from './least-squares';
import { solvePositive } from './solve-positive';

/** 100 people take about half of items 0–9, 100 others of 10–19. */
const random = createRandom(4);
const user: number[] = [];
const item: number[] = [];
for (let person = 0; person < 200; person++) {
  for (let one = 0; one < 10; one++) {
    if (random() < 0.5) continue;
    user.push(person);
    item.push((person % 2) * 10 + one);
  }
}
const seen = sparseRows(Int32Array.from(user), Int32Array.from(item), 200, 20);
const settings = { ...ialsSettings, size: 4, epochs: 8, unobserved: 0.3, regularisation: 0.05 };

describe('trainIals', () => {
  const factors = trainIals(seen, settings);
  const foldIn = openFoldIn(factors);
  /** Share of the ten best that are of the first taste. */
  const shareOfFirst = (items: number[]) => {
    const scores = scoresOf(factors, foldIn({ items, weights: items.map(() => 1) }));
    return Array.from(rankItems(scores, 10)).filter((item) => item < 10).length / 10;
  };

  it('tells two tastes apart, for people who were not there', () => {
    expect(shareOfFirst([0, 3])).toBe(1);
    expect(shareOfFirst([14])).toBe(0);
  });

  it('lowers what somebody was against, and knows nothing of nobody', () => {
    const before = scoresOf(factors, foldIn({ items: [0, 3], weights: [1, 1] }));
    const after = scoresOf(factors, foldIn({ items: [0, 3, 5], weights: [1, 1, -1] }));
    expect(after[5]).toBeLessThan(before[5]!);
    expect([...foldIn({ items: [], weights: [] })]).toEqual(Array(4).fill(0));
  });

  it('gives the same factors with the same seed', () => {
    expect(trainIals(seen, settings).vectors).toEqual(factors.vectors);
  });

  it('refuses to learn from nothing', () => {
    expect(() => trainIals(sparseRows(new Int32Array(0), new Int32Array(0), 2, 2), settings)).toThrow('nobody took anything');
  });
});

describe('RowSolver', () => {
  it('finds where the loss has no slope', () => {
    const size = 3;
    const vectors = Float32Array.from({ length: 7 * size }, (_, at) => Math.sin(at * 1.7));
    const solver = new RowSolver({ vectors, gram: gramOf(vectors, size), size, unobserved: 0.3 });
    const [met, weights, regularisation] = [[1, 4, 5, 6, 2], [1, 2, 0.5, 1, -1], 0.1];
    const best = [...solver.solve(met, weights, regularisation)];
    const loss = (x: number[]) => {
      const product = (row: number) => x.reduce((total, value, at) => total + value * vectors[row * size + at]!, 0);
      const observed = met.reduce((total, row, at) => total + Math.abs(weights[at]!) * (product(row) - Math.sign(weights[at]!)) ** 2, 0);
      const all = Array.from({ length: 7 }, (_, row) => product(row) ** 2).reduce((total, one) => total + one, 0);
      return observed + 0.3 * all + regularisation * x.reduce((total, value) => total + value * value, 0);
    };
    for (let axis = 0; axis < size; axis++) {
      for (const step of [1e-3, -1e-3]) expect(loss(best.map((value, at) => value + (at === axis ? step : 0)))).toBeGreaterThan(loss(best));
    }
  });

  it('says when there is no solution', () => {
    expect(() => solvePositive(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1), 2)).toThrow('not positive definite');
  });
});
