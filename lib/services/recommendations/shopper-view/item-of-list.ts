// Lists of similar items and of what goes well with something are about a product. Here it is the one that the customer touched last.
import { db } from '@/lib/db';
import type { Placement } from '@/lib/generated/prisma/enums';

/** @returns the customer's latest item, else the catalogue's most popular; null where the placement needs none or there are no items */
export async function itemOfList(catalogueId: number, shopperId: number | null, placement: Placement): Promise<{ id: string; name: string } | null> {
  if (placement !== 'similar' && placement !== 'goes_well_with') return null;
  const columns = { externalId: true, name: true } as const;
  const latest = shopperId === null ? null : await db.shopperEvent.findFirst({
    where: { shopperId, kind: { notIn: ['dislike', 'hide'] }, item: { archivedAt: null } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { item: { select: columns } },
  });
  const item = latest?.item ?? (await db.item.findFirst({ where: { catalogueId, archivedAt: null }, orderBy: [{ popularity: 'desc' }, { id: 'asc' }], select: columns }));
  return item && { id: item.externalId, name: item.name };
}
