// A catalogue of any size in memory, as serving has it after a start: items in clusters that are bought together, few of them by many and most
// by few, with a model, live events, rules and texts. What a database of a million rows would take minutes to say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../../../ml/core/random';
import { readItemArtefact } from '../../../ml/recommend/model/read-item-artefact';
import { trendHalfLives, type ItemModel, type LinearModel } from '../../../ml/recommend/model/item-model';
import { rankedBlend } from '../../../ml/recommend/training/train-item-model';
import { vectorSize } from '../../../lib/services/recommendations/lists/text-likeness';

const perCluster = 50;
const neighbours = 20;
const categories = 400;
const words = 3000;
const dayMs = 24 * 60 * 60 * 1000;
export const trainedUntil = Date.UTC(2026, 9, 1);

export interface MadeUpCatalogue {
  model: ItemModel;
  /** By row, of the first ones. */
  vectors: Int8Array[];
  /** Rows of somebody's things: of a few clusters, what many buy rather than what few do. */
  thingsOf(customer: number, count: number): number[];
}

/** @param mostTexts so many items have one at most */
export async function makeUpCatalogue(items: number, mostTexts: number): Promise<MadeUpCatalogue> {
  const random = createRandom(items);
  const clusters = Math.max(1, Math.floor(items / perCluster));
  // Like sales ranks: a few sell a thousand times as often as the middle.
  const popularity = Float32Array.from({ length: items }, () => 0.2 * (1 - random() * (1 - items ** -0.8)) ** 4 * random() ** 2);
  const trend = (share: number) => popularity.map((value) => (random() < 0.3 ? 0 : Math.round(value * share * random() * 100) / 10));
  const model: ItemModel = {
    version: 'made-up',
    items: Array.from({ length: items }, (_, row) => `item-${row}`),
    linear: [linearModel(items, clusters, random, 60), linearModel(items, clusters, random, 0)],
    popularity,
    trends: trendHalfLives.map((days) => trend(days)),
    earlierTrend: trend(14),
    category: Uint16Array.from({ length: items }, (_, row) => (row % clusters) % categories),
    categories: Array.from({ length: categories }, (_, category) => `Main ${category % 20}/Kind ${category}`),
    firstSeen: Float64Array.from({ length: items }, () => trainedUntil - random() * 700 * dayMs),
    ranker: await shippedRanker(),
    blend: rankedBlend,
    trainedUntil,
  };
  return { model, vectors: textVectors(Math.min(items, mostTexts), clusters, random), thingsOf };

  function thingsOf(customer: number, count: number): number[] {
    const draw = createRandom(customer + 1);
    const tastes = Array.from({ length: 4 }, () => Math.floor(draw() * clusters));
    const rows = new Set<number>();
    for (let tries = 0; rows.size < count && tries < 50 * count; tries++) {
      const taste = tastes[Math.floor(draw() * tastes.length)] as number;
      const row = taste + clusters * Math.floor(draw() * perCluster);
      if (row < items && draw() < 0.05 + 20 * (popularity[row] as number)) rows.add(row);
    }
    return [...rows];
  }
}

/** Each item speaks for others of its cluster. */
function linearModel(items: number, clusters: number, random: () => number, halfLifeDays: number): LinearModel {
  const entries = new Uint32Array(items * neighbours);
  for (let row = 0; row < items; row++) {
    for (let place = 0; place < neighbours; place++) entries[row * neighbours + place] = (row + clusters * (1 + place * 2)) % items;
  }
  return {
    offsets: Uint32Array.from({ length: items + 1 }, (_, row) => row * neighbours),
    neighbours: entries,
    weights: Float32Array.from(entries, () => 0.3 * random() ** 2 - 0.01),
    halfLifeDays,
  };
}

/** A cluster's words, and two of the item's own, spread over directions as the demo shop's real vectors are: 0.56 of their variance in 16, 0.82 in 64. */
function textVectors(items: number, clusters: number, random: () => number): Int8Array[] {
  const word = () => Float32Array.from({ length: vectorSize }, (_, at) => 39 * (1 + at / 10) ** -0.93 * (random() + random() - 1));
  const own = Array.from({ length: words }, word);
  const shared = Array.from({ length: Math.min(clusters, words) }, word);
  return Array.from({ length: items }, (_, row) => {
    const [one, other] = [own[Math.floor(random() ** 2 * words)] as Float32Array, own[Math.floor(random() ** 2 * words)] as Float32Array];
    const cluster = shared[(row % clusters) % shared.length] as Float32Array;
    const vector = new Int8Array(vectorSize);
    for (let at = 0; at < vectorSize; at++) {
      vector[at] = Math.max(-127, Math.min(127, 2 * (cluster[at] as number) + (one[at] as number) + 0.7 * (other[at] as number) + 3));
    }
    return vector;
  });
}

async function shippedRanker() {
  const folder = path.resolve('public/models/items/fern-and-fable');
  const { version } = JSON.parse(readFileSync(path.join(folder, 'current.json'), 'utf8')) as { version: string };
  const { model } = await readItemArtefact(path.join(folder, version));
  if (!model.ranker) throw new Error('The shipped item model has no ranker to measure with.');
  return model.ranker;
}
