// What the server has kept, read from its database: an answer over the network says what it meant to keep.
import Database from 'better-sqlite3';
import { databaseFile } from '../../../lib/setup/apply-migrations';

export interface SavedMessages {
  /** Said to be kept, and not there. */
  missing: number;
  /** Kept more than once. */
  doubled: number;
}

/** Looks for each of `clientIds`. */
export function findSaved(databaseUrl: string, clientIds: readonly string[]): SavedMessages {
  const database = new Database(databaseFile(databaseUrl), { readonly: true });
  try {
    const rows = database.prepare<[], { clientId: string; count: number }>('SELECT clientId, COUNT(*) AS count FROM Message GROUP BY clientId').all();
    const counts = new Map(rows.map(({ clientId, count }) => [clientId, count]));
    return {
      missing: clientIds.filter((id) => !counts.has(id)).length,
      doubled: clientIds.filter((id) => (counts.get(id) ?? 0) > 1).length,
    };
  } finally {
    database.close();
  }
}
