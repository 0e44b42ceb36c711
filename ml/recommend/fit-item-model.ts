// The item model of one stretch of events, without its ranker: linear models, popularity, trends, categories.
import { fade, fitEase, type EaseSettings } from './ease';
import type { Interactions } from './interactions';
import { trendHalfLives, type Blend, type ItemModel, type LinearModel } from './item-model';
import type { Matrix } from './multiply';
import { countTakers, pairsOf } from './pairs';

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

const dayMs = 24 * 60 * 60 * 1000;
const earlierByDays = 14;

/**
 * @param facts by name of the item; what has none is in no category
 * @param now what ages count to, in milliseconds since 1970; the newest event unless given
 */
export async function fitItemModel(interactions: Interactions, facts: ReadonlyMap<string, ItemFacts>, settings: FitSettings, now = interactions.time.at(-1) ?? 0): Promise<ItemModel> {
  const rows = interactions.items.length;
  const pairs = pairsOf(interactions);
  const linear: LinearModel[] = [];
  for (const setting of settings.linear) {
    linear.push({ ...prune(await fitEase(pairs, rows, setting, now), settings.keep), halfLifeDays: setting.profileHalfLifeDays });
  }
  const paths = interactions.items.map((name) => facts.get(name)?.category ?? '');
  const categories = [...new Set(paths)].sort();
  const categoryRow = new Map(categories.map((path, row) => [path, row]));
  const takers = countTakers(pairs, rows);
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
function prune({ rows, columns, data }: Matrix, keep: number): Pick<LinearModel, 'offsets' | 'neighbours' | 'weights'> {
  const each = Math.min(keep, columns - 1);
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => row * each);
  const neighbours = new Uint32Array(rows * each);
  const weights = new Float32Array(rows * each);
  for (let row = 0; row < rows; row++) {
    const values = data.subarray(row * columns, (row + 1) * columns);
    const order = Uint32Array.from(values, (_, column) => column).sort((a, b) => Math.abs(values[b] as number) - Math.abs(values[a] as number) || a - b).subarray(0, each).sort();
    neighbours.set(order, row * each);
    order.forEach((column, place) => (weights[row * each + place] = values[column] as number));
  }
  return { offsets, neighbours, weights };
}
