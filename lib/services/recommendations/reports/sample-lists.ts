// What stands in lists: which items, and which source put them there. Lists are opened for that, so of many an even sample is.
import { db } from '@/lib/db';
import { takeTurn } from '@/lib/http/turn';
import type { ReportScope } from './count-lists';
import { dayAfter, daysOf } from './tally-day';

/** Enough for shares to within a percent. */
export const sampledLists = 5000;

export interface ListSample {
  /** Lists opened. */
  lists: number;
  /** Places by the shop's id of the item, and by source; the most frequent first. */
  items: [id: string, count: number][];
  sources: [source: string, count: number][];
}

/** @param lists how many the scope has */
export async function sampleLists({ catalogueId, filters, span }: ReportScope, lists: number): Promise<ListSample> {
  const step = Math.max(1, Math.ceil(lists / sampledLists));
  const items = new Map<string, number>();
  const sources = new Map<string, number>();
  let opened = 0;
  for (const start of daysOf(span.from, span.to)) {
    await takeTurn();
    // The row's number is in the index: lists that are not drawn are never opened. `place` is null of an empty list.
    const rows = await db.$queryRaw<{ item: string | null; source: string | null; count: bigint; lists: bigint }[]>`
      SELECT CAST(place."value" ->> 'item' AS TEXT) AS "item", place."value" ->> 'source' AS "source", COUNT(*) AS "count", SUM(COALESCE(place."key", 0) = 0) AS "lists"
      FROM "RecommendationList" l LEFT JOIN json_each(l."items") place
      WHERE l."rowid" IN (
        SELECT d."rowid" FROM "RecommendationList" d
        WHERE d."catalogueId" = ${catalogueId} AND d."createdAt" >= ${start} AND d."createdAt" < ${dayAfter(start)} AND d."rowid" % ${step} = 0
      ) AND (${filters.placement ?? null} IS NULL OR l."placement" = ${filters.placement ?? null}) AND (${filters.version ?? null} IS NULL OR l."version" = ${filters.version ?? null})
      GROUP BY 1, 2`;
    for (const { item, source, count, lists } of rows) {
      opened += Number(lists);
      if (item !== null) items.set(item, (items.get(item) ?? 0) + Number(count));
      if (source !== null) sources.set(source, (sources.get(source) ?? 0) + Number(count));
    }
  }
  return { lists: opened, items: mostFirst(items), sources: mostFirst(sources) };
}

const mostFirst = (counts: Map<string, number>) => [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
