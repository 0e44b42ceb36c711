// After the lines: how many people took each item and since when it is known, and when each person was last seen. Read in one go, written in
// short transactions.
import type { ImportDatabase } from './import-database';

const rowsAtOnce = 500;

interface Options {
  catalogueId: number;
  importId: number;
  /** Between two transactions. @throws where the import shall end */
  pause: () => Promise<void>;
}

export async function finishEvents(database: ImportDatabase, { catalogueId, importId, pause }: Options): Promise<void> {
  const items = database
    .prepare<[number], { id: number; people: number; since: string }>(
      "SELECT itemId AS id, count(DISTINCT shopperId) AS people, min(at) AS since FROM \"ShopperEvent\" WHERE catalogueId = ? AND kind NOT IN ('dislike', 'hide') GROUP BY itemId",
    )
    .all(catalogueId);
  const updateItem = database.prepare('UPDATE "Item" SET popularity = max(popularity, ?), availableAt = min(availableAt, ?) WHERE id = ? AND (popularity < ? OR availableAt > ?)');
  await inParts(database, items, pause, ({ id, people, since }) => updateItem.run(people, since, id, people, since));
  const users = database
    .prepare<[number, number], { id: number; seen: string }>('SELECT shopperId AS id, max(at) AS seen FROM "ShopperEvent" WHERE catalogueId = ? AND importId = ? GROUP BY shopperId')
    .all(catalogueId, importId);
  const updateUser = database.prepare('UPDATE "Shopper" SET lastSeenAt = max(lastSeenAt, ?) WHERE id = ? AND lastSeenAt < ?');
  await inParts(database, users, pause, ({ id, seen }) => updateUser.run(seen, id, seen));
}

async function inParts<Row>(database: ImportDatabase, rows: readonly Row[], pause: () => Promise<void>, write: (row: Row) => unknown): Promise<void> {
  const writePart = database.transaction((part: readonly Row[]) => part.forEach(write));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    writePart.immediate(rows.slice(start, start + rowsAtOnce));
    await pause();
  }
}
