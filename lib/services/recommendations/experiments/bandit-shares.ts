// How a bandit divides people now: by each arm's chance to be the best, worked out afresh every minute behind the lists, which never wait.
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import type { Allocation } from '@/lib/generated/prisma/enums';
import { banditShares } from '@/ml/recommend/statistics/thompson';
import { countArms } from './count-arms';
import { followPeople } from './follow-people';

const refreshMs = 60_000;

interface Dividing<Arm> {
  id: number;
  allocation: Allocation;
  arms: readonly Arm[];
}

interface Known {
  /** By arm. */
  shares: Map<number, number>;
  at: number;
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilBandits?: Map<number, Known> };
const known = (holder.trefoilBandits ??= new Map());

/** The arms with the share that each has at this moment: of a fixed experiment the planned ones, of a bandit that nothing is known of yet equal ones. */
export function currentShares<Arm extends { id: number; share: number }>({ id, allocation, arms }: Dividing<Arm>, now = Date.now()): Arm[] {
  if (allocation === 'fixed') return [...arms];
  const bandit = known.get(id) ?? { shares: new Map(), at: -Infinity };
  if (now - bandit.at >= refreshMs) {
    known.set(id, { ...bandit, at: now });
    void refreshShares(id, now).catch((error: unknown) => log.warn({ err: error, experiment: id }, 'a bandit could not learn'));
  }
  return arms.map((arm) => ({ ...arm, share: bandit.shares.get(arm.id) ?? 1 / arms.length }));
}

/** Works the shares of a running bandit out from what people did. */
export async function refreshShares(id: number, now = Date.now()): Promise<void> {
  const row = await db.experiment.findFirst({ where: { id, state: 'running' }, include: { arms: { orderBy: { id: 'asc' }, select: { id: true } } } });
  if (!row?.startedAt) return;
  const armIds = row.arms.map((arm) => arm.id);
  const { people } = await followPeople({ ...row, startedAt: row.startedAt, armIds }, now);
  const shares = banditShares(countArms(people, armIds).map(({ clicked, people: of }) => ({ hits: clicked, of })));
  known.set(id, { shares: new Map(armIds.map((armId, index) => [armId, shares[index] ?? 0])), at: now });
}
