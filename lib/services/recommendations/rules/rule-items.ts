import { db } from '@/lib/db';
import type { RuleItem } from './choose-items';

/** What rules read of a catalogue's items, for checking rules; lists are made from what serving keeps in memory. */
export async function readRuleItems(catalogueId: number): Promise<RuleItem[]> {
  const rows = await db.item.findMany({
    where: { catalogueId, archivedAt: null },
    select: { externalId: true, category: true, priceMinor: true, stock: true, season: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ externalId, ...item }) => ({ id: externalId, ...item }));
}
