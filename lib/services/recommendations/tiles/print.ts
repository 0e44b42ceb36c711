// Prints on things: small repeats in two tones, as on fabric and paper.
import { darker, difference, lighter, lightness } from './colour';
import { flat, flower, heart, leaf, line, moved, oval, polygon, star } from './paint';
import type { Print } from './read-name';

interface Repeat {
  size: number;
  content: string;
  angle?: number;
}

/** The `<pattern>` of a print, or nothing for a plain one. @param scale 1 for things that fill the tile */
export function printPattern(id: string, print: Print, body: string, accent: string, scale: number): string {
  // On a body of the accent's own tone the print would be lost.
  const tone = difference(accent, body) > 0.16 ? accent : lightness(body) > 0.6 ? darker(body, 0.35) : lighter(body, 0.72);
  const repeat = repeats[print]?.(lightness(body) < 0.82 && lightness(tone) < lightness(body) + 0.1 ? lighter(body, 0.76) : tone, accent);
  if (!repeat) return '';
  const { size, content, angle = 0 } = repeat;
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(${angle})">${content}</pattern>`;
}

/** Two in a square, set off like bricks. */
const bricks = (size: number, draw: (x: number, y: number) => string): Repeat => ({ size, content: draw(size * 0.25, size * 0.25) + draw(size * 0.75, size * 0.75) });

const repeats: Partial<Record<Print, (tone: string, accent: string) => Repeat>> = {
  dots: (tone) => bricks(34, (x, y) => flat(oval(x, y, 6.4), tone)),
  stripes: (tone) => ({ size: 26, content: flat('M0 0h12v26h-12z', tone), angle: 0 }),
  gingham: (tone) => ({ size: 28, content: flat('M0 0h14v28h-14z', tone, 0.5) + flat('M0 0h28v14h-28z', tone, 0.5) }),
  paisley: (tone) => bricks(52, (x, y) => moved(x, y, flat('M-8 8C-16 -4 -6 -18 8 -12C2 -10 4 -4 8 0C12 8 2 16 -8 8z', tone) + flat(oval(-2, 2, 3.4), tone === '#ffffff' ? '#000' : darker(tone, 0.4), 0.55), 1, 12)),
  flowers: (tone, accent) => bricks(50, (x, y) => flower(x, y, 12, tone, darker(tone, 0.34)) + flat(leaf(x + 11, y + 9, 12, 40), accent === tone ? '#5f9a72' : '#5f9a72')),
  hearts: (tone) => bricks(42, (x, y) => flat(heart(x, y, 7.6), tone)),
  stars: (tone) => bricks(44, (x, y) => flat(star(x, y, 9.5), tone)),
  leaves: (tone) => bricks(44, (x, y) => flat(leaf(x - 9, y + 6, 20, -38), tone) + flat(leaf(x - 6, y + 4, 13, 14), tone, 0.75)),
  butterflies: (tone) => bricks(50, (x, y) => moved(x, y, flat('M0 0C-4 -14 -18 -14 -16 -3C-15 4 -6 4 0 0C6 4 15 4 16 -3C18 -14 4 -14 0 0z', tone) + flat('M0 0C-5 2 -12 6 -9 12C-5 15 -1 8 0 0C1 8 5 15 9 12C12 6 5 2 0 0z', tone), 1, -14)),
  skulls: (tone) => bricks(48, (x, y) => moved(x, y, flat('M-9 -2a9 9 0 1 1 18 0v4c0 2 -3 3 -3 3v4h-12v-4s-3 -1 -3 -3z', tone) + flat(oval(-3.6, -1, 2.4), '#2c3236') + flat(oval(3.6, -1, 2.4), '#2c3236'))),
  jack: (tone) => ({ size: 56, content: flat('M0 22h56v12h-56zM22 0h12v56h-12z', tone, 0.9) + line('M0 0L56 56M56 0L0 56', tone, 3) }),
  fruit: (tone) => bricks(48, (x, y) => moved(x, y, flat(oval(-3.5, 2, 6.4, 7.4) + oval(3.5, 2, 6.4, 7.4), tone) + flat(leaf(0, -5, 11, -42), '#5f9a72'))),
  scallops: (tone) => bricks(30, (x, y) => line(`M${x - 7.5} ${y}a7.5 7.5 0 0 0 15 0`, tone, 2.4) + flat(oval(x, y - 4, 2), tone)),
  zigzag: (tone) => ({ size: 30, content: line('M-2 9L7.5 18L15 9L22.5 18L32 9', tone, 4.5) + line('M-2 24L7.5 33L15 24L22.5 33L32 24M-2 -6L7.5 3L15 -6L22.5 3L32 -6', tone, 4.5) }),
  music: (tone) => bricks(48, (x, y) => moved(x, y, flat(oval(-5, 7, 4.6, 3.6), tone) + line('M-1.4 7V-9L8 -6', tone, 2.8))),
  toadstools: (tone) => bricks(50, (x, y) => moved(x, y, flat('M-11 1a11 10 0 0 1 22 0z', tone) + flat('M-4 1h8l1.5 10h-11z', lighter(tone, 0.5)) + flat(oval(-4, -4, 2.2) + oval(3.6, -2.5, 1.9), '#fffdf7', 0.9))),
  snow: (tone) => bricks(46, (x, y) => moved(x, y, line('M0 -9V9M-7.8 -4.5L7.8 4.5M-7.8 4.5L7.8 -4.5', tone, 2.6) + flat(polygon([[0, -3], [2.6, 0], [0, 3], [-2.6, 0]]), tone))),
};
