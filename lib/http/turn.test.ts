import { expect, test } from 'vitest';
import { takeTurn } from './turn';

test('lets one caller go on per round of the event loop, in order', async () => {
  const seen: string[] = [];
  const callers = ['a', 'b', 'c'].map((name) => takeTurn().then(() => seen.push(name)));
  const rounds: number[] = [];
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    rounds.push(seen.length);
  }
  await Promise.all(callers);
  expect(seen).toEqual(['a', 'b', 'c']);
  // Never two more from one round to the next.
  expect(rounds.every((count, index) => count - (rounds[index - 1] ?? 0) <= 1)).toBe(true);
});
