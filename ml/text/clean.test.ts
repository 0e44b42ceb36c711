import { describe, expect, it } from 'vitest';
import { cleanText } from './clean';

describe('cleanText', () => {
  it('takes out links, entities, capitals and odd spaces', () => {
    expect(cleanText('  Oil &amp; gas\u00a0UP\n https://t.co/abc www.example.com/x ')).toBe('oil & gas up');
    expect(cleanText('&#36;AAPL &#x41; &unknown;')).toBe('$aapl a &unknown;');
  });

  it('makes full-width letters plain', () => {
    expect(cleanText('ＳＨＡＲＥＳ')).toBe('shares');
  });

  it('survives null bytes, lone surrogates and nothing', () => {
    expect(cleanText('a\u0000b')).toBe('a b');
    expect(cleanText('\ud800')).toBe('\ufffd');
    expect(cleanText('')).toBe('');
    expect(cleanText('&#0; &#xd800; &#99999999;')).toBe('&#99999999;');
  });
});
