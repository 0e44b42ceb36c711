import { expect, it } from 'vitest';
import { assignArm } from './assign-arm';

const arms = (shares: number[]) => shares.map((share, index) => ({ id: index + 1, share }));
const people = Array.from({ length: 20_000 }, (_, index) => `visitor:${index}`);
const shown = (salt: string, shares: number[]) => people.map((person) => assignArm({ salt, arms: arms(shares) }, person)?.arm.id ?? 0);
const shareOf = (seen: number[], id: number) => seen.filter((one) => one === id).length / seen.length;

it('shows somebody the same arm again, and gives each arm its share', () => {
  expect(shown('a', [0.5, 0.3, 0.2])).toEqual(shown('a', [0.5, 0.3, 0.2]));
  const seen = shown('a', [0.5, 0.3, 0.2]);
  // Standard error 0.35 points at most.
  expect([1, 2, 3].map((id) => Math.abs(shareOf(seen, id) - [0.5, 0.3, 0.2][id - 1]!)).every((off) => off < 0.014)).toBe(true);
  expect(assignArm({ salt: 'a', arms: arms([1, 3]) }, 'somebody')?.propensity).toBeOneOf([0.25, 0.75]);
});

it('divides people differently in another experiment', () => {
  const [one, other] = [shown('a', [0.5, 0.5]), shown('b', [0.5, 0.5])];
  const same = one.filter((id, index) => id === other[index]).length / one.length;
  expect(Math.abs(same - 0.5)).toBeLessThan(0.015);
});

it('moves as few people as can be when shares move', () => {
  const [before, after] = [shown('a', [0.5, 0.5]), shown('a', [0.4, 0.6])];
  const moved = before.filter((id, index) => id !== after[index]).length / before.length;
  expect(Math.abs(moved - 0.1)).toBeLessThan(0.01);
});

it('never shows an arm without a share, and none where none has one', () => {
  expect(new Set(shown('a', [0, 1, 0]))).toEqual(new Set([2]));
  expect(assignArm({ salt: 'a', arms: arms([0, 0]) }, 'somebody')).toBeNull();
  expect(assignArm({ salt: 'a', arms: [] }, 'somebody')).toBeNull();
});
