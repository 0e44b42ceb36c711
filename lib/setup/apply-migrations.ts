// Applies the committed SQL migrations without Prisma's engine, and keeps the same records as `prisma migrate deploy`,
// so that Prisma's own commands agree afterwards. A migration is applied whole or not at all.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

const recordsTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma computes it. */
  checksum: string;
}

/** The committed migrations, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The file behind a `file:` address, relative to the working folder. */
export function databaseFile(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, ''));
}

/**
 * Brings the SQLite file up to date and switches it to WAL. Two servers that start at once wait for each other.
 * @param file path of the database; it and its folder are made when absent.
 * @param folder holds one folder a migration with `migration.sql`.
 * @returns the names of the migrations applied now.
 * @throws Error when an applied migration was changed, is unknown here, or failed before.
 */
export function applyMigrations(file: string, folder = path.resolve('prisma/migrations')): string[] {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 30_000 });
  try {
    database.pragma('journal_mode = WAL');
    // IMMEDIATE takes the write lock before anything is read, which is what makes a second server wait.
    return database.transaction(() => applyPending(database, readMigrations(folder))).immediate();
  } finally {
    database.close();
  }
}

function applyPending(database: Database.Database, migrations: Migration[]): string[] {
  database.exec(recordsTable);
  const records = database
    .prepare('SELECT migration_name AS name, checksum, finished_at AS finishedAt FROM _prisma_migrations WHERE rolled_back_at IS NULL')
    .all() as { name: string; checksum: string; finishedAt: number | string | null }[];
  const applied = new Map(records.map((record) => [record.name, record]));
  for (const { name, checksum, finishedAt } of records) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) throw new Error(`The database knows the migration ${name}, this version of Trefoil does not. Is it older than the database?`);
    if (known.checksum !== checksum) throw new Error(`The migration ${name} was changed after it was applied.`);
    if (!finishedAt) throw new Error(`The migration ${name} failed half way; restore a backup or resolve it with Prisma.`);
  }
  const pending = migrations.filter(({ name }) => !applied.has(name));
  const record = database.prepare(
    'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  );
  for (const { name, sql, checksum } of pending) {
    const startedAt = Date.now();
    database.exec(sql);
    record.run(randomUUID(), checksum, Date.now(), name, startedAt);
  }
  return pending.map(({ name }) => name);
}
