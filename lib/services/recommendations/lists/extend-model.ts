// A model knows the items that it was trained on. What has come into the catalogue since gets rows behind the model's own, without weights:
// text and trends find it. A catalogue without a model is all such rows.
import type { Blend, ItemModel } from '@/ml/recommend/model/item-model';
import { trendHalfLives } from '@/ml/recommend/model/item-model';

export interface NewItem {
  id: string;
  category: string;
  popularity: number;
  /** In milliseconds since 1970. */
  availableAt: number;
}

/** Nothing is learned yet: what is alike, what moves, what sells. */
const untrainedBlend: Blend = { ranker: 0, linear: 1, text: 1, trending: 0.5, popularity: 0.5, diversity: 0, novelty: 0, freshness: 0 };

export const untrainedVersion = 'untrained';

/** @param items of the catalogue; those that the model knows keep their rows */
export function extendModel(base: ItemModel | null, items: Iterable<NewItem>): ItemModel {
  const model = base ?? emptyModel();
  const known = new Set(model.items);
  const added = [...items].filter(({ id }) => !known.has(id));
  if (added.length === 0) return model;
  const most = added.reduce((largest, { popularity }) => Math.max(largest, popularity), 1);
  const categories = [...new Set([...model.categories, ...added.map(({ category }) => category)])];
  const categoryRow = new Map(categories.map((path, row) => [path, row]));
  const zeros = added.map(() => 0);
  return {
    ...model,
    items: [...model.items, ...added.map(({ id }) => id)],
    linear: model.linear.map((linear) => ({ ...linear, offsets: Uint32Array.from([...linear.offsets, ...zeros.map(() => linear.offsets.at(-1) ?? 0)]) })),
    // Of a model's own items it is the share of people; where there is none, what the source said is all there is.
    popularity: Float32Array.from([...model.popularity, ...(base ? zeros : added.map(({ popularity }) => popularity / most))]),
    trends: model.trends.map((trend) => Float32Array.from([...trend, ...zeros])),
    earlierTrend: Float32Array.from([...model.earlierTrend, ...zeros]),
    category: Uint16Array.from([...model.category, ...added.map(({ category }) => categoryRow.get(category) ?? 0)]),
    categories,
    firstSeen: Float64Array.from([...model.firstSeen, ...added.map(({ availableAt }) => availableAt)]),
  };
}

const emptyModel = (): ItemModel => ({
  version: untrainedVersion,
  items: [],
  linear: [],
  popularity: new Float32Array(0),
  trends: trendHalfLives.map(() => new Float32Array(0)),
  earlierTrend: new Float32Array(0),
  category: new Uint16Array(0),
  categories: [],
  firstSeen: new Float64Array(0),
  blend: untrainedBlend,
  trainedUntil: 0,
});
