import { expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { drawBeta } from './draw-beta';
import { banditShares, chancesToBeBest, leastShare } from './thompson';

it('draws shares with the mean and the spread of a beta distribution', () => {
  const random = createRandom(1);
  const drawn = Array.from({ length: 40_000 }, () => drawBeta(random, 3, 7));
  const mean = drawn.reduce((sum, share) => sum + share, 0) / drawn.length;
  const variance = drawn.reduce((sum, share) => sum + (share - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(0.3, 2);
  expect(variance).toBeCloseTo((3 * 7) / (10 ** 2 * 11), 3);
});

it('knows the exact chance where it can be worked out', () => {
  // One hit of one against none of one: Beta(2, 1) above Beta(1, 2) with a chance of 5/6.
  const [first = 0] = chancesToBeBest([{ hits: 1, of: 1 }, { hits: 0, of: 1 }], { draws: 40_000 });
  expect(first).toBeCloseTo(5 / 6, 2);
  expect(chancesToBeBest([{ hits: 0, of: 0 }, { hits: 0, of: 0 }]).every((chance) => Math.abs(chance - 0.5) < 0.02)).toBe(true);
});

it('sends most people to the better arm and loses less than halves do', () => {
  const random = createRandom(2);
  const rates = [0.05, 0.1, 0.05];
  const arms = rates.map(() => ({ hits: 0, of: 0 }));
  for (let minute = 0; minute < 100; minute++) {
    const shares = banditShares(arms, { draws: 1_000, seed: minute });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(leastShare);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    for (let person = 0; person < 30; person++) {
      let left = random();
      const arm = shares.findIndex((share) => (left -= share) < 0);
      arms[arm]!.of++;
      if (random() < rates[arm]!) arms[arm]!.hits++;
    }
  }
  expect(arms[1]!.of / 3_000).toBeGreaterThan(0.6);
});
