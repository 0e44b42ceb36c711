// What is alike by its words is found, whether everything is compared or an index is asked, and it is said which of a person's things it is like.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '@/ml/core/random';
import { ApproximateNearest } from '@/ml/recommend/nearest/approximate-nearest';
import { LargeTextLikeness } from './large-text-likeness';
import { comparedUpTo, openTextLikeness } from './open-text-likeness';
import { SmallTextLikeness } from './small-text-likeness';
import { likenessToAny, likestOf, vectorSize, type TextLikeness } from './text-likeness';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });
/** An optional package: its reason is printed where it cannot be had. */
const withoutUSearch = await import('usearch').then(() => null, (error: unknown) => `not tested with USearch: ${String(error)}`);
if (withoutUSearch) process.stdout.write(`${withoutUSearch}\n`);

/** Two groups around directions of their own, on top of what all share; the last item has no text. */
const random = createRandom(3);
const noise = () => Math.round(random() * 20 - 10);
const group = (offset: number) => Int8Array.from({ length: vectorSize }, (_, place) => 40 + (place % 2 === offset ? 30 : 0) + noise());
const vectors = [group(0), group(0), group(0), group(1), group(1), group(1), null];

async function opened(kind: string): Promise<TextLikeness> {
  if (kind === 'compared') return new SmallTextLikeness(vectors);
  const large = new LargeTextLikeness(vectors);
  await large.built;
  return large;
}

describe.each(withoutUSearch ? ['compared'] : ['compared', 'indexed'])('texts that are %s', (kind) => {
  it('finds the others of the group, not the thing itself, nor what has no text', async () => {
    const text = await opened(kind);
    const likeness = likenessToAny(text, [0], [1])!;
    expect([...likeness.scores].map((value) => value > 0.5)).toEqual([false, true, true, false, false, false, false]);
    expect(likenessToAny(text, [6], [1])).toBeUndefined();
    expect(likenessToAny(text, [0], [-1])).toBeUndefined();
  });

  it('names the things that an item is like, the likest first', async () => {
    const text = await opened(kind);
    expect(likestOf(text, 1, [3, 0], [1, 1])).toEqual([0]);
    expect(likestOf(text, 4, [3, 0, 5], [0.1, 1, 1])).toEqual([5, 3]);
  });
});

describe('very many texts', () => {
  afterEach(() => vi.restoreAllMocks());
  /** Thirty tastes of words; two rows have the same text. */
  const centres = Array.from({ length: 30 }, () => Float32Array.from({ length: vectorSize }, () => random() - 0.5));
  const textOf = (row: number) => Int8Array.from(centres[row % 30]!, (value) => Math.round(60 * value + 40 * (random() - 0.5)));
  const many = Array.from({ length: 1500 }, (_, row) => textOf(row));
  many[700] = many[100]!;
  const small = new SmallTextLikeness(many);
  const nearestTo = (text: TextLikeness, row: number) => [...(text.nearest(row)?.rows ?? [])];
  const shareOf = (found: number[], wanted: number[]) => wanted.filter((row) => found.includes(row)).length / wanted.length;

  it.skipIf(withoutUSearch !== null)('are found as by comparing all, and not before the index is filled', async () => {
    const large = new LargeTextLikeness(many);
    expect(large.nearest(5)).toBeNull();
    expect(likenessToAny(large, [5], [1])).toBeUndefined();
    await large.built;
    for (const row of [5, 100, 999]) {
      expect(shareOf(nearestTo(large, row), nearestTo(small, row).slice(0, 40))).toBeGreaterThan(0.95);
      const [first] = nearestTo(large, row);
      expect(large.nearest(row)!.cosines[0]).toBeCloseTo(small.cosine(row, first!), 1);
    }
    expect(nearestTo(large, 100)[0]).toBe(700);
    expect(nearestTo(large, 100)).not.toContain(100);
  });

  it.skipIf(withoutUSearch !== null)('are added to what is known when a catalogue grows, and keep their rows apart', async () => {
    const before = new LargeTextLikeness(many);
    await before.built;
    const added = textOf(7);
    const after = new LargeTextLikeness([added, ...many], before.index);
    await after.built;
    expect(after.index.size).toBe(many.length);
    expect(nearestTo(after, 0).length).toBeGreaterThan(40);
    expect(nearestTo(after, 0).every((row) => (row - 1) % 30 === 7 || after.cosine(0, row) < 0.5)).toBe(true);
    expect(after.isOf([added, ...many])).toBe(true);
    expect(after.isOf(many)).toBe(false);
  });

  it('come with the next list where USearch is not installed', async () => {
    vi.spyOn(ApproximateNearest, 'open').mockRejectedValue(new Error('the package usearch is not installed'));
    const large = new LargeTextLikeness(many);
    await large.built;
    expect(large.nearest(5)).toBeNull();
    await vi.waitFor(() => expect(large.nearest(5)).not.toBeNull());
    expect(shareOf(nearestTo(large, 5), nearestTo(small, 5).slice(0, 40))).toBeGreaterThan(0.95);
  });

  it('are compared where they are few, and indexed where they are many', () => {
    const one = textOf(0);
    expect(openTextLikeness([null, null], null)).toBeNull();
    expect(openTextLikeness([one, null], null)).toBeInstanceOf(SmallTextLikeness);
    expect(openTextLikeness(Array.from({ length: comparedUpTo + 1 }, () => one), null)).toBeInstanceOf(LargeTextLikeness);
  });
});
