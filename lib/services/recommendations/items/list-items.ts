import 'server-only';
import type { z } from 'zod';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { servingState } from '../lists/serving-state';
import type { ItemView } from '../schema';
import type { itemPage } from './item-input';

export const itemsPerPage = 200;

/** A page of the catalogue's items in the order in which they came. @param after the last id of the page before */
export async function listItems(catalogueId: number, after?: string): Promise<z.infer<typeof itemPage>> {
  const { itemById } = await servingState(catalogueId);
  const from = (after !== undefined && itemById.get(after)?.itemId) || 0;
  const rows = await db.item.findMany({ where: { catalogueId, archivedAt: null, id: { gt: from } }, orderBy: { id: 'asc' }, take: itemsPerPage + 1, select: { externalId: true } });
  const page = rows.slice(0, itemsPerPage).flatMap(({ externalId }) => itemById.get(externalId)?.view ?? []);
  return { items: page, next: rows.length > itemsPerPage ? (page.at(-1)?.id ?? null) : null };
}

/** @throws AppError `not_found` */
export async function getItem(catalogueId: number, id: string): Promise<ItemView> {
  const item = (await servingState(catalogueId)).itemById.get(id);
  if (!item || item.archived) throw new AppError('not_found', `The catalogue has no item "${id}".`);
  return item.view;
}
