// Records what people do. When it answers, every accepted event is on disk, and the next list knows it.
import 'server-only';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { invalidate, servingState, type ServingState } from '../lists/serving-state';
import type { EventInput, EventResult } from '../schema';
import type { Asker } from '../shoppers/asker';
import { ensureShopper, ensureShoppers, forgetShoppers } from '../shoppers/find-shopper';
import { checkEvent, refuse } from './check-event';
import { noteEvents } from './note-events';
import { writeEvents, type EventRow } from './write-events';

interface RecordOptions {
  /** A shop's server, which may say whose event it is. */
  namesUsers?: boolean;
  /** In milliseconds since 1970. */
  now?: number;
}

/**
 * @param asker whose they are, unless an event names its user
 * @returns one result for each event, in their order; bad ones hinder no others
 */
export async function recordEvents(asker: Asker | null, catalogue: Pick<Catalogue, 'id'>, events: readonly EventInput[], options: RecordOptions = {}): Promise<EventResult[]> {
  try {
    return await record(asker, catalogue.id, events, options);
  } catch (error) {
    // A person or an item may have been removed since they were remembered: once more with what the database says now.
    const known = await shoppersOf(asker, catalogue.id, events);
    forgetShoppers([...known.values()]);
    invalidate(catalogue.id, 'items');
    return record(asker, catalogue.id, events, options).catch(() => {
      throw error;
    });
  }
}

async function record(asker: Asker | null, catalogueId: number, events: readonly EventInput[], { namesUsers = false, now = Date.now() }: RecordOptions): Promise<EventResult[]> {
  const state = await servingState(catalogueId);
  const results: (EventResult | null)[] = events.map((event) => check(event, asker, state, namesUsers, now));
  const accepted = events.filter((_, place) => results[place] === null);
  const shoppers = await shoppersOf(asker, catalogueId, accepted);
  const rows = events.map((event, place) => (results[place] ? null : rowOf(event, catalogueId, state, shoppers.get(event.user ?? null), now)));
  const recorded = await writeEvents(rows.filter((row) => row !== null));
  noteEvents(catalogueId, [...recorded]);
  return results.map((result, place) => result ?? { state: recorded.has(rows[place] as EventRow) ? 'recorded' : 'repeated' });
}

function check(event: EventInput, asker: Asker | null, { itemById, settings }: ServingState, namesUsers: boolean, now: number): EventResult | null {
  if (event.user !== undefined && !namesUsers) return refuse('unknown_user', 'Only a shop’s server, with its secret key, may say whose event it is.');
  if (event.user === undefined && !asker) return refuse('unknown_user', 'Nobody is named whose event this is: give `user`.');
  if (!itemById.has(event.item)) return refuse('unknown_item', `The catalogue has no item "${event.item}".`);
  return checkEvent(event, settings.ratingScale, now);
}

/** By the name that events give; `null`: the asker. */
async function shoppersOf(asker: Asker | null, catalogueId: number, events: readonly EventInput[]): Promise<Map<string | null, number>> {
  const names = [...new Set(events.flatMap(({ user }) => user ?? []))];
  const shoppers = new Map<string | null, number>(await ensureShoppers(catalogueId, names));
  if (asker && events.some(({ user }) => user === undefined)) shoppers.set(null, await ensureShopper(catalogueId, asker));
  return shoppers;
}

function rowOf(event: EventInput, catalogueId: number, { itemById }: ServingState, shopperId: number | undefined, now: number): EventRow {
  const item = itemById.get(event.item);
  if (!item || shopperId === undefined) throw new Error(`The event ${event.key} has lost its item or its shopper.`);
  const at = event.at === undefined ? now : Date.parse(event.at);
  return { catalogueId, shopperId, itemId: item.itemId, kind: event.kind, value: event.value ?? null, at, key: event.key, listId: event.listId ?? null };
}
