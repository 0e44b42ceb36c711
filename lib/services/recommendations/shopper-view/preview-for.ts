// A list for a customer as it would be under other rules or another blend, beside the one of now. Nothing of it is recorded.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { Blend } from '@/ml/recommend/item-model';
import { previewList } from '../lists/preview-list';
import type { Rule } from '../rules/schema';
import type { RecommendationListView } from '../schema';
import { compareLists, type ComparedLists } from './compare-lists';

export const previewLength = 12;

export interface PreviewRequest {
  catalogueId: number;
  shopperId: number;
  placement: Placement;
  /** In place of the blend in force. */
  blend?: Blend;
  /** In place of the rules in force. */
  rules?: Rule[];
}

export interface Preview {
  lists: ComparedLists;
  /** Why the new list is shorter than it should be, or empty. */
  note: RecommendationListView['note'];
  version: string;
}

/** @throws AppError `not_found` where the catalogue has no such customer */
export async function previewFor({ catalogueId, shopperId, placement, blend, rules }: PreviewRequest): Promise<Preview> {
  if ((await db.shopper.count({ where: { id: shopperId, catalogueId } })) === 0) throw new AppError('not_found', 'There is no such customer.');
  const before = await previewList(shopperId, { placement, count: previewLength });
  const after = await previewList(shopperId, { placement, count: previewLength, ...(blend && { blend }), ...(rules && { rules }) });
  return { lists: compareLists(before.items, after.items), note: after.note, version: after.version };
}

