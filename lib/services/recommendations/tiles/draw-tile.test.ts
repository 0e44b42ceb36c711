// @vitest-environment jsdom
// Tiles: the same every time, well-formed whatever the name, and about what the name says.
import { describe, expect, it } from 'vitest';
import catalogue from '@/ml/tasks/items/catalogue.json';
import { drawTile } from './draw-tile';
import { readName } from './read-name';
import { tilePath } from './tile-path';

const mug = { name: 'RED RETROSPOT MUG', category: 'Kitchen/Mugs and cups' };
/** @throws where it is no well-formed XML */
function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const problem = parsed.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? 'not well-formed');
  return parsed;
}

describe('drawing a tile', () => {
  it('gives the same picture each time, and another for another name', () => {
    expect(drawTile(mug)).toBe(drawTile({ ...mug }));
    expect(drawTile(mug)).not.toBe(drawTile({ ...mug, name: 'BLUE POLKADOT MUG' }));
    expect(drawTile(mug).length).toBeLessThan(8000);
  });

  it('is well-formed for products of every category', () => {
    for (const item of catalogue.filter((_, index) => index % 37 === 0)) {
      const document = parse(drawTile(item));
      expect(document.documentElement.localName).toBe('svg');
      expect(document.querySelectorAll('path').length).toBeGreaterThan(4);
      expect(drawTile(item)).not.toMatch(/NaN|undefined|null/);
    }
  });

  it.each(['<script>alert("1")</script> & \'co\'', 'BELL \u0007 AND LONE \ud800 HALF', '', '茶壶 & 灯笼', ']]><svg onload=x>'])('takes the name %j as text', (name) => {
    const document = parse(drawTile({ name, category: 'Kitchen/<Mugs> & "cups"' }));
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelectorAll('svg')).toHaveLength(1);
    expect(document.querySelector('title')?.textContent).toBe(name.toWellFormed().replace('\u0007', ''));
  });

  it('draws things of unknown categories by their names, and something for films', () => {
    expect(drawTile({ name: 'RED RETROSPOT MUG', category: 'Küche' })).not.toBe(drawTile({ name: 'RED RETROSPOT BOWL', category: 'Küche' }));
    expect(parse(drawTile({ name: 'Toy Story (1995)', category: '' })).documentElement.localName).toBe('svg');
  });
});

describe('reading a name', () => {
  it('finds colours, print, number and size', () => {
    expect(readName('SET OF 3 RED AND WHITE POLKADOT BOWLS')).toMatchObject({ colours: ['#c4453f', '#fbf8f2'], print: 'dots', count: 3 });
    expect(readName('SMALL PINK PAISLEY PURSE')).toMatchObject({ print: 'paisley', count: 1, scale: 0.84 });
    expect(readName('LETTER "K" BLING KEY RING').sign).toBe('K');
    expect(readName('NUMBER TILE COTTAGE GARDEN 0').sign).toBe('0');
  });
});

describe('the address of a tile', () => {
  it('changes with what it is drawn from', () => {
    const path = tilePath('demo', { id: 'A/1', ...mug });
    expect(path).toMatch(/^\/api\/v1\/shop\/tiles\/demo\/A%2F1\.svg\?v=\w+$/);
    expect(tilePath('demo', { id: 'A/1', ...mug, name: 'GREEN MUG' })).not.toBe(path);
  });
});
