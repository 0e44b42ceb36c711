import { describe, expect, it } from 'vitest';
import { findEntities } from './entities';

const names = (text: string) => findEntities(text).map(({ name }) => name);

describe('findEntities', () => {
  it('finds tickers with a class of shares, and no amounts of money', () => {
    expect(names('$AAPL and $brk.b rise, a $5 note and $10M do not')).toEqual(['$AAPL', '$BRK.B']);
  });

  it('takes the longest name and gives its ticker and place', () => {
    const text = 'Why Exxon Mobil fell';
    expect(findEntities(text)).toEqual([{ kind: 'company', name: 'Exxon Mobil', ticker: 'XOM', start: 4, end: 15 }]);
  });

  it('leaves plain words alone', () => {
    expect(names('an apple a day, on target, Appleby and Fordham')).toEqual([]);
  });

  it('copes with nothing, emoji and other scripts', () => {
    expect(names('')).toEqual([]);
    expect(names('🚀 公司 الشركة')).toEqual([]);
    expect(names('苹果 Apple公司')).toEqual([]);
  });
});
