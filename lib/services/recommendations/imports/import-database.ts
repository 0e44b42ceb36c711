// The connection of the process that imports: its own, beside the web server's. It writes in short transactions and waits for others' ones.
import Database from 'better-sqlite3';

export type ImportDatabase = Database.Database;

/** How long it waits for the web server's writes, in milliseconds. */
const busyMs = 30_000;

export function openImportDatabase(file: string): ImportDatabase {
  const database = new Database(file, { timeout: busyMs, fileMustExist: true });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  // 48 MB of pages, so that indices of a million rows are not read again and again; temporary tables go to the disk.
  database.pragma('cache_size = -48000');
  database.pragma('temp_store = FILE');
  return database;
}
