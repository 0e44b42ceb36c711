// From counts to what one may conclude. Every interval holds at all moments at once, so that whoever looks each day and stops when they like
// is wrong in at most one experiment of twenty. Clicks decide; purchases, far rarer, can object. Pure.
import { checkShares } from '@/ml/recommend/statistics/check-shares';
import { compareRates, followRate, type Comparison } from '@/ml/recommend/statistics/compare-rates';
import { planPeople } from '@/ml/recommend/statistics/plan-people';
import { chancesToBeBest } from '@/ml/recommend/statistics/thompson';
import type { Allocation } from '@/lib/generated/prisma/enums';
import type { ArmCount } from './count-arms';

export const alpha = 0.05;
/** Differences that one expects, as shares of people: where intervals are narrowest. */
export const expectedOf = { clicked: 0.03, bought: 0.01 } as const;
export type Measure = keyof typeof expectedOf;

/** Differences below this part of the first arm's click rate are not worth waiting for. */
const negligible = 0.05;
/** Fewer tell nothing whatever they did: those who come first may be of one kind. */
const leastPeople = 100;

export interface JudgedRate {
  value: number | null;
  low: number;
  high: number;
  /** Against the first arm; null of the first arm itself. */
  difference: Comparison | null;
}

export interface JudgedArm extends ArmCount {
  rates: Record<Measure, JudgedRate>;
  /** Chance to have the highest click rate. */
  best: number;
}

export type Verdict =
  | { kind: 'nobody' }
  /** People did not reach the arms in their shares. */
  | { kind: 'mismatch' }
  | { kind: 'early'; least: number }
  /** `objects`: fewer of its people bought, and not by chance. */
  | { kind: 'winner'; armId: number; overId: number; difference: Comparison; objects: boolean }
  | { kind: 'same'; margin: number }
  /** `more`: people who would settle it if the true difference is what it looks like; null where it looks like none. */
  | { kind: 'open'; leaderId: number; difference: Comparison; more: number | null };

export interface Judgement {
  arms: JudgedArm[];
  verdict: Verdict;
}

interface Judged {
  allocation: Allocation;
  /** Planned; a bandit has none. */
  shares: readonly number[];
}

/** @param counts in the order of the arms, the first being what the others are compared with */
export function judgeArms(counts: readonly ArmCount[], { allocation, shares }: Judged): Judgement {
  const adaptive = allocation === 'bandit';
  const best = chancesToBeBest(counts.map((count) => ({ hits: count.clicked, of: count.people })));
  /** Arms are compared in pairs, and any of them may look best: each pair gets its part of the errors. */
  const pairs = (counts.length * (counts.length - 1)) / 2;
  const compare = (one: ArmCount, other: ArmCount, measure: Measure) =>
    compareRates({ hits: one[measure], of: one.people }, { hits: other[measure], of: other.people }, { alpha: alpha / pairs, expected: expectedOf[measure], adaptive });
  const arms = counts.map((count, index) => {
    const rate = (measure: Measure): JudgedRate => ({
      ...followRate({ hits: count[measure], of: count.people }, { alpha, expected: expectedOf[measure] }),
      difference: index === 0 ? null : compare(count, counts[0]!, measure),
    });
    return { ...count, rates: { clicked: rate('clicked'), bought: rate('bought') }, best: best[index] ?? 0 };
  });
  return { arms, verdict: decide() };

  function decide(): Verdict {
    const total = counts.reduce((sum, { people }) => sum + people, 0);
    if (total === 0) return { kind: 'nobody' };
    if (!adaptive && checkShares(counts.map(({ people }) => people), shares).mismatch) return { kind: 'mismatch' };
    if (counts.some(({ people }) => people < leastPeople)) return { kind: 'early', least: leastPeople };
    const ordered = [...counts].sort((a, b) => b.clicked / b.people - a.clicked / a.people);
    const [leader, second] = [ordered[0]!, ordered[1]!];
    const others = ordered.slice(1).map((other) => ({ other, difference: compare(leader, other, 'clicked') }));
    if (others.every(({ difference }) => difference.low > 0)) {
      const objects = others.some(({ other }) => compare(leader, other, 'bought').high < 0);
      return { kind: 'winner', armId: leader.armId, overId: second.armId, difference: compare(leader, second, 'clicked'), objects };
    }
    const margin = (negligible * counts[0]!.clicked) / counts[0]!.people;
    const same = others.every(({ difference: { low, high } }) => low > -margin && high < margin);
    if (same) return { kind: 'same', margin };
    return { kind: 'open', leaderId: leader.armId, difference: compare(leader, second, 'clicked'), more: peopleMissing(leader, second, total, pairs) };
  }
}

/** If the difference is what it looks like. Null where it looks like none that is worth finding. */
function peopleMissing(leader: ArmCount, second: ArmCount, total: number, pairs: number): number | null {
  const rate = second.clicked / second.people;
  const effect = leader.clicked / leader.people - rate;
  if (rate <= 0 || rate + effect >= 1 || effect < negligible * rate) return null;
  const plan = planPeople({ rate, effect, shares: [second.people, leader.people], alpha: alpha / pairs, expected: expectedOf.clicked });
  const both = leader.people + second.people;
  return Math.max(0, Math.ceil(((plan.sequential - both) * total) / both));
}
