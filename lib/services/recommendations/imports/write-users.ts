// Writes people that a shop knows by an id, with what it knows of them.
import { storedTime } from '../stored-time';
import type { ImportDatabase } from './import-database';
import { nothingWritten, type RowWriter } from './row-writer';
import type { UserRow } from './rows';

export interface StoredUser {
  id: number;
  attributes: string;
}

export const selectUser = 'SELECT id, attributes FROM "Shopper" WHERE catalogueId = ? AND externalId = ?';

/** Attributes that the file does not name stay. */
export const mergedAttributes = (before: string, row: UserRow): string => JSON.stringify({ ...(JSON.parse(before) as object), ...row.attributes });

export function createUserWriter(database: ImportDatabase, catalogueId: number): RowWriter<UserRow> {
  const find = database.prepare<[number, string], StoredUser>(selectUser);
  const insert = database.prepare('INSERT INTO "Shopper" (catalogueId, externalId, attributes, createdAt, lastSeenAt) VALUES (?, ?, ?, ?, ?)');
  const update = database.prepare('UPDATE "Shopper" SET attributes = ? WHERE id = ?');
  return {
    check: () => null,
    write(rows) {
      const written = nothingWritten();
      const now = storedTime(Date.now());
      for (const row of rows) {
        const before = find.get(catalogueId, row.externalId);
        const attributes = mergedAttributes(before?.attributes ?? '{}', row);
        if (!before) {
          insert.run(catalogueId, row.externalId, attributes, now, now);
          written.added++;
        } else if (attributes === before.attributes) {
          written.repeated++;
        } else {
          update.run(attributes, before.id);
          written.changed++;
        }
      }
      written.usersCreated = written.added;
      return written;
    },
    forget() {},
  };
}
