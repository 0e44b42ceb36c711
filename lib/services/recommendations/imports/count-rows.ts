// The dry run: what would be written, counted line by line. What the file itself names before is remembered in a temporary table, on the disk.
import { nothingWritten, type RowWriter, type Written } from './row-writer';
import type { ImportDatabase } from './import-database';
import type { EventRow, ImportRow, ItemRow, UserRow } from './rows';
import type { ImportPlan } from './schema';
import { isSame, mergedItem, selectItem, type StoredItem } from './write-items';
import { mergedAttributes, selectUser, type StoredUser } from './write-users';

interface RowCounterOptions {
  catalogueId: number;
  plan: Pick<ImportPlan, 'unknownItems'>;
}

export function createRowCounter(database: ImportDatabase, { catalogueId, plan }: RowCounterOptions): RowWriter {
  database.exec('CREATE TEMP TABLE seen (kind TEXT, name TEXT, PRIMARY KEY (kind, name)) WITHOUT ROWID');
  const see = database.prepare("INSERT OR IGNORE INTO temp.seen VALUES (?, ?)");
  const seen = database.prepare('SELECT 1 FROM temp.seen WHERE kind = ? AND name = ?').pluck();
  const event = database.prepare('SELECT 1 FROM "ShopperEvent" WHERE catalogueId = ? AND key = ?').pluck();
  const item = database.prepare<[number, string], StoredItem>(selectItem);
  const user = database.prepare<[number, string], StoredUser>(selectUser);
  /** @returns whether the file names it for the first time */
  const isFirst = (kind: string, name: string) => see.run(kind, name).changes > 0;
  const countItem = (row: ItemRow, written: Written) => {
    const before = item.get(catalogueId, row.externalId);
    if (before) written[isSame(before, mergedItem(before, row)) ? 'repeated' : 'changed']++;
    else if (isFirst('item', row.externalId)) written.itemsCreated = ++written.added;
    else written.repeated++;
  };
  const countUser = (row: UserRow, written: Written) => {
    const before = user.get(catalogueId, row.externalId);
    if (before) written[mergedAttributes(before.attributes, row) === before.attributes ? 'repeated' : 'changed']++;
    else if (isFirst('user', row.externalId)) written.usersCreated = ++written.added;
    else written.repeated++;
  };
  const countEvent = (row: EventRow, written: Written) => {
    if (event.get(catalogueId, row.key) || !isFirst('event', row.key)) return void written.repeated++;
    written.added++;
    if (!seen.get('item', row.item) && isFirst('item', row.item) && !item.get(catalogueId, row.item)) written.itemsCreated++;
    if (!seen.get('user', row.user) && isFirst('user', row.user) && !user.get(catalogueId, row.user)) written.usersCreated++;
  };
  return {
    check: (row: ImportRow) => (row.type === 'event' && plan.unknownItems === 'refuse' && !item.get(catalogueId, row.item) ? { code: 'unknown_item', value: row.item } : null),
    write(rows) {
      const written = nothingWritten();
      for (const row of rows) {
        if (row.type === 'event') countEvent(row, written);
        else if (row.type === 'item') countItem(row, written);
        else countUser(row, written);
      }
      return written;
    },
    forget() {},
  };
}
