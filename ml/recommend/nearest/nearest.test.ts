// Both ways of retrieval against sorting everything, on vectors in clusters of very different lengths, as factors are.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { ExactNearest } from './exact-nearest';
import type { NearestItems } from './nearest-items';
import { loadNearest, openNearest } from './open-nearest';

/** An optional package: its reason is printed where it cannot be had. */
const withoutUSearch = await import('usearch').then(() => null, (error: unknown) => `not tested with USearch: ${String(error)}`);
if (withoutUSearch) process.stdout.write(`${withoutUSearch}\n`);

const size = 16;
const count = 3000;
const random = createRandom(5);
const centres = Float32Array.from({ length: 30 * size }, () => random() - 0.5);
/** A cluster each, lengths between 0.02 and 0.4 of its centre's. */
const vectors = Float32Array.from({ length: count * size }, (_, at) => {
  const [item, axis] = [Math.floor(at / size), at % size];
  return (centres[(item % 30) * size + axis]! + 0.3 * (random() - 0.5)) * (0.02 + 0.4 * (item % 7) / 7);
});
const people = Array.from({ length: 50 }, () => Float32Array.from({ length: size }, () => random() - 0.5));

const bySorting = (vector: Float32Array, wanted: number, exclude = new Set<number>()) =>
  Array.from({ length: count }, (_, item) => ({ item, score: vector.reduce((sum, value, axis) => sum + value * vectors[item * size + axis]!, 0) }))
    .filter(({ item }) => !exclude.has(item))
    .sort((one, other) => other.score - one.score)
    .slice(0, wanted);

const recallOf = (nearest: NearestItems) => {
  const shares = people.map((person) => {
    const found = new Set(nearest.search(person, 20).map(({ item }) => item));
    return bySorting(person, 20).filter(({ item }) => found.has(item)).length / 20;
  });
  return shares.reduce((sum, share) => sum + share, 0) / people.length;
};

const folderFor = () => mkdtemp(path.join(tmpdir(), 'nearest-'));

describe.each([
  { kind: 'exact', precision: 'float32', least: 1, digits: 5 },
  { kind: 'exact', precision: 'int8', least: 0.95, digits: 2 },
  { kind: 'approximate', precision: undefined, least: 0.95, digits: 2 },
] as const)('$kind $precision', ({ kind, precision, least, digits }) => {
  beforeEach((test) => test.skip(kind === 'approximate' && withoutUSearch !== null));
  const open = (items = vectors) => openNearest(items, { size, kind, ...(precision ? { precision } : {}) });

  it('finds the largest inner products', async () => {
    const nearest = await open();
    expect([nearest.kind, nearest.count]).toEqual([kind, count]);
    expect(recallOf(nearest)).toBeGreaterThanOrEqual(least);
    const found = nearest.search(people[0]!, 5);
    expect(found[0]!.score).toBeCloseTo(bySorting(people[0]!, 1)[0]!.score, digits);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((one, other) => other - one));
  });

  it('leaves out what it must not find, and still fills the list', async () => {
    const nearest = await open();
    const exclude = new Set(bySorting(people[1]!, 10).map(({ item }) => item));
    const found = nearest.search(people[1]!, 20, exclude).map(({ item }) => item);
    expect(found).toHaveLength(20);
    expect(found.filter((item) => exclude.has(item))).toEqual([]);
  });

  it('finds what was added later, and the same again after a restart', async () => {
    const nearest = await open(vectors.subarray(0, 1000 * size));
    nearest.add(vectors.subarray(1000 * size));
    expect(nearest.count).toBe(count);
    expect(recallOf(nearest)).toBeGreaterThanOrEqual(least);
    const folder = await folderFor();
    await nearest.save(folder);
    const loaded = await loadNearest(folder);
    for (const person of people) expect(loaded.search(person, 20)).toEqual(nearest.search(person, 20));
    loaded.add(vectors.subarray(0, size));
    expect(loaded.count).toBe(count + 1);
    await rm(folder, { recursive: true });
  });

  it('returns what there is when more is asked for', async () => {
    const nearest = await open(vectors.subarray(0, 3 * size));
    expect(nearest.search(people[0]!, 20)).toHaveLength(3);
    expect((await open(new Float32Array(0))).search(people[0]!, 20)).toEqual([]);
    expect(() => nearest.search(new Float32Array(size - 1), 1)).toThrow('15 values');
    expect(() => nearest.add(new Float32Array(size + 1))).toThrow('no whole number of vectors');
  });
});

it.skipIf(withoutUSearch !== null)('finds USearch in a process whose global `__dirname` is another’s, as Prisma’s client leaves it', { timeout: 30_000 }, () => {
  const script = `globalThis.__dirname = '/'; import('./ml/recommend/nearest/approximate-nearest.ts').then(({ ApproximateNearest }) => ApproximateNearest.open(4, 1, 1)).then(({ kind }) => process.stdout.write(kind))`;
  expect(execFileSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8' })).toBe('approximate');
});

it('scores a small catalogue exactly without being told to', async () => {
  expect((await openNearest(vectors, { size })).kind).toBe('exact');
});

it('refuses a folder whose files do not belong together', async () => {
  const folder = await folderFor();
  const nearest = new ExactNearest(size);
  nearest.add(vectors);
  await nearest.save(folder);
  await writeFile(path.join(folder, 'vectors.bin'), new Uint8Array(64));
  await expect(loadNearest(folder)).rejects.toThrow('does not hold 3000 vectors');
  await rm(folder, { recursive: true });
});
