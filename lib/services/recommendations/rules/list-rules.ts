// A catalogue's rules as the page shows them, the newest first.
import { db } from '@/lib/db';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { readRule } from './read-rule';
import type { Rule } from './schema';

export interface ListedRule {
  id: number;
  name: string;
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
  /** Null: its settings are not understood, and it counts for nothing until somebody deletes it. */
  rule: Rule | null;
}

/** @throws AppError `forbidden` to all but marketing and admins */
export async function listRules(actor: Merchandiser, catalogueId: number): Promise<ListedRule[]> {
  requireMerchandiser(actor);
  const rows = await db.merchandisingRule.findMany({ where: { catalogueId, deletedAt: null }, orderBy: { id: 'desc' } });
  return rows.map((row) => ({ id: row.id, name: row.name, createdBy: row.createdBy, createdAt: row.createdAt, updatedAt: row.updatedAt, rule: readRule(row) }));
}
