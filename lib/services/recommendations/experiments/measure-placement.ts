// How many people see a placement, and how many of them click: what a plan of an experiment starts from.
import { db } from '@/lib/db';
import type { Placement } from '@/lib/generated/prisma/enums';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { storedTime } from '../stored-time';
import { clickMs, dayMs } from './followed';

export interface PlacementPace {
  /** New people a day, in the last two weeks or for as long as it is shown. */
  peopleADay: number;
  /** Share of people who click within a day; null where too few came to say. */
  clickRate: number | null;
}

const days = 14;
const leastPeople = 50;

/** @throws AppError `forbidden` to all but marketing and admins */
export async function measurePlacement(actor: Pick<Merchandiser, 'role'>, catalogueId: number, placement: Placement, now = Date.now()): Promise<PlacementPace> {
  requireMerchandiser(actor);
  const rows = await db.$queryRaw<{ people: number | bigint; clicked: number | bigint; first: string | null }[]>`
    WITH came AS (
      SELECT "shopperId", MIN("createdAt") AS "at" FROM "RecommendationList"
      WHERE "catalogueId" = ${catalogueId} AND "placement" = ${placement} AND "createdAt" >= ${storedTime(now - days * dayMs)} AND "shopperId" IS NOT NULL
      GROUP BY "shopperId"
    )
    SELECT COUNT(*) AS "people", MIN("at") AS "first", COALESCE(SUM(EXISTS (
      SELECT 1 FROM "ShopperEvent" e JOIN "RecommendationList" l ON l."id" = e."listId"
      WHERE e."shopperId" = came."shopperId" AND e."kind" = 'view' AND e."at" >= came."at" AND unixepoch(e."at") <= unixepoch(came."at") + ${clickMs / 1000}
        AND l."placement" = ${placement} AND l."shopperId" = came."shopperId"
    )), 0) AS "clicked" FROM came`;
  const [{ people, clicked, first } = { people: 0, clicked: 0, first: null }] = rows;
  const count = Number(people);
  const since = first === null ? now : Date.parse(first);
  return { peopleADay: count / Math.max(1, (now - since) / dayMs), clickRate: count < leastPeople ? null : Number(clicked) / count };
}
