// What a customer would be shown this moment, for each placement, with the reasons. Nothing of it is recorded.
import { AppError } from '@/lib/errors';
import { db } from '@/lib/db';
import { Placement } from '@/lib/generated/prisma/enums';
import { previewList } from '../lists/preview-list';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import type { ListedItem, RecommendationListView } from '../schema';
import { itemOfList } from './item-of-list';

const listLength = 8;

export interface ListNow {
  placement: Placement;
  items: ListedItem[];
  note: RecommendationListView['note'];
  /** What the list is about, where its place needs a product. */
  about: string | null;
}

/** @throws AppError `forbidden` to all but marketing and admins, `not_found` where the catalogue has no such customer */
export async function listsNow(actor: Pick<Merchandiser, 'role'>, catalogueId: number, shopperId: number): Promise<ListNow[]> {
  requireMerchandiser(actor);
  if ((await db.shopper.count({ where: { id: shopperId, catalogueId } })) === 0) throw new AppError('not_found', 'There is no such customer.');
  const lists: ListNow[] = [];
  for (const placement of Object.values(Placement)) {
    const about = await itemOfList(catalogueId, shopperId, placement);
    const { items, note } = await previewList(shopperId, { placement, count: listLength, ...(about && { item: about.id }) });
    lists.push({ placement, items, note, about: about?.name ?? null });
  }
  return lists;
}
