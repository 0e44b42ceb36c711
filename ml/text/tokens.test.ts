import { describe, expect, it } from 'vitest';
import { wordRanges } from './tokens';

const words = (text: string) => wordRanges(text).map(({ start, end }) => text.slice(start, end));

describe('wordRanges', () => {
  it('finds words as a reader sees them, at their places', () => {
    expect(words('$AAPL up 3.5%, says "J.P. Morgan"')).toEqual(['$AAPL', 'up', '3.5%', 'says', 'J.P', 'Morgan']);
  });

  it('keeps a link whole', () => {
    expect(words('up https://example.com/a-b?c=1 now')).toEqual(['up', 'https://example.com/a-b?c=1', 'now']);
  });

  it('finds words of other scripts and emoji', () => {
    expect(words('利润 増 🚀 الشركة')).toEqual(['利润', '増', '🚀', 'الشركة']);
    expect(words('')).toEqual([]);
  });
});
