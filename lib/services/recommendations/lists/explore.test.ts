// The chances that are written down are those with which things are shown.
import { expect, it } from 'vitest';
import { explore } from './explore';

const ranked = Array.from({ length: 13 }, (_, item) => ({ item, pinned: item === 5 }));

it('shows each item at each place as often as it says', () => {
  const rounds = 20_000;
  const counts = new Map<string, number>();
  const said = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    explore(ranked, 10, 0.1, `someone ${round}`).forEach(({ entry, propensity }, place) => {
      const key = `${entry.item} at ${place}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      said.set(key, propensity);
    });
  }
  for (const [key, propensity] of said) expect((counts.get(key) ?? 0) / rounds, key).toBeCloseTo(propensity, 1);
  // The first three and what is pinned are never given away; a runner-up comes into each of the six others.
  expect(['0 at 0', '1 at 1', '2 at 2', '5 at 5'].map((key) => said.get(key))).toEqual([1, 1, 1, 1]);
  expect(said.size).toBe(10 + 6 * 3);
});

it('leaves nothing to chance without a seed or without runners-up', () => {
  expect(explore(ranked, 10, 0.1, null).every(({ propensity }, place) => propensity === 1 && place < 10)).toBe(true);
  expect(explore(ranked.slice(0, 10), 10, 0.1, 'x').every(({ propensity }) => propensity === 1)).toBe(true);
});
