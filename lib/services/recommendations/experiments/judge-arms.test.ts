import { describe, expect, it } from 'vitest';
import { countArms, countDays, type ArmCount } from './count-arms';
import { dayMs } from './followed';
import { judgeArms } from './judge-arms';

const arm = (armId: number, people: number, clicked: number, bought = 0): ArmCount => ({ armId, people, clicked, bought });
const verdict = (counts: ArmCount[], allocation: 'fixed' | 'bandit' = 'fixed') => judgeArms(counts, { allocation, shares: counts.map(() => 1 / counts.length) }).verdict;

describe('what one may conclude', () => {
  it('is nothing before people came, or while few have', () => {
    expect(verdict([arm(1, 0, 0), arm(2, 0, 0)])).toEqual({ kind: 'nobody' });
    expect(verdict([arm(1, 90, 1), arm(2, 99, 60)])).toEqual({ kind: 'early', least: 100 });
  });

  it('is who wins, as soon as it is no chance', () => {
    expect(verdict([arm(1, 2000, 400), arm(2, 2000, 520)])).toMatchObject({ kind: 'winner', armId: 2, overId: 1, objects: false });
    // The present one may win, too.
    expect(verdict([arm(1, 2000, 520), arm(2, 2000, 400)])).toMatchObject({ kind: 'winner', armId: 1 });
  });

  it('objects where fewer bought', () => {
    expect(verdict([arm(1, 4000, 800, 400), arm(2, 4000, 1040, 240)])).toMatchObject({ kind: 'winner', armId: 2, objects: true });
  });

  it('is that the arms cannot be compared where people are missing', () => {
    expect(verdict([arm(1, 2000, 400), arm(2, 1600, 420)])).toEqual({ kind: 'mismatch' });
    // A bandit divides people as it likes.
    expect(verdict([arm(1, 2000, 400), arm(2, 1600, 420)], 'bandit').kind).not.toBe('mismatch');
  });

  it('says how many more people would settle it', () => {
    const open = verdict([arm(1, 1000, 200), arm(2, 1000, 225)]);
    expect(open).toMatchObject({ kind: 'open', leaderId: 2 });
    expect(open.kind === 'open' && open.more).toBeGreaterThan(2000);
    expect(verdict([arm(1, 1000, 200), arm(2, 1000, 201)])).toMatchObject({ kind: 'open', more: null });
  });

  it('is that there is no difference worth waiting for', () => {
    expect(verdict([arm(1, 100_000, 30_000), arm(2, 100_000, 30_100)])).toMatchObject({ kind: 'same' });
  });

  it('is stricter with more arms, and with a bandit', () => {
    const two = judgeArms([arm(1, 2000, 400), arm(2, 2000, 470)], { allocation: 'fixed', shares: [0.5, 0.5] });
    const three = judgeArms([arm(1, 2000, 400), arm(2, 2000, 470), arm(3, 2000, 400)], { allocation: 'fixed', shares: [1 / 3, 1 / 3, 1 / 3] });
    const bandit = judgeArms([arm(1, 2000, 400), arm(2, 2000, 470)], { allocation: 'bandit', shares: [0.5, 0.5] });
    const width = ({ arms }: typeof two) => (arms[1]!.rates.clicked.difference?.high ?? 0) - (arms[1]!.rates.clicked.difference?.low ?? 0);
    expect(width(three)).toBeGreaterThan(width(two));
    expect(width(bandit)).toBeGreaterThan(width(two));
    expect(three.arms.reduce((sum, { best }) => sum + best, 0)).toBeCloseTo(1, 6);
  });
});

it('counts as of each day, without a gap', () => {
  const start = Date.UTC(2026, 10, 1);
  const people = [
    { armId: 1, firstAt: start + 10, clickedAt: start + 20, boughtAt: start + 3 * dayMs },
    { armId: 2, firstAt: start + 2 * dayMs, clickedAt: null, boughtAt: null },
  ];
  expect(countArms(people, [1, 2])).toEqual([arm(1, 1, 1, 1), arm(2, 1, 0, 0)]);
  expect(countDays(people, [1, 2], start + 3 * dayMs).map(({ arms }) => arms.map((count) => [count.people, count.clicked, count.bought]))).toEqual([
    [[1, 1, 0], [0, 0, 0]], [[1, 1, 0], [0, 0, 0]], [[1, 1, 0], [1, 0, 0]], [[1, 1, 1], [1, 0, 0]],
  ]);
});
