// Everything that is known of one person's taste in one catalogue, as they see it themselves.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { categoryTastes } from './category-tastes';
import { settingsOf } from '../catalogues/settings-schema';
import { itemViewOf, shownItem } from '../items/item-view';
import { ownShopper, type Asker } from '../shoppers/asker';
import { tastePageSize } from './page-sizes';
import type { TasteView } from './schema';
import { inFive, tasteOfEvents } from './taste-of-events';

interface TastePage {
  /** `next` of the page before. */
  before?: string | undefined;
  kind?: EventKind | undefined;
}

/** Tastes by category come from so many of the newest events. */
const newestEvents = 5000;
/** What lists are made from on a device while the server is away. */
const copiedEvents = 500;

const emptyTaste: TasteView = { count: 0, since: null, categories: [], events: [], next: null };

const itemOfEvent = { item: { select: shownItem } } as const;

/** @param asker null where nobody is known: then nothing is */
export async function readTaste(asker: Asker | null, catalogue: Catalogue, { before, kind }: TastePage = {}): Promise<TasteView> {
  if (!asker) return emptyTaste;
  const own = { catalogueId: catalogue.id, shopper: ownShopper(catalogue.id, asker) };
  const [count, oldest, newest, page] = await Promise.all([
    db.shopperEvent.count({ where: own }),
    db.shopperEvent.findFirst({ where: own, orderBy: { at: 'asc' }, select: { at: true } }),
    db.shopperEvent.findMany({ where: own, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: newestEvents, select: { kind: true, value: true, at: true, item: { select: { externalId: true, category: true } } } }),
    db.shopperEvent.findMany({
      where: { ...own, ...(kind && { kind }), ...olderThan(before) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: tastePageSize + 1,
      include: itemOfEvent,
    }),
  ]);
  const category = new Map(newest.map(({ item }) => [item.externalId, item.category]));
  const { eventWeights, ratingScale } = settingsOf(catalogue);
  const tastes = tasteOfEvents(newest.map(({ item, kind: done, value, at }) => ({ item: item.externalId, kind: done, value: inFive(done, value, ratingScale), at: at.getTime() })), eventWeights);
  const shown = page.slice(0, tastePageSize);
  const last = page.length > tastePageSize ? shown.at(-1) : undefined;
  return {
    count,
    since: oldest?.at.toISOString() ?? null,
    categories: categoryTastes(tastes, (item) => category.get(item)),
    events: shown.map((event) => ({ key: event.key, kind: event.kind, value: event.value, at: event.at.toISOString(), item: itemViewOf(catalogue, event.item) })),
    next: last ? `${last.at.getTime()}.${last.id}` : null,
  };
}

function olderThan(before: string | undefined) {
  const [time, id] = (before ?? '').split('.').map(Number);
  if (!Number.isSafeInteger(time) || !Number.isSafeInteger(id)) return {};
  const at = new Date(time as number);
  return Number.isNaN(at.getTime()) ? {} : { OR: [{ at: { lt: at } }, { at, id: { lt: id as number } }] };
}

/** The newest events, oldest first, in the form in which a device keeps them. */
export async function readKnownEvents(asker: Asker | null, catalogue: Pick<Catalogue, 'id'>) {
  if (!asker) return [];
  const events = await db.shopperEvent.findMany({
    where: { catalogueId: catalogue.id, shopper: ownShopper(catalogue.id, asker) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: copiedEvents,
    select: { key: true, kind: true, value: true, at: true, listId: true, item: { select: { externalId: true } } },
  });
  return events.reverse().map(({ key, kind, value, at, listId, item }) => ({
    key, item: item.externalId, kind, at: at.toISOString(), ...(value !== null && { value }), ...(listId !== null && { listId }),
  }));
}

/** Events that are known of somebody in all catalogues that are in use. */
export const countKnown = (asker: Asker | null): Promise<number> =>
  asker ? db.shopperEvent.count({ where: { shopper: { ...asker }, catalogue: { archivedAt: null } } }) : Promise.resolve(0);
