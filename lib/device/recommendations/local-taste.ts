// What this device knows of a person's taste, in the form in which the server tells it.
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { TasteRecord } from '@/lib/services/recommendations/taste/export-columns';
import { categoryTastes } from '@/lib/services/recommendations/taste/category-tastes';
import type { TasteView } from '@/lib/services/recommendations/taste/schema';
import type { KeptEvent } from './event';
import { tastesIn, viewOf, type DeviceCatalogue } from './make-device-list';

/** @param events of one catalogue, oldest first */
export function viewLocalTaste(catalogue: DeviceCatalogue, events: readonly KeptEvent[], kind?: EventKind): TasteView {
  const shown = events.filter((event) => kind === undefined || event.kind === kind).toReversed();
  const tastes = tastesIn(catalogue, events.map(({ at, ...event }) => ({ ...event, at: Date.parse(at) })));
  return {
    count: events.length,
    since: events[0]?.at ?? null,
    categories: categoryTastes(tastes, (item) => catalogue.items.get(item)?.category),
    events: shown.map(({ key, kind: done, value, at, item }) => ({
      key, kind: done, value: value ?? null, at,
      // Gone from the catalogue since: it is known by its id alone.
      item: viewOf(catalogue, catalogue.items.get(item) ?? { id: item, name: item, category: '' }),
    })),
    next: null,
  };
}

export function localTasteRecords(catalogue: DeviceCatalogue, events: readonly KeptEvent[]): TasteRecord[] {
  return events.map(({ at, kind, value, item, key }) => {
    const facts = catalogue.items.get(item);
    return { at, kind, value: value ?? null, item, name: facts?.name ?? item, category: facts?.category ?? '', key };
  });
}
