// Lists by which a copy of a model is checked wherever it runs: ten made-up profiles, from one item to ten.
import { createRandom } from '../../core/random';
import { bestOf } from '../lists/best-of';
import type { ItemModel } from './item-model';
import { recommend } from '../lists/recommend';

const goldenCount = 10;
const listLength = 20;
/** Profiles are drawn from what many have. */
const drawnFrom = 300;

export interface GoldenList {
  profile: string[];
  list: string[];
}

/** @returns fewer for catalogues with fewer items */
export function goldenLists(model: ItemModel): GoldenList[] {
  const random = createRandom(20111209);
  const popular = bestOf(model.popularity, drawnFrom, () => true);
  return Array.from({ length: Math.min(goldenCount, popular.length - 1) }, (_, index) => {
    const rows = new Set<number>();
    while (rows.size <= index) rows.add(popular[Math.floor(random() * popular.length)] ?? 0);
    const profile = [...rows].map((row) => model.items[row] ?? '');
    return { profile, list: listFor(model, profile) };
  });
}

/** The list of somebody who took `profile` at the very time until which the model was trained. */
export function listFor(model: ItemModel, profile: readonly string[]): string[] {
  const rowOf = new Map(model.items.map((id, row) => [id, row]));
  const items = profile.flatMap((id) => rowOf.get(id) ?? []);
  const taken = { items, weights: items.map(() => 1), times: items.map(() => model.trainedUntil) };
  return recommend({ model, profile: taken, count: listLength, now: model.trainedUntil, exclude: new Set(items) }).map(({ item }) => model.items[item] ?? '');
}
