// What a customer would see: with another blend, with rules that are not saved yet, without an experiment. Recorded nowhere.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Blend } from '@/ml/recommend/model/item-model';
import type { Rule } from '../rules/schema';
import type { ListInput, RecommendationListView } from '../schema';
import { tasteOf } from '../shoppers/taste-cache';
import { composeList } from './compose-list';
import { servingState, stateOfVersion } from './serving-state';

export interface PreviewInput extends Pick<ListInput, 'placement'>, Partial<Pick<ListInput, 'item' | 'basket' | 'category' | 'count'>> {
  /** In place of the one in force. */
  blend?: Blend | null;
  /** In place of those in force. */
  rules?: readonly Rule[];
  /** Of the item model; the active one unless given. */
  version?: string;
  /** In milliseconds since 1970: rules that begin later can be tried. */
  now?: number;
}

/** Whoever calls this has the right to see the shopper. @throws AppError `not_found`, `invalid_input` as `makeList` */
export async function previewList(shopperId: number, input: PreviewInput): Promise<RecommendationListView> {
  const shopper = await db.shopper.findUnique({ where: { id: shopperId }, select: { catalogueId: true } });
  if (!shopper) throw new AppError('not_found', 'There is no such customer.');
  return preview(shopper.catalogueId, shopperId, input);
}

/** The same for somebody of whom nothing is known. */
export const previewNewcomer = (catalogueId: number, input: PreviewInput): Promise<RecommendationListView> => preview(catalogueId, null, input);

async function preview(catalogueId: number, shopperId: number | null, { version, now = Date.now(), count = 20, ...input }: PreviewInput): Promise<RecommendationListView> {
  const startedAt = performance.now();
  const active = await servingState(catalogueId);
  const state = version === undefined ? active : await stateOfVersion(active, version);
  const taste = shopperId === null ? null : await tasteOf(shopperId);
  const { items, note } = composeList(state, { ...input, count, taste, seed: null, now });
  return {
    listId: 'preview', catalogue: state.catalogue.slug, placement: input.placement, items, note, version: state.model.version, ranOn: 'server',
    latencyMs: performance.now() - startedAt,
  };
}
