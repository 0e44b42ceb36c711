// A demo shop of the benchmark's own, in this process: the catalogue, the shipped model, and customers with histories.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRandom } from '../../../ml/core/random';

export const historyLength = 50;

export interface BenchShop {
  catalogue: { id: number; slug: string };
  /** Ids of products in the model, most bought first. */
  items: string[];
}

/** Must be called before anything imports `lib/db`. */
export function nameFreshDatabase(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'trefoil-bench-')), 'bench.db');
  process.env.DATABASE_URL = `file:${file}`;
  process.env.NEXTAUTH_SECRET ??= 'a secret of the benchmark, long enough for it';
  process.env.LOG_LEVEL = 'error';
  return file;
}

export async function openShop(databaseFile: string): Promise<BenchShop> {
  const { applyMigrations } = await import('../../../lib/setup/apply-migrations');
  applyMigrations(databaseFile);
  const { demoCatalogue } = await import('../../../lib/services/recommendations/demo-catalogue');
  const { seedCatalogue } = await import('../../../lib/services/recommendations/seed-catalogue');
  await seedCatalogue();
  const { getCatalogue } = await import('../../../lib/services/recommendations/catalogues/find-catalogue');
  const { id, slug } = await getCatalogue(demoCatalogue);
  const { db } = await import('../../../lib/db');
  const rows = await db.item.findMany({ where: { catalogueId: id, popularity: { gt: 0 } }, orderBy: { popularity: 'desc' }, select: { externalId: true } });
  return { catalogue: { id, slug }, items: rows.map(({ externalId }) => externalId) };
}

/** `historyLength` products for a customer, most of them bestsellers. */
export function historyOf(customer: number, items: readonly string[]): string[] {
  const random = createRandom(customer + 1);
  const history = new Set<string>();
  while (history.size < historyLength) history.add(items[Math.floor(random() ** 2 * items.length)] ?? '');
  return [...history];
}
