// Writes items: new ones whole, known ones where the file says something else. What the file has no column for stays as it is.
import { storedTime } from '../stored-time';
import type { ImportDatabase } from './import-database';
import { nothingWritten, type RowWriter } from './row-writer';
import type { ItemRow } from './rows';

export interface StoredItem {
  id: number;
  name: string;
  description: string;
  category: string;
  priceMinor: number | null;
  stock: number | null;
  url: string | null;
  imageUrl: string | null;
  attributes: string;
  availableAt: string;
}

const columns = ['name', 'description', 'category', 'priceMinor', 'stock', 'url', 'imageUrl', 'attributes', 'availableAt'] as const;
type Column = (typeof columns)[number];

const unknown: Omit<StoredItem, 'id'> = { name: '', description: '', category: '', priceMinor: null, stock: null, url: null, imageUrl: null, attributes: '{}', availableAt: '' };

/** What the item is after the row was read. */
export function mergedItem(before: Omit<StoredItem, 'id'>, row: ItemRow): Record<Column, string | number | null> {
  const attributes = row.attributes ? JSON.stringify({ ...(JSON.parse(before.attributes) as object), ...row.attributes }) : before.attributes;
  return {
    name: row.name,
    description: row.description ?? before.description,
    category: row.category ?? before.category,
    priceMinor: row.priceMinor === undefined ? before.priceMinor : row.priceMinor,
    stock: row.stock === undefined ? before.stock : row.stock,
    url: row.url === undefined ? before.url : row.url,
    imageUrl: row.imageUrl === undefined ? before.imageUrl : row.imageUrl,
    attributes,
    availableAt: row.availableAt === undefined ? before.availableAt : storedTime(row.availableAt),
  };
}

export const isSame = (before: Omit<StoredItem, 'id'>, after: Record<Column, string | number | null>): boolean => columns.every((column) => before[column] === after[column]);

export const selectItem = `SELECT id, ${columns.join(', ')} FROM "Item" WHERE catalogueId = ? AND externalId = ?`;

export function createItemWriter(database: ImportDatabase, catalogueId: number): RowWriter<ItemRow> {
  const find = database.prepare<[number, string], StoredItem>(selectItem);
  const insert = database.prepare(`INSERT INTO "Item" (catalogueId, externalId, ${columns.join(', ')}, updatedAt) VALUES (?, ?, ${columns.map(() => '?').join(', ')}, ?)`);
  const update = database.prepare(`UPDATE "Item" SET ${columns.map((column) => `${column} = ?`).join(', ')}, updatedAt = ? WHERE id = ?`);
  return {
    check: () => null,
    write(rows) {
      const written = nothingWritten();
      const now = storedTime(Date.now());
      for (const row of rows) {
        const before = find.get(catalogueId, row.externalId);
        const after = mergedItem(before ?? { ...unknown, availableAt: now }, row);
        const values = columns.map((column) => after[column]);
        if (!before) {
          insert.run(catalogueId, row.externalId, ...values, now);
          written.added++;
        } else if (isSame(before, after)) {
          written.repeated++;
        } else {
          update.run(...values, now, before.id);
          written.changed++;
        }
      }
      written.itemsCreated = written.added;
      return written;
    },
    forget() {},
  };
}
