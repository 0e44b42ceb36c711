// A list for a customer as it would be under other rules or another blend, beside the one of now. Nothing of it is recorded.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/model/item-model';
import { previewList, previewNewcomer, type PreviewInput } from '../lists/preview-list';
import type { Rule } from '../rules/schema';
import type { RecommendationListView } from '../schema';
import { compareLists, type ComparedLists } from './compare-lists';
import { itemOfList } from './item-of-list';

export const previewLength = 12;

export interface PreviewRequest {
  catalogueId: number;
  /** Null: somebody of whom nothing is known. */
  shopperId: number | null;
  placement: Placement;
  /** In place of the blend in force. */
  blend?: Blend;
  /** In place of the rules in force. */
  rules?: Rule[];
  /** Rules that begin later can be tried; in milliseconds since 1970. */
  at?: number;
}

export interface Preview {
  lists: ComparedLists;
  /** Why the new list is shorter than it should be, or empty. */
  note: RecommendationListView['note'];
  /** What the list is about, where its place needs a product. */
  about: string | null;
}

/** @throws AppError `not_found` where the catalogue has no such customer */
export async function previewFor({ catalogueId, shopperId, placement, blend, rules, at }: PreviewRequest): Promise<Preview> {
  if (shopperId !== null && (await db.shopper.count({ where: { id: shopperId, catalogueId } })) === 0) throw new AppError('not_found', 'There is no such customer.');
  const about = await itemOfList(catalogueId, shopperId, placement);
  const listOf = (changed: Partial<PreviewInput>) => {
    const input = { placement, count: previewLength, ...(about && { item: about.id }), ...(at !== undefined && { now: at }), ...changed };
    return shopperId === null ? previewNewcomer(catalogueId, input) : previewList(shopperId, input);
  };
  const before = await listOf({});
  const after = await listOf({ ...(blend && { blend }), ...(rules && { rules }) });
  return { lists: compareLists(before.items, after.items), note: after.note, about: about?.name ?? null };
}
