// The item model of one stretch of events, without its ranker: linear models, popularity, trends, categories.
import { fitEase, type EaseSettings } from '../linear/ease';
import { fade } from '../linear/fade';
import { bestOf } from '../lists/best-of';
import type { Interactions } from '../data/interactions';
import { trendHalfLives, type Blend, type ItemModel, type LinearModel } from '../model/item-model';
import { limitCategories } from '../model/limit-categories';
import type { Matrix } from '../linear/multiply';
import { historiesOf, type Histories } from '../data/histories';
import { withNeighbours, type Weights } from '../linear/neighbour-rows';

/** What a catalogue knows of an item beside its events. */
export interface ItemFacts {
  /** A path, `''` for none. */
  category: string;
}

export interface LinearSettings extends EaseSettings {
  /** Of the profile's events, in days; 0: none fades. */
  profileHalfLifeDays: number;
}

export interface FitSettings {
  linear: readonly LinearSettings[];
  /** Largest weights that are kept of each item's row. */
  keep: number;
}

/** Everything from the linear models and nothing else: what training starts from. */
export const plainBlend: Blend = { ranker: 0, linear: 1, text: 0, trending: 0, popularity: 0, diversity: 0, novelty: 0, freshness: 0 };

/** Of items that fewer people took the matrix learns nothing. */
export const fewestTakers = 5;
/** Larger matrices take more than a gigabyte: what is taken most stays, and other items get rows of neighbours. */
const mostDense = 6000;
const dayMs = 24 * 60 * 60 * 1000;
const earlierByDays = 14;

/**
 * @param facts by name of the item; what has none is in no category
 * @param now what ages count to, in milliseconds since 1970; the newest event unless given
 */
export async function fitItemModel(interactions: Interactions, facts: ReadonlyMap<string, ItemFacts>, settings: FitSettings, now = interactions.time.at(-1) ?? 0): Promise<ItemModel> {
  const rows = interactions.items.length;
  const histories = historiesOf(interactions);
  const takers = countTakers(histories, rows);
  const dense = denseRows(takers);
  const known = onlyRows(histories, dense, rows);
  const linear: LinearModel[] = [];
  const isDense = new Uint8Array(rows);
  dense.forEach((row) => (isDense[row] = 1));
  for (const setting of settings.linear) {
    const closed = spread(prune(await fitEase(known, dense.length, setting, now), settings.keep), dense, rows);
    const weights = takers.some((count, row) => count >= fewestTakers && isDense[row] === 0)
      ? withNeighbours(closed, isDense, histories, { keep: settings.keep, halfLifeDays: setting.halfLifeDays }, now)
      : closed;
    linear.push({ ...weights, halfLifeDays: setting.profileHalfLifeDays });
  }
  const paths = limitCategories(interactions.items.map((name) => facts.get(name)?.category ?? ''));
  const categories = [...new Set(paths)].sort();
  const categoryRow = new Map(categories.map((path, row) => [path, row]));
  return {
    version: 'untrained',
    items: interactions.items,
    linear,
    popularity: Float32Array.from(takers, (count) => count / Math.max(1, interactions.users.length)),
    trends: trendHalfLives.map((days) => trendOf(interactions, days, now)),
    earlierTrend: trendOf(interactions, trendHalfLives[1], now - earlierByDays * dayMs),
    category: Uint16Array.from(paths, (path) => categoryRow.get(path) ?? 0),
    categories,
    firstSeen: firstSeenOf(interactions),
    blend: plainBlend,
    trainedUntil: now,
  };
}

function countTakers({ item }: Histories, rows: number): Float64Array {
  const takers = new Float64Array(rows);
  for (const row of item) takers[row] = (takers[row] as number) + 1;
  return takers;
}

/** The rows that enter the matrix, ascending. */
function denseRows(takers: Float64Array): Uint32Array {
  const known = Uint32Array.from(takers, (_, row) => row).filter((row) => (takers[row] as number) >= fewestTakers);
  if (known.length <= mostDense) return known;
  return known.sort((a, b) => (takers[b] as number) - (takers[a] as number) || a - b).slice(0, mostDense).sort();
}

/** The histories of `dense` rows alone, in rows of their own. */
function onlyRows({ offsets, item, time, weight }: Histories, dense: Uint32Array, rows: number): Histories {
  const rowOf = new Int32Array(rows).fill(-1);
  dense.forEach((row, place) => (rowOf[row] = place));
  const kept = Uint32Array.from(item, (_, entry) => entry).filter((entry) => (rowOf[item[entry] as number] as number) >= 0);
  const starts = new Uint32Array(offsets.length);
  let entry = 0;
  for (let user = 0; user + 1 < offsets.length; user++) {
    while (entry < kept.length && (kept[entry] as number) < (offsets[user + 1] as number)) entry++;
    starts[user + 1] = entry;
  }
  return {
    offsets: starts,
    item: Int32Array.from(kept, (from) => rowOf[item[from] as number] as number),
    time: Float64Array.from(kept, (from) => time[from] as number),
    weight: Float32Array.from(kept, (from) => weight[from] as number),
  };
}

/** Back to all rows: those that were left out say nothing. */
function spread(from: Weights, dense: Uint32Array, rows: number): Weights {
  const offsets = new Uint32Array(rows + 1);
  dense.forEach((row, place) => (offsets[row + 1] = (from.offsets[place + 1] as number) - (from.offsets[place] as number)));
  for (let row = 0; row < rows; row++) offsets[row + 1] = (offsets[row + 1] as number) + (offsets[row] as number);
  return { offsets, neighbours: from.neighbours.map((place) => dense[place] as number), weights: from.weights };
}

/** Events before `until`, faded by the half-life. */
function trendOf({ items, item, time, weight }: Interactions, halfLifeDays: number, until: number): Float32Array {
  const trend = new Float32Array(items.length);
  for (let event = 0; event < item.length; event++) {
    if ((time[event] as number) > until || (weight[event] as number) <= 0) continue;
    trend[item[event] as number] = (trend[item[event] as number] as number) + fade(until - (time[event] as number), halfLifeDays);
  }
  return trend;
}

function firstSeenOf({ items, item, time }: Interactions): Float64Array {
  const first = new Float64Array(items.length).fill(Infinity);
  for (let event = 0; event < item.length; event++) first[item[event] as number] = Math.min(first[item[event] as number] as number, time[event] as number);
  return first;
}

/** The `keep` weights of each row that are largest in size. */
function prune({ rows, columns, data }: Matrix, keep: number): Weights {
  const each = Math.min(keep, Math.max(0, columns - 1));
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => row * each);
  const neighbours = new Uint32Array(rows * each);
  const weights = new Float32Array(rows * each);
  for (let row = 0; row < rows; row++) {
    const values = data.subarray(row * columns, (row + 1) * columns);
    const order = Uint32Array.from(bestOf(values.map(Math.abs), each, (column) => column !== row)).sort();
    neighbours.set(order, row * each);
    order.forEach((column, place) => (weights[row * each + place] = values[column] as number));
  }
  return { offsets, neighbours, weights };
}
