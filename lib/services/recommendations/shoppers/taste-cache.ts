// What is known of each shopper's taste, in memory: loaded with their first list, changed with every event, so that the next list has it.
// Of 50,000 events only the last of each kind with each item says anything: the database picks those out.
import { db } from '@/lib/db';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { maxProfileItems, type Profile } from '@/ml/recommend/data/profile';
import { keepNewest } from '../keep-newest';
import type { CatalogueSettings } from '../catalogues/settings-schema';
import { tasteOfEvents, type ItemTaste } from '../taste/taste-of-events';

export interface TasteEvent {
  itemId: number;
  kind: EventKind;
  value: number | null;
  /** In milliseconds since 1970. */
  at: number;
}

/** Of one shopper in one catalogue. */
export interface Taste {
  shopperId: number;
  /** By item (number of its row in the database): the last event of each kind. */
  last: Map<number, TasteEvent[]>;
  /** Made from `last` when they are asked for; null after a change. */
  made: MadeTaste | null;
}

interface MadeTaste {
  settings: CatalogueSettings;
  /** The one touched last at the end. */
  items: (ItemTaste & { itemId: number })[];
  /** The profile by rows of a model. */
  profile?: { rows: ReadonlyMap<number, number>; profile: Profile };
}

const mostTastes = 20_000;

// The bundler may put this file into several bundles of one server.
const holder = globalThis as { trefoilTastes?: Map<number, Promise<Taste>> };
const tastes = (holder.trefoilTastes ??= new Map());
const settled = new WeakMap<Promise<Taste>, Taste>();

/** @returns the taste itself where it is in memory, so that a list need not wait for a turn */
export function tasteOf(shopperId: number): Taste | Promise<Taste> {
  const known = tastes.get(shopperId);
  if (known) return settled.get(known) ?? known;
  const loading = load(shopperId);
  keepNewest(tastes, shopperId, loading, mostTastes);
  loading.then((taste) => settled.set(loading, taste)).catch(() => tastes.get(shopperId) === loading && tastes.delete(shopperId));
  return loading;
}

async function load(shopperId: number): Promise<Taste> {
  // SQLite gives the other columns of the row with the largest `at`.
  const rows = await db.$queryRaw<{ itemId: number | bigint; kind: EventKind; value: number | null; at: string }[]>`
    SELECT "itemId", "kind", "value", MAX("at") AS "at" FROM "ShopperEvent" WHERE "shopperId" = ${shopperId} GROUP BY "itemId", "kind"`;
  const last = new Map<number, TasteEvent[]>();
  for (const { itemId, kind, value, at } of rows) addTo(last, { itemId: Number(itemId), kind, value, at: Date.parse(at) });
  return { shopperId, last, made: null };
}

function addTo(last: Map<number, TasteEvent[]>, event: TasteEvent): void {
  const others = last.get(event.itemId) ?? [];
  const before = others.find(({ kind }) => kind === event.kind);
  if (before && before.at > event.at) return;
  last.set(event.itemId, [...others.filter((other) => other !== before), event]);
}

/** After events were written. A taste that is just being loaded may have missed them: the next list loads it afresh. */
export function addToTaste(shopperId: number, events: readonly TasteEvent[]): void {
  const known = tastes.get(shopperId);
  if (!known) return;
  const taste = settled.get(known);
  if (!taste) {
    tastes.delete(shopperId);
    return;
  }
  for (const event of events) addTo(taste.last, event);
  taste.made = null;
}

/** When the shopper last did this with the item, as far as memory knows; in milliseconds since 1970. */
export function lastTime(shopperId: number, itemId: number, kind: EventKind): number | undefined {
  const known = tastes.get(shopperId);
  return known && settled.get(known)?.last.get(itemId)?.find((event) => event.kind === kind)?.at;
}

/** After events were taken back, erased or moved. */
export const forgetTaste = (shopperId: number): void => void tastes.delete(shopperId);

/** Ratings as so many of five stars. */
const inFive = ({ ratingScale }: CatalogueSettings, { kind, value }: TasteEvent) => (kind === 'rating' && value !== null ? (5 * value) / ratingScale : value);

/** What the events add up to, item by item. */
export function itemTastes(taste: Taste, settings: CatalogueSettings): MadeTaste['items'] {
  if (taste.made?.settings !== settings) {
    const items = [...taste.last].flatMap(([itemId, events]) =>
      tasteOfEvents(events.map((event) => ({ ...event, item: '', value: inFive(settings, event) })), settings.eventWeights).map((made) => ({ ...made, itemId })),
    );
    taste.made = { settings, items: items.sort((a, b) => a.at - b.at) };
  }
  return taste.made.items;
}

/** The taste as models read it. @param rows of the model, by number of the item's row in the database */
export function profileBy(taste: Taste, settings: CatalogueSettings, rows: ReadonlyMap<number, number>): Profile {
  const items = itemTastes(taste, settings);
  const made = taste.made as MadeTaste;
  if (made.profile?.rows === rows) return made.profile.profile;
  const known = items.filter(({ itemId, weight }) => weight !== 0 && rows.has(itemId)).slice(-maxProfileItems);
  const profile = { items: known.map(({ itemId }) => rows.get(itemId) as number), weights: known.map(({ weight }) => weight), times: known.map(({ at }) => at) };
  made.profile = { rows, profile };
  return profile;
}
