// The trends after a start: the catalogue's newest events that the model has not seen.
import { db } from '@/lib/db';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { storedTime } from '../stored-time';
import type { CatalogueSettings } from '../catalogues/settings-schema';
import { trendWeight } from './live-trends';

export interface TrendEvent {
  itemId: number;
  weight: number;
  /** In milliseconds since 1970. */
  at: number;
}

/** More say nothing about what moves now. */
const mostEvents = 200_000;
const rowsAtOnce = 10_000;
/** Written out: a column of times takes "9999" for a number, which comes before every text. */
const lastTime = '9999-12-31T23:59:59.999+00:00';

/** @returns those after `since`, the oldest first */
export async function loadTrendEvents(catalogueId: number, since: number, settings: CatalogueSettings): Promise<TrendEvent[]> {
  const events: TrendEvent[] = [];
  let before = lastTime;
  for (let id = Number.MAX_SAFE_INTEGER; events.length < mostEvents; ) {
    const rows = await db.$queryRaw<{ id: number | bigint; itemId: number | bigint; kind: EventKind; value: number | null; at: Date }[]>`
      SELECT "id", "itemId", "kind", "value", "at" FROM "ShopperEvent"
      WHERE "catalogueId" = ${catalogueId} AND "at" > ${storedTime(since)} AND ("at", "id") < (${before}, ${id})
      ORDER BY "at" DESC, "id" DESC LIMIT ${rowsAtOnce}`;
    for (const { itemId, kind, value, at } of rows) events.push({ itemId: Number(itemId), weight: trendWeight(settings, { kind, value }), at: at.getTime() });
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) break;
    before = storedTime(last.at.getTime());
    id = Number(last.id);
  }
  return events.reverse();
}
