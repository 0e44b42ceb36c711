// The one database client. WAL keeps readers and the writer apart, and an acknowledged write survives `kill -9`.
import { DatabaseAdapter } from './database-adapter';
import { PrismaClient } from './generated/prisma/client';
import { env } from './env';

const holder = globalThis as { trefoilDb?: PrismaClient };

/** The shared Prisma client; kept on `globalThis` so that a reload in development opens no second one. */
export const db: PrismaClient =
  holder.trefoilDb ?? new PrismaClient({ adapter: new DatabaseAdapter({ url: env().DATABASE_URL }) });

holder.trefoilDb = db;
