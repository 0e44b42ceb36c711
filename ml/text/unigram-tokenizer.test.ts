// Against every possible cut of a text, on a vocabulary small enough to try them all.
import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/random';
import { UnigramTokenizer, type Pieces } from './unigram-tokenizer';

const pieces: Pieces = [
  ['�', 0], ['<s>', 0], ['</s>', 0],
  ['▁', -2.1], ['a', -2.5], ['b', -2.7], ['ab', -4.1], ['▁a', -3.9], ['ba', -5.6], ['aba', -6.4], ['▁ab', -5.2], ['😀', -7], ['b▁a', -6.05],
];
const tokenizer = new UnigramTokenizer(pieces, 3);

const textOf = (ids: number[]) => ids.map((id) => pieces[id]?.[0] ?? '').join('');
const sumOf = (ids: number[]) => ids.reduce((sum, id) => sum + (pieces[id]?.[1] ?? 0), 0);

/** The largest sum over all cuts of `text` into pieces. */
function bestSum(text: string): number {
  if (text === '') return 0;
  const sums = pieces.slice(3).filter(([piece]) => text.startsWith(piece)).map(([piece, score]) => (score ?? 0) + bestSum(text.slice(piece.length)));
  return Math.max(-Infinity, ...sums);
}

describe('UnigramTokenizer', () => {
  it('finds the cut with the largest sum', () => {
    const random = createRandom(7);
    for (let turn = 0; turn < 200; turn++) {
      const length = 1 + Math.floor(random() * 9);
      const text = Array.from({ length }, () => ['a', 'b', ' '][Math.floor(random() * 3)]).join('');
      const ids = tokenizer.encode(text);
      const normalized = `▁${text.replaceAll(' ', '▁')}`;
      expect(textOf(ids)).toBe(normalized);
      expect(sumOf(ids), JSON.stringify(text)).toBeCloseTo(bestSum(normalized), 10);
    }
  });

  it('cuts between code points, and joins what it does not know to one id', () => {
    expect(tokenizer.encode('😀')).toEqual([3, 11]);
    expect(tokenizer.encode('a漢字b')).toEqual([7, 0, 5]);
    expect(tokenizer.encode('')).toEqual([]);
  });

  it('reads full-width and composed signs as their plain ones', () => {
    expect(tokenizer.encode('ａｂ')).toEqual(tokenizer.encode('ab'));
  });

  it('never finds the reserved pieces in a text', () => {
    expect(new UnigramTokenizer([['�', 0], ['x', 0], ['▁', -1]], 2).encode('x')).toEqual([2, 0]);
  });
});
