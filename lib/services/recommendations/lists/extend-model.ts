// A model knows the items that it was trained on. What has come into the catalogue since gets rows behind the model's own, without weights:
// text and trends find it. A catalogue without a model is all such rows.
import type { Blend, ItemModel } from '@/ml/recommend/model/item-model';
import { trendHalfLives } from '@/ml/recommend/model/item-model';
import { mostCategories } from '@/ml/recommend/model/limit-categories';
import { inTurns, smallSteps } from './in-turns';

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
export async function extendModel(base: ItemModel | null, items: readonly NewItem[]): Promise<ItemModel> {
  const model = base ?? emptyModel();
  const known = await rowsOf(model);
  const added: NewItem[] = [];
  await inTurns(items.length, (place) => {
    const item = items[place] as NewItem;
    if (!known.has(item.id)) added.push(item);
  }, smallSteps);
  if (added.length === 0) return model;
  const rows = model.items.length + added.length;
  const most = added.reduce((largest, { popularity }) => Math.max(largest, popularity), 1);
  // Beyond what rows have numbers for, a new category counts as none.
  const categories = [...new Set([...model.categories, '', ...added.map(({ category }) => category)])].slice(0, mostCategories);
  const categoryRow = new Map(categories.map((path, row) => [path, row]));
  return {
    ...model,
    items: model.items.concat(added.map(({ id }) => id)),
    linear: model.linear.map((linear) => ({ ...linear, offsets: longer(linear.offsets, new Uint32Array(rows + 1).fill(linear.offsets.at(-1) ?? 0)) })),
    // Of a model's own items it is the share of people; where there is none, what the source said is all there is.
    popularity: base ? longer(model.popularity, new Float32Array(rows)) : Float32Array.from(added, ({ popularity }) => popularity / most),
    trends: model.trends.map((trend) => longer(trend, new Float32Array(rows))),
    earlierTrend: longer(model.earlierTrend, new Float32Array(rows)),
    category: longer(model.category, new Uint16Array(rows), added.map(({ category }) => categoryRow.get(category) ?? categoryRow.get('') ?? 0)),
    categories,
    firstSeen: longer(model.firstSeen, new Float64Array(rows), added.map(({ availableAt }) => availableAt)),
  };
}

type Values = Uint16Array | Uint32Array | Float32Array | Float64Array;

/** @param room as long as all rows @param added for the rows behind the model's own; what stands in `room` unless given */
function longer<Room extends Values>(values: Room, room: Room, added: readonly number[] = []): Room {
  room.set(values);
  room.set(added, values.length);
  return room;
}

const rowsByModel = new WeakMap<ItemModel['items'], ReadonlyMap<string, number>>();

/** Rows of a model's items by the shop's id: the same for as long as the model is. */
export async function rowsOf({ items }: Pick<ItemModel, 'items'>): Promise<ReadonlyMap<string, number>> {
  const known = rowsByModel.get(items);
  if (known) return known;
  const rows = new Map<string, number>();
  await inTurns(items.length, (row) => void rows.set(items[row] as string, row), smallSteps);
  rowsByModel.set(items, rows);
  return rows;
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
