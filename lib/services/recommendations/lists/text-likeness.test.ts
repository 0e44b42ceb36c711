// What is alike by its words is found, and it is said which of a person's things it is like.
import { expect, it } from 'vitest';
import { createRandom } from '@/ml/core/random';
import { likenessToAny, likestOf, TextLikeness, vectorSize } from './text-likeness';

/** Two groups around directions of their own, on top of what all share; the last item has no text. */
const random = createRandom(3);
const noise = () => Math.round(random() * 20 - 10);
const group = (offset: number) => Int8Array.from({ length: vectorSize }, (_, place) => 40 + (place % 2 === offset ? 30 : 0) + noise());
const text = new TextLikeness([group(0), group(0), group(0), group(1), group(1), group(1), null]);

it('finds the others of the group, not the thing itself, nor what has no text', () => {
  const likeness = likenessToAny(text, [0], [1])!;
  expect([...likeness.scores].map((value) => value > 0.5)).toEqual([false, true, true, false, false, false, false]);
  expect(likenessToAny(text, [6], [1])).toBeUndefined();
  expect(likenessToAny(text, [0], [-1])).toBeUndefined();
});

it('names the things that an item is like, the likest first', () => {
  expect(likestOf(text, 1, [3, 0], [1, 1])).toEqual([0]);
  expect(likestOf(text, 4, [3, 0, 5], [0.1, 1, 1])).toEqual([5, 3]);
});
