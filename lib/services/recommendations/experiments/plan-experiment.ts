// How many people an experiment needs, before it is drafted. Pure: the form reckons while one types.
import { planPeople } from '@/ml/recommend/statistics/plan-people';
import { alpha, expectedOf } from './judge-arms';

export interface ExperimentPlan {
  /** In all arms together. */
  people: number;
  /** Null where nobody comes. */
  days: number | null;
}

interface Planned {
  /** Share of people who click now, 0 to 1. */
  rate: number;
  /** Smallest difference worth finding, as a part of the rate. */
  change: number;
  shares: readonly number[];
  peopleADay: number;
}

/** For the two arms that fewest people see. @returns null where rate and change make no plan */
export function planExperiment({ rate, change, shares, peopleADay }: Planned): ExperimentPlan | null {
  const [least = 0, next = 0] = [...shares].sort((a, b) => a - b);
  if (!(least > 0 && rate > 0 && change > 0 && rate * (1 + change) < 1)) return null;
  const pairs = (shares.length * (shares.length - 1)) / 2;
  const { sequential } = planPeople({ rate, effect: rate * change, shares: [next, least], alpha: alpha / pairs, expected: expectedOf.clicked });
  const people = Math.ceil(sequential / (least + next));
  return { people, days: peopleADay > 0 ? Math.ceil(people / peopleADay) : null };
}
