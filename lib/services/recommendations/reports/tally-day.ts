// What one UTC day brought: lists that were shown, and events that lists led to. Reports add days up. Each day is a short piece of work, since
// the database answers on the thread that serves lists, and a day that is over is counted once an hour at most.
import { db } from '@/lib/db';
import { takeTurn } from '@/lib/http/turn';
import type { ListKind } from './list-kinds';

/** What somebody does so long after a list still counts as its doing: shops commonly allow a click a week. */
export const attributionDays = 7;
export const dayMs = 86_400_000;
const keptMs = 3_600_000;
/** Devices hand events in late, hardly ever later than this. */
const settledDays = 2;
/** About 100 bytes each. */
const maxKeptRows = 300_000;

export interface ShownRow extends ListKind {
  lists: number;
}

export interface LedRow extends ListKind {
  /** Day of the list. */
  shownOn: string;
  itemId: number;
  /** Lists of which this was the first view, basket, purchase. */
  clicked: number;
  basketed: number;
  bought: number;
  /** Views themselves; things bought; what they cost at today's prices, in the currency's smallest unit. */
  clicks: number;
  units: number;
  revenueMinor: number;
}

export interface DayTally {
  shown: ShownRow[];
  led: LedRow[];
}

const kept = new Map<string, { until: number; tally: DayTally }>();
let keptRows = 0;

/** @param start first moment of the day; @param kinds of lists that the catalogue has */
export async function tallyDay(catalogueId: number, start: Date, kinds: readonly ListKind[], now: Date): Promise<DayTally> {
  const key = `${catalogueId}|${start.toISOString()}|${kinds.length}`;
  const known = kept.get(key);
  if (known && known.until > now.getTime()) return known.tally;
  await takeTurn();
  const tally = { shown: await countShown(catalogueId, start, kinds), led: await countLed(catalogueId, start) };
  if (start.getTime() + settledDays * dayMs < now.getTime()) keep(key, tally, now);
  return tally;
}

function keep(key: string, tally: DayTally, now: Date): void {
  drop(key);
  kept.set(key, { until: now.getTime() + keptMs, tally });
  keptRows += tally.led.length;
  for (const oldest of kept.keys()) {
    if (keptRows <= maxKeptRows) break;
    drop(oldest);
  }
}

function drop(key: string): void {
  keptRows -= kept.get(key)?.tally.led.length ?? 0;
  kept.delete(key);
}

async function countShown(catalogueId: number, start: Date, kinds: readonly ListKind[]): Promise<ShownRow[]> {
  const rows = await db.$queryRaw<(ListKind & { lists: bigint })[]>`
    SELECT kind."value" ->> 'placement' AS "placement", kind."value" ->> 'version' AS "version", (
      SELECT COUNT(*) FROM "RecommendationList" l
      WHERE l."catalogueId" = ${catalogueId} AND l."placement" = kind."value" ->> 'placement' AND l."version" = kind."value" ->> 'version'
        AND l."createdAt" >= ${start} AND l."createdAt" < ${dayAfter(start)}
    ) AS "lists" FROM json_each(${JSON.stringify(kinds)}) kind`;
  return rows.map((row) => ({ ...row, lists: Number(row.lists) })).filter(({ lists }) => lists > 0);
}

// `CROSS JOIN` keeps SQLite to this order: from the events with a list, few, to the lists by their ids.
async function countLed(catalogueId: number, start: Date): Promise<LedRow[]> {
  const rows = await db.$queryRaw<(ListKind & { shownOn: string } & Record<Exclude<keyof LedRow, keyof ListKind | 'shownOn'>, bigint | number>)[]>`
    WITH led AS (
      SELECT substr(l."createdAt", 1, 10) AS "shownOn", l."placement" AS "placement", l."version" AS "version", e."itemId" AS "itemId", e."kind" AS "kind", COALESCE(e."value", 1) AS "units",
        NOT EXISTS (SELECT 1 FROM "ShopperEvent" p WHERE p."listId" = e."listId" AND p."kind" = e."kind" AND (p."at", p."id") < (e."at", e."id")) AS "first"
      FROM "ShopperEvent" e CROSS JOIN "RecommendationList" l ON l."id" = e."listId"
      WHERE e."catalogueId" = ${catalogueId} AND e."listId" IS NOT NULL AND e."at" >= ${start} AND e."at" < ${dayAfter(start)}
        AND e."kind" IN ('view', 'basket', 'purchase') AND l."catalogueId" = ${catalogueId}
        AND unixepoch(e."at") <= unixepoch(l."createdAt") + ${(attributionDays * dayMs) / 1000}
    )
    SELECT "shownOn", "placement", "version", "itemId", SUM("kind" = 'view' AND "first") AS "clicked", SUM("kind" = 'basket' AND "first") AS "basketed",
      SUM("kind" = 'purchase' AND "first") AS "bought", SUM("kind" = 'view') AS "clicks", SUM(CASE WHEN "kind" = 'purchase' THEN "units" ELSE 0 END) AS "units",
      SUM(CASE WHEN "kind" = 'purchase' THEN "units" ELSE 0 END) * COALESCE((SELECT i."priceMinor" FROM "Item" i WHERE i."id" = "itemId"), 0) AS "revenueMinor"
    FROM led GROUP BY 1, 2, 3, 4`;
  return rows.map(({ shownOn, placement, version, ...counts }) => ({
    shownOn, placement, version, itemId: Number(counts.itemId), clicked: Number(counts.clicked), basketed: Number(counts.basketed), bought: Number(counts.bought),
    clicks: Number(counts.clicks), units: Number(counts.units), revenueMinor: Number(counts.revenueMinor),
  }));
}

export const dayAfter = (start: Date) => new Date(start.getTime() + dayMs);

/** First moments of the UTC days from `from` up to `to`. */
export function daysOf(from: Date, to: Date): Date[] {
  return Array.from({ length: Math.max(0, Math.ceil((to.getTime() - from.getTime()) / dayMs)) }, (_, index) => new Date(from.getTime() + index * dayMs));
}
