import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { invalidate } from '../lists/serving-state';

/**
 * Takes an item out of the catalogue. Its row stays, since people's histories name it; putting it again brings it back.
 * @throws AppError `not_found` where the catalogue does not have it
 */
export async function archiveItem(catalogueId: number, id: string, now = new Date()): Promise<void> {
  const { count } = await db.item.updateMany({ where: { catalogueId, externalId: id, archivedAt: null }, data: { archivedAt: now } });
  if (count === 0) throw new AppError('not_found', `The catalogue has no item "${id}".`);
  invalidate(catalogueId, 'items');
}
