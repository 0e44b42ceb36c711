import 'server-only';
import type { z } from 'zod';
import { AppError } from '@/lib/errors';
import { servingState } from '../lists/serving-state';
import type { ItemView } from '../schema';
import type { itemPage } from './item-input';

export const itemsPerPage = 200;

/** A page of the catalogue's items in the order in which they came. @param after the last id of the page before */
export async function listItems(catalogueId: number, after?: string): Promise<z.infer<typeof itemPage>> {
  const { itemById } = await servingState(catalogueId);
  const all = [...itemById.values()].filter(({ archived }) => !archived);
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const page = all.slice(from, from + itemsPerPage);
  return { items: page.map(({ view }) => view), next: from + itemsPerPage < all.length ? (page.at(-1)?.id ?? null) : null };
}

/** @throws AppError `not_found` */
export async function getItem(catalogueId: number, id: string): Promise<ItemView> {
  const item = (await servingState(catalogueId)).itemById.get(id);
  if (!item || item.archived) throw new AppError('not_found', `The catalogue has no item "${id}".`);
  return item.view;
}
