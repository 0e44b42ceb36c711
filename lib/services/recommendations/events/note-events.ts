// Events that are on disk become part of what lists are made from: profiles and trends in memory.
import 'server-only';
import { trendWeight } from '../lists/live-trends';
import { statesInMemory } from '../lists/serving-state';
import { addToTaste, lastTime } from '../shoppers/taste-cache';
import type { EventRow } from './write-events';

export type NotedEvent = Pick<EventRow, 'shopperId' | 'itemId' | 'kind' | 'value' | 'at'>;

/** Doing the same with the same thing again within this time moves no trend: nobody makes one alone. */
const trendPauseMs = 60 * 60_000;

/** Whoever writes events past `recordEvents` (an order, in its own transaction) calls this when they are committed. */
export function noteEvents(catalogueId: number, rows: readonly NotedEvent[]): void {
  const states = statesInMemory(catalogueId);
  const byShopper = new Map<number, NotedEvent[]>();
  for (const row of [...rows].sort((a, b) => a.at - b.at)) {
    const before = lastTime(row.shopperId, row.itemId, row.kind);
    const moves = before === undefined || row.at - before > trendPauseMs;
    for (const { rowOfItem, trends, settings } of moves ? states : []) {
      const place = rowOfItem.get(row.itemId);
      if (place !== undefined) trends.add(place, trendWeight(settings, row), row.at);
    }
    const own = byShopper.get(row.shopperId);
    if (own) own.push(row);
    else byShopper.set(row.shopperId, [row]);
  }
  for (const [shopperId, own] of byShopper) addToTaste(shopperId, own);
}
