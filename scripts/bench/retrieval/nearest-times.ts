// How long it takes to find 20 of very many items, what it costs to be able to, and what is missed.
import { openNearest } from '../../../ml/recommend/nearest/open-nearest';
import type { NearestItems } from '../../../ml/recommend/nearest/nearest-items';
import { quantile } from './quantile';
import { catalogueOf, vectorSize, type VectorSource } from './vector-catalogue';

const listLength = 20;
const megabyte = 2 ** 20;

const ways = {
  'every item, float32': { kind: 'exact', precision: 'float32' },
  'every item, int8': { kind: 'exact', precision: 'int8' },
  'approximate (HNSW, float16)': { kind: 'approximate' },
} as const;

export interface NearestFigures {
  items: number;
  way: string;
  buildSeconds: number;
  memoryMb: number;
  p50Ms: number;
  p95Ms: number;
  /** Share of the exact 20 that are found. */
  recall: number;
}

export async function measureNearest(source: VectorSource, items: number): Promise<NearestFigures[]> {
  const vectors = catalogueOf(source, items);
  const figures: NearestFigures[] = [];
  let exact: number[][] = [];
  for (const [way, options] of Object.entries(ways)) {
    process.stderr.write(`retrieval: ${items} items, ${way} …\n`);
    const before = process.memoryUsage().rss;
    const startedAt = performance.now();
    const nearest = await openNearest(vectors, { size: vectorSize, ...options });
    const buildSeconds = (performance.now() - startedAt) / 1000;
    const memoryMb = (process.memoryUsage().rss - before) / megabyte;
    const { lists, times } = searchAll(nearest, source.people);
    if (exact.length === 0) exact = lists;
    const found = lists.map((list, person) => exact[person]!.filter((item) => list.includes(item)).length / listLength);
    figures.push({ items, way, buildSeconds, memoryMb, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), recall: found.reduce((sum, share) => sum + share, 0) / found.length });
  }
  return figures;
}

function searchAll(nearest: NearestItems, people: Float32Array[]): { lists: number[][]; times: number[] } {
  for (const person of people.slice(0, 10)) nearest.search(person, listLength); // to warm up
  const times: number[] = [];
  const lists = people.map((person) => {
    const startedAt = performance.now();
    const found = nearest.search(person, listLength);
    times.push(performance.now() - startedAt);
    return found.map(({ item }) => item);
  });
  return { lists, times };
}
