// Single events that a person takes back.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { ownShopper, type Asker } from './page-asker';
import { tasteChanged } from './taste-changed';

/**
 * Removes those of `keys` that are the person's own; others are left alone and not spoken of.
 * @returns how many there were
 */
export async function removeEvents(asker: Asker, { id: catalogueId }: Pick<Catalogue, 'id'>, keys: readonly string[]): Promise<number> {
  const shopper = await db.shopper.findFirst({ where: ownShopper(catalogueId, asker), select: { id: true } });
  if (!shopper) return 0;
  const { count } = await db.shopperEvent.deleteMany({ where: { catalogueId, shopperId: shopper.id, key: { in: [...keys] } } });
  tasteChanged(shopper.id);
  return count;
}
