import { db } from '@/lib/db';
import { readRule } from './read-rule';
import type { Rule } from './schema';

/** The rules of a catalogue that lists are made by, those that begin later included. Rows that cannot be read are left out. */
export async function servingRules(catalogueId: number): Promise<Rule[]> {
  const rows = await db.merchandisingRule.findMany({ where: { catalogueId, deletedAt: null, enabled: true }, orderBy: { id: 'asc' } });
  return rows.flatMap((row) => readRule(row) ?? []);
}
