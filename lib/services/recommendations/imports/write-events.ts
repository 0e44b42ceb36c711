// Writes events, and the people and items that they are the first to name.
import { IdCache } from './id-cache';
import { storedTime } from '../stored-time';
import type { ImportDatabase } from './import-database';
import { nothingWritten, type RowWriter, type Written } from './row-writer';
import type { EventRow } from './rows';
import type { ImportPlan } from './schema';

interface EventWriterOptions {
  catalogueId: number;
  importId: number;
  plan: Pick<ImportPlan, 'unknownItems'>;
}

/** Rows in one statement: more gain nothing. */
const rowsAtOnce = 40;
const columns = ['catalogueId', 'shopperId', 'itemId', 'kind', 'value', 'at', 'receivedAt', 'key', 'importId'];

export function createEventWriter(database: ImportDatabase, { catalogueId, importId, plan }: EventWriterOptions): RowWriter<EventRow> {
  const items = new IdCache(database, 'Item', catalogueId);
  const users = new IdCache(database, 'Shopper', catalogueId);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insertOf = (rows: number) =>
    database.prepare(`INSERT INTO "ShopperEvent" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES ${Array(rows).fill(row).join(', ')} ON CONFLICT (catalogueId, key) DO NOTHING`);
  const [insertMany, insertOne] = [insertOf(rowsAtOnce), insertOf(1)];
  const insertUser = database.prepare<unknown[], { id: number }>('INSERT INTO "Shopper" (catalogueId, externalId, attributes, createdAt, lastSeenAt) VALUES (?, ?, \'{}\', ?, ?) RETURNING id');
  const insertItem = database.prepare<unknown[], { id: number }>(
    'INSERT INTO "Item" (catalogueId, externalId, name, category, priceMinor, attributes, availableAt, updatedAt) VALUES (?, ?, ?, ?, ?, \'{}\', ?, ?) RETURNING id',
  );

  function userId(event: EventRow, now: string, written: Written): number {
    const known = users.get(event.user);
    if (known !== undefined) return known;
    const { id } = insertUser.get(catalogueId, event.user, now, storedTime(event.at)) as { id: number };
    users.set(event.user, id);
    written.usersCreated++;
    return id;
  }

  function itemId(event: EventRow, now: string, written: Written): number {
    const known = items.get(event.item);
    if (known !== undefined) return known;
    const { id } = insertItem.get(catalogueId, event.item, event.name || event.item, event.category, event.priceMinor, storedTime(event.at), now) as { id: number };
    items.set(event.item, id);
    written.itemsCreated++;
    return id;
  }

  return {
    check: (event) => (plan.unknownItems === 'refuse' && items.get(event.item) === undefined ? { code: 'unknown_item', value: event.item } : null),
    write(events) {
      const written = nothingWritten();
      const now = storedTime(Date.now());
      let values: unknown[] = [];
      for (const event of events) {
        values.push(catalogueId, userId(event, now, written), itemId(event, now, written), event.kind, event.value, storedTime(event.at), now, event.key, importId);
        if (values.length < rowsAtOnce * columns.length) continue;
        written.added += insertMany.run(values).changes;
        values = [];
      }
      for (let start = 0; start < values.length; start += columns.length) written.added += insertOne.run(values.slice(start, start + columns.length)).changes;
      written.repeated = events.length - written.added;
      return written;
    },
    forget() {
      items.clear();
      users.clear();
    },
  };
}
