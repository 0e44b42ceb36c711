// Experiments in progress, at a glance; their own page says what they mean.
import { db } from '@/lib/db';
import type { Placement } from '@/lib/generated/prisma/enums';
import { rateOf, type Rate } from './rate';

export interface RunningExperiment {
  id: number;
  name: string;
  placement: Placement;
  startedAt: Date | null;
  /** Share of an arm's lists that were clicked. */
  arms: { id: number; name: string; clicks: Rate }[];
}

export async function runningExperiments(catalogueId: number): Promise<RunningExperiment[]> {
  const rows = await db.experiment.findMany({
    where: { catalogueId, state: 'running' },
    orderBy: { startedAt: 'desc' },
    select: { id: true, name: true, placement: true, startedAt: true, arms: { orderBy: { id: 'asc' }, select: { id: true, name: true } } },
  });
  return Promise.all(rows.map(async ({ arms, ...row }) => ({ ...row, arms: await Promise.all(arms.map(async (arm) => ({ ...arm, clicks: await clicksOf(arm.id) }))) })));
}

async function clicksOf(armId: number): Promise<Rate> {
  const lists = await db.recommendationList.count({ where: { armId } });
  const [{ clicked }] = await db.$queryRaw<[{ clicked: bigint }]>`
    SELECT COUNT(DISTINCT e."listId") AS "clicked" FROM "RecommendationList" l JOIN "ShopperEvent" e ON e."listId" = l."id"
    WHERE l."armId" = ${armId} AND e."kind" = 'view'`;
  return rateOf(Number(clicked), lists);
}
