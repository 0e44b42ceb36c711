// Takes single events back: as if they had not been.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { trendWeight } from '../lists/live-trends';
import { statesInMemory } from '../lists/serving-state';
import { ownShopper, type Asker } from '../shoppers/asker';
import { forgetTaste } from '../shoppers/taste-cache';
import { keyOfOwn } from './write-events';

/**
 * Removes those of `keys` that are the asker's own; others are left alone and not spoken of.
 * @returns how many there were
 */
export async function retractEvents(asker: Asker, { id: catalogueId }: Pick<Catalogue, 'id'>, keys: readonly string[]): Promise<number> {
  const shopper = await db.shopper.findFirst({ where: ownShopper(catalogueId, asker), select: { id: true } });
  if (!shopper) return 0;
  const names = keys.flatMap((key) => [key, keyOfOwn({ key, shopperId: shopper.id })]);
  const own = { catalogueId, shopperId: shopper.id, key: { in: names } };
  const events = await db.shopperEvent.findMany({ where: own, select: { itemId: true, kind: true, value: true, at: true } });
  const { count } = await db.shopperEvent.deleteMany({ where: own });
  forgetTaste(shopper.id);
  for (const { rowOfItem, trends, settings } of statesInMemory(catalogueId)) {
    for (const event of events) {
      const row = rowOfItem.get(event.itemId);
      if (row !== undefined) trends.add(row, -trendWeight(settings, event), event.at.getTime());
    }
  }
  return count;
}
