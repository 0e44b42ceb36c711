// A real, empty, migrated SQLite database for one test file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseAdapter } from './database-adapter';
import { PrismaClient } from './generated/prisma/client';
import { applyMigrations } from './setup/apply-migrations';

export interface TestDatabase {
  url: string;
  db: PrismaClient;
  close(): Promise<void>;
}

/**
 * Makes the database and points `DATABASE_URL` at it, so that code which imports `lib/db` afterwards
 * (with a dynamic `import()`) uses it too.
 */
export function createTestDatabase(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'trefoil-test-'));
  const file = path.join(folder, 'test.db');
  applyMigrations(file);
  const url = `file:${file}`;
  process.env.DATABASE_URL = url;
  process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, 32 long';
  const db = new PrismaClient({ adapter: new DatabaseAdapter({ url }) });
  (globalThis as { trefoilDb?: PrismaClient }).trefoilDb = db;
  return {
    url,
    db,
    async close() {
      await db.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
