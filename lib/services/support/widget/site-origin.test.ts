import { describe, expect, it } from 'vitest';
import { contrastOf, grounds, hardToSeeOn, inkOn, leastContrast, seenEverywhere } from './contrast';
import { readOrigin } from '@/lib/embed/site-origin';

describe('an origin', () => {
  it.each([
    [' https://Shop.Example/ ', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s is read as browsers send it', (text, origin) => expect(readOrigin(text)).toEqual({ origin }));

  it.each([
    ['https://*.shop.example', 'wildcard'],
    ['*', 'wildcard'],
    ['shop.example', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://shop.example/help', 'path'],
    ['https://shop.example?x', 'path'],
    ['https://me:secret@shop.example', 'path'],
    ['https://', 'host'],
    // Browsers' own URL parser takes this host; in the header it would end the directive.
    ['https://shop.example;script-src', 'host'],
    ["https://shop.example,'self'", 'host'],
    ['https://[::1]', 'host'],
  ] as const)('%s is refused: %s', (text, problem) => expect(readOrigin(text)).toEqual({ problem }));
});

describe('a colour', () => {
  it('carries the ink that is easier to read', () => {
    expect(inkOn('#ffe600')).toBe('#10140f');
    expect(inkOn('#1a3fae')).toBe('#ffffff');
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it('is moved no further than needed to be seen on light and dark pages', () => {
    expect(hardToSeeOn('#ffe600')).toEqual(['light']);
    expect(hardToSeeOn('#0b1a3a')).toEqual(['dark']);
    for (const colour of ['#ffe600', '#0b1a3a', '#ffffff', '#000000', '#00ff00']) {
      const better = seenEverywhere(colour);
      expect(Math.min(contrastOf(better, grounds.light), contrastOf(better, grounds.dark))).toBeGreaterThanOrEqual(leastContrast);
    }
    expect(seenEverywhere('#1a7f4e')).toBe('#1a7f4e');
  });
});
