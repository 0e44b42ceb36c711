// What an experiment has shown so far.
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { followRate } from '@/ml/recommend/statistics/compare-rates';
import { countArms, countDays, type DayCount } from './count-arms';
import { currentShares } from './bandit-shares';
import { experimentView, type ExperimentView } from './experiment-view';
import { followPeople } from './follow-people';
import { dayMs } from './followed';
import { getExperimentRow } from './get-experiment';
import { expectedOf, judgeArms, type Judgement, type Measure } from './judge-arms';

export interface ExperimentResults extends Judgement {
  experiment: ExperimentView;
  /** Lists shown to people who are known, in the order of the arms. */
  lists: number[];
  /** What share of people each arm gets now, in the order of the arms. */
  shares: number[];
  days: ResultDay[];
  /** New people a day, over the last week that it ran. */
  peopleADay: number;
}

export interface ResultDay {
  /** UTC day, for example `2026-11-23`. */
  day: string;
  /** Up to its end, in the order of the arms. */
  arms: { people: number; rates: Record<Measure, { value: number | null; low: number; high: number }> }[];
}

const paceDays = 7;

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` */
export async function readResults(actor: Pick<Merchandiser, 'role'>, id: number, now = Date.now()): Promise<ExperimentResults | null> {
  requireMerchandiser(actor);
  const row = await getExperimentRow(db, id);
  const { startedAt } = row;
  if (!startedAt) return null;
  const { catalogue: _, ...plain } = row;
  const experiment = experimentView(plain);
  const armIds = row.arms.map((arm) => arm.id);
  const { people, lists } = await followPeople({ ...row, startedAt, armIds }, now);
  const end = Math.min(now, row.endedAt?.getTime() ?? now);
  const since = Math.max(startedAt.getTime(), end - paceDays * dayMs);
  return {
    experiment,
    ...judgeArms(countArms(people, armIds), { allocation: row.allocation, shares: row.arms.map(({ share }) => share) }),
    lists: armIds.map((armId) => lists.get(armId) ?? 0),
    shares: currentShares({ ...row, arms: row.arms }).map(({ share }) => share),
    days: countDays(people, armIds, end).map(resultDay),
    peopleADay: people.filter(({ firstAt }) => firstAt >= since).length / Math.max(1, (end - since) / dayMs),
  };
}

function resultDay({ day, arms }: DayCount): ResultDay {
  const rate = (hits: number, of: number, measure: Measure) => followRate({ hits, of }, { expected: expectedOf[measure] });
  return {
    day: new Date(day).toISOString().slice(0, 10),
    arms: arms.map(({ people, clicked, bought }) => ({ people, rates: { clicked: rate(clicked, people, 'clicked'), bought: rate(bought, people, 'bought') } })),
  };
}
