// Prisma's own commands read this. `generate` never runs the schema engine, yet insists on downloading it first;
// naming any executable keeps that one command offline. `migrate` must never see this setting: it would do nothing.
import { defineConfig } from 'prisma/config';

if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/trefoil.db' },
});
