// A catalogue's events as they stand at one moment: one read transaction, while others write on. Free of `lib/db`: the training's process uses it.
import Database from 'better-sqlite3';
import { InteractionCollector } from '@/ml/recommend/data/collect-interactions';
import type { ItemFacts } from '@/ml/recommend/training/fit-item-model';
import type { Interactions } from '@/ml/recommend/data/interactions';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { eventWeight, settingsOf } from '../catalogues/settings-schema';

export interface Snapshot {
  /** Items by the shop's ids, people by rows of the database. */
  events: Interactions;
  facts: Map<string, ItemFacts>;
}

interface StoredEvent {
  user: number;
  item: string;
  kind: EventKind;
  value: number | null;
  at: string;
}

/** Events that say nothing for or against their item are left out, and items that the shop took out of its catalogue. */
export function readSnapshot(file: string, catalogueId: number): Snapshot {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 30_000 });
  try {
    return database.transaction((): Snapshot => {
      const catalogue = database.prepare<[number], { settings: string }>('SELECT settings FROM "Catalogue" WHERE id = ?').get(catalogueId);
      const settings = settingsOf({ settings: JSON.parse(catalogue?.settings ?? '{}') });
      const items = database.prepare<[number], { id: string; category: string }>('SELECT externalId AS id, category FROM "Item" WHERE catalogueId = ?').all(catalogueId);
      const collector = new InteractionCollector();
      const rows = database.prepare<[number], StoredEvent>(
        'SELECT event.shopperId AS user, item.externalId AS item, event.kind, event.value, event.at FROM "ShopperEvent" event JOIN "Item" item ON item.id = event.itemId WHERE event.catalogueId = ? AND item.archivedAt IS NULL ORDER BY event.at',
      );
      for (const { user, item, kind, value, at } of rows.iterate(catalogueId)) {
        const weight = eventWeight(settings, kind, value);
        if (weight !== 0) collector.add(String(user), item, Date.parse(at), weight);
      }
      return { events: collector.finish(), facts: new Map(items.map(({ id, category }) => [id, { category }])) };
    })();
  } finally {
    database.close();
  }
}
