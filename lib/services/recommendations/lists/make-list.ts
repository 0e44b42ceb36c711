// The service's one question: what should this person see here? Pages, routes and the embeddable strip all ask it.
import 'server-only';
import { randomUUID } from 'node:crypto';
import { armFor } from '../experiments/arm-for';
import type { ListInput, RecommendationListView } from '../schema';
import { askerKey, type Asker } from '../shoppers/asker';
import { findShopper } from '../shoppers/find-shopper';
import { tasteOf } from '../shoppers/taste-cache';
import { composeList, type ComposeInput } from './compose-list';
import { recordList } from './record-list';
import { servingStateOf, stateOfVersion } from './serving-state';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A list for `asker`, or for somebody of whom nothing is known (null, or who has done nothing yet). It is recorded behind the answer, unless
 * it is a preview.
 * @param scored the linear part of somebody's list, where a batch has worked it out
 * @throws AppError `not_found` for a catalogue or an item that is not there, `invalid_input` where the placement needs an item
 */
export async function makeList(asker: Asker | null, input: ListInput, now = Date.now(), scored?: ComposeInput['scored']): Promise<RecommendationListView> {
  const startedAt = performance.now();
  const found = servingStateOf(input.catalogue);
  const general = found instanceof Promise ? await found : found;
  const shopperId = asker ? await findShopper(general.catalogue.id, asker) : null;
  const taste = shopperId === null ? null : await tasteOf(shopperId);
  const key = asker && askerKey(asker);
  // Whoever an experiment counts must have been known before it could change what they do.
  const experiment = input.preview || shopperId === null ? undefined : general.experiments.get(input.placement);
  const assigned = experiment && key ? armFor(experiment, key) : null;
  const state = assigned?.arm.version ? await stateOfVersion(general, assigned.arm.version) : general;
  const seed = input.preview || !key ? null : `${key} ${general.catalogue.id} ${input.placement} ${Math.floor(now / dayMs)}`;
  const { items, shown, note } = composeList(state, { ...input, taste, blend: assigned?.arm.blend, seed, now, scored });
  const list: RecommendationListView = {
    listId: randomUUID(),
    catalogue: state.catalogue.slug,
    placement: input.placement,
    items,
    note,
    version: state.model.version,
    ranOn: 'server',
    latencyMs: performance.now() - startedAt,
  };
  if (!input.preview) {
    const chance = assigned?.propensity ?? 1;
    recordList({
      id: list.listId, catalogueId: state.catalogue.id, shopperId, placement: list.placement, version: list.version, ranOn: 'server',
      contextItemId: (input.item !== undefined && state.itemById.get(input.item)?.itemId) || null,
      armId: assigned?.arm.id ?? null, items: chance === 1 ? shown : shown.map((place) => ({ ...place, propensity: place.propensity * chance })),
      latencyMs: list.latencyMs, at: now,
    });
  }
  return list;
}
