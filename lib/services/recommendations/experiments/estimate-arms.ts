// What each arm would have brought in the last month, before anybody sees it: every logged list is made again as the arm would have made it,
// for the same person knowing what was known then, and the clicks of the log are weighed by the logged chances. Rules, stock and trends are
// those of today; a list for a category or a basket that was not logged cannot be made again, and shows as uncovered.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { takeTurn } from '@/lib/http/turn';
import { estimatePolicy, type LoggedPlace, type PolicyEstimate } from '@/ml/recommend/statistics/estimate-policy';
import { composeList } from '../lists/compose-list';
import { runnersUp } from '../lists/explore';
import { servingState, stateOfVersion, type ServingState } from '../lists/serving-state';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { readArm, type ArmView } from './experiment-view';
import { dayMs } from './followed';
import { getExperimentRow } from './get-experiment';
import { loggedLists, type LoggedList } from './logged-lists';
import { looksAt, weighPlaces } from './weigh-places';

/** An estimate from less says nothing that one should act on. */
const least = { covered: 0.5, effectiveLists: 100, people: 30 } as const;

export interface ArmEstimate {
  armId: number;
  /** Clicks of a list; null where the log knows nothing of the arm's lists. */
  estimate: PolicyEstimate | null;
  /** Why it should not be relied on. */
  doubt: 'uncovered' | 'few' | null;
}

export interface ArmEstimates {
  /** What was shown, as it was. */
  logged: PolicyEstimate | null;
  arms: ArmEstimate[];
  /** Lists of the log, and those that could be made again. */
  found: number;
  replayed: number;
  /** Of the oldest of them; null where there are none. */
  since: Date | null;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` */
export async function estimateArms(actor: Pick<Merchandiser, 'role'>, id: number, now = Date.now()): Promise<ArmEstimates> {
  requireMerchandiser(actor);
  const { catalogueId, placement, arms: rows } = await getExperimentRow(db, id);
  const state = await servingState(catalogueId);
  const arms = await Promise.all(rows.map(readArm).map(async (arm) => ({ arm, state: arm.version === null ? state : await stateOfVersion(state, arm.version) })));
  const lists = await loggedLists(catalogueId, placement, now);
  const sums = arms.map(() => ({ places: [] as LoggedPlace[], exposure: 0 }));
  const shown: LoggedPlace[] = [];
  let replayed = 0;
  for (const list of lists) {
    await takeTurn();
    const others = arms.map((other) => replay(other, list, placement));
    // All arms are judged by the same lists.
    if (!others.every((ranked) => ranked !== null)) continue;
    replayed++;
    const rewardOf = (item: string) => (list.clicked.has(item) ? 1 : 0);
    list.items.forEach(({ item }, place) => shown.push({ person: list.shopperId, weight: 1, exposure: looksAt(place), reward: rewardOf(item) }));
    others.forEach((ranked, index) => {
      const { places, exposure } = weighPlaces(list.items, { ranked, count: list.items.length, exploration: state.settings.exploration });
      const sum = sums[index]!;
      sum.exposure += exposure;
      for (const { item, ...place } of places) sum.places.push({ person: list.shopperId, ...place, reward: rewardOf(item) });
    });
  }
  const estimate = ({ places, exposure }: { places: LoggedPlace[]; exposure: number }) => (replayed === 0 ? null : estimatePolicy(places, { lists: replayed, exposure: exposure / replayed }));
  return {
    logged: estimate({ places: shown, exposure: shown.reduce((sum, { exposure }) => sum + exposure, 0) }),
    arms: arms.map(({ arm }, index) => withDoubt(arm.id, estimate(sums[index]!))),
    found: lists.length,
    replayed,
    since: lists.length === 0 ? null : new Date(Math.floor(lists.at(-1)!.at / dayMs) * dayMs),
  };
}

/** The arm's list with its runners-up; null where it cannot be made again. */
function replay({ arm, state }: { arm: ArmView; state: ServingState }, list: LoggedList, placement: Parameters<typeof composeList>[1]['placement']) {
  const about = list.contextItemId === null ? undefined : state.rowOfItem.get(list.contextItemId);
  const item = about === undefined ? undefined : state.model.items[about];
  if (list.contextItemId !== null && item === undefined) return null;
  try {
    const { shown } = composeList(state, { placement, item, count: list.items.length + runnersUp, taste: list.taste, blend: arm.blend, seed: null, now: list.at });
    return shown.length === 0 ? null : shown.map((entry) => ({ id: entry.item, source: entry.source }));
  } catch (error) {
    // A list about a basket, which the log does not hold.
    if (error instanceof AppError && error.code === 'invalid_input') return null;
    throw error;
  }
}

function withDoubt(armId: number, estimate: PolicyEstimate | null): ArmEstimate {
  if (!estimate || estimate.covered < least.covered) return { armId, estimate, doubt: 'uncovered' };
  return { armId, estimate, doubt: estimate.effectiveLists < least.effectiveLists || estimate.people < least.people ? 'few' : null };
}
