// Who saw which arm, and what they did then: read from the lists and events of the days that an experiment ran.
import { db } from '@/lib/db';
import { takeTurn } from '@/lib/http/turn';
import { keepNewest } from '../keep-newest';
import { storedTime } from '../stored-time';
import { clickMs, dayMs, purchaseMs, type Followed } from './followed';

/** Devices hand events in late, hardly ever later than this: days before are counted once. */
const settledMs = 2 * dayMs;
const mostKeptDays = 400;

export interface FollowedExperiment {
  id: number;
  catalogueId: number;
  armIds: readonly number[];
  startedAt: Date;
  endedAt: Date | null;
}

export interface FollowedPeople {
  people: Followed[];
  /** Lists that an arm showed to people who are known, by arm. */
  lists: Map<number, number>;
}

interface DayRows {
  shown: { shopperId: number; armId: number; at: number; lists: number }[];
  clicked: { shopperId: number; armId: number; at: number }[];
  bought: { shopperId: number; at: number }[];
}

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilExperimentDays?: Map<string, DayRows> };
const kept = (holder.trefoilExperimentDays ??= new Map());

/** Day by day, each a short piece of work: the database answers on the thread that serves lists. */
export async function followPeople(experiment: FollowedExperiment, now = Date.now()): Promise<FollowedPeople> {
  const people = new Map<number, Followed>();
  const lists = new Map<number, number>();
  const last = Math.min(now, (experiment.endedAt?.getTime() ?? now) + purchaseMs);
  for (let start = Math.floor(experiment.startedAt.getTime() / dayMs) * dayMs; start <= last; start += dayMs) {
    const { shown, clicked, bought } = await rowsOf(experiment, start, now);
    for (const { shopperId, armId, at, lists: count } of shown) {
      lists.set(armId, (lists.get(armId) ?? 0) + count);
      const known = people.get(shopperId);
      if (!known || at < known.firstAt) people.set(shopperId, { armId, firstAt: at, clickedAt: null, boughtAt: null });
    }
    for (const { shopperId, armId, at } of clicked) {
      const person = people.get(shopperId);
      if (person?.armId === armId && person.clickedAt === null && at >= person.firstAt && at <= person.firstAt + clickMs) person.clickedAt = at;
    }
    for (const { shopperId, at } of bought) {
      const person = people.get(shopperId);
      if (person && person.boughtAt === null && at >= person.firstAt && at <= person.firstAt + purchaseMs) person.boughtAt = at;
    }
  }
  return { people: [...people.values()], lists };
}

async function rowsOf(experiment: FollowedExperiment, start: number, now: number): Promise<DayRows> {
  const key = `${experiment.id} ${start}`;
  const known = kept.get(key);
  if (known) return known;
  await takeTurn();
  const rows = await readDay(experiment, start);
  if (start + dayMs + settledMs < now) keepNewest(kept, key, rows, mostKeptDays);
  return rows;
}

async function readDay({ catalogueId, armIds }: FollowedExperiment, start: number): Promise<DayRows> {
  const [from, to, arms] = [storedTime(start), storedTime(start + dayMs), JSON.stringify(armIds)];
  type Row = { shopperId: number | bigint; armId: number | bigint; at: string; lists: number | bigint };
  const shown = await db.$queryRaw<Row[]>`
    SELECT "shopperId", "armId", MIN("createdAt") AS "at", COUNT(*) AS "lists" FROM "RecommendationList"
    WHERE "armId" IN (SELECT "value" FROM json_each(${arms})) AND "createdAt" >= ${from} AND "createdAt" < ${to} AND "shopperId" IS NOT NULL
    GROUP BY "shopperId", "armId" ORDER BY "at"`;
  // `CROSS JOIN` keeps SQLite to this order: from the events with a list, few, to the lists by their ids.
  const clicked = await db.$queryRaw<Row[]>`
    SELECT e."shopperId", l."armId", MIN(e."at") AS "at" FROM "ShopperEvent" e CROSS JOIN "RecommendationList" l ON l."id" = e."listId"
    WHERE e."catalogueId" = ${catalogueId} AND e."listId" IS NOT NULL AND e."at" >= ${from} AND e."at" < ${to} AND e."kind" = 'view'
      AND l."armId" IN (SELECT "value" FROM json_each(${arms})) AND l."shopperId" = e."shopperId"
    GROUP BY e."shopperId", l."armId"`;
  const bought = await db.$queryRaw<Row[]>`
    SELECT DISTINCT "shopperId", "at" FROM "ShopperEvent"
    WHERE "catalogueId" = ${catalogueId} AND "at" >= ${from} AND "at" < ${to} AND "kind" = 'purchase' ORDER BY "at"`;
  return {
    shown: shown.map(({ shopperId, armId, at, lists }) => ({ shopperId: Number(shopperId), armId: Number(armId), at: Date.parse(at), lists: Number(lists) })),
    clicked: clicked.map(({ shopperId, armId, at }) => ({ shopperId: Number(shopperId), armId: Number(armId), at: Date.parse(at) })),
    bought: bought.map(({ shopperId, at }) => ({ shopperId: Number(shopperId), at: Date.parse(at) })),
  };
}
