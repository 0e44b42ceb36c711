// Bunting, balloons and garlands.
import { around, box, flat, heart, line, moved, oval, path, star } from '../paint';
import { hangs, stands } from './motif';

export const bunting = hangs((p) => ([[-116, p.body, p.accent], [4, p.accent, p.body]] as const).map(([y, one, two]) => line(path`M-200 ${y}C-100 ${y + 44} 100 ${y + 44} 200 ${y}`, p.ink, 4) + ([[-162, 11, 14], [-97, 25, 8], [-32, 32, 3], [33, 32, -3], [98, 25, -8], [163, 11, -14]] as const).map(([x, drop, angle], index) => moved(x, y + drop, index % 2 ? p.solid('M-28 0h56l-28 68z', two) : p.printed('M-28 0h56l-28 68z', one), 1, angle)).join('')).join(''), true);

export const garland = hangs((p) => line('M-200 -70C-110 30 110 30 200 -70', p.ink, 4) + ([[-140, -30], [-74, -4], [0, 6], [74, -4], [140, -30]] as const).map(([x, y], index) => moved(x, y + 26, line('M0 -26v10', p.ink, 3) + (index % 2 ? flat(star(0, 8, 34), p.accent) : p.printed(heart(0, 6, 33))))).join(''), true);

export const balloons = stands((p) => line('M-52 -6C-40 50 -10 60 0 104M52 -22C44 40 14 60 0 104M0 -30C2 40 0 60 0 104', p.ink, 3) + ([[-56, -52, p.accent, -8], [56, -66, p.light, 8], [0, -72, p.body, 0]] as const).map(([x, y, fill, angle]) => moved(x, y, flat('M-8 60l8 -12l8 12z', fill) + (fill === p.body ? p.printed(oval(0, 0, 46, 56)) : p.solid(oval(0, 0, 46, 56), fill)) + flat('M-26 -30c4 -10 12 -16 20 -16c-8 8 -14 16 -16 28z', '#ffffff', 0.6), 1, angle)).join(''), true);

export const honeycomb = hangs((p) => line('M0 -200V-92', p.ink, 3) + p.printed(oval(0, 0, 92)) + [0.25, 0.55, 0.82].map((share) => line(path`M0 -92C${-122 * share} -50 ${-122 * share} 50 0 92M0 -92C${122 * share} -50 ${122 * share} 50 0 92`, p.shade, 3)).join('') + line('M0 -92V92', p.shade, 3) + flat(oval(0, -92, 8), p.accent) + line('M0 92v22', p.accent, 8));

export const flags = stands((p) => ([[-60, -6, p.accent], [0, -30, p.body], [60, -6, p.light]] as const).map(([x, y, fill]) => line(path`M${x - 22} 96V${y - 70}`, p.wood, 7) + (fill === p.body ? p.printed(path`M${x - 20} ${y - 70}c24 -16 40 14 66 0v52c-26 14 -42 -16 -66 0z`) : p.solid(path`M${x - 20} ${y - 70}c24 -16 40 14 66 0v52c-26 14 -42 -16 -66 0z`, fill))).join(''), true);

export const partyHat = stands((p) => p.printed('M0 -100l76 184c-40 16 -112 16 -152 0z') + flat('M-76 84c40 16 112 16 152 0l-6 -16c-40 14 -100 14 -140 0z', p.accent) + moved(0, -100, around(8, () => line('M0 0V-24', p.accent, 8))));

export const paperChain = hangs((p) => Array.from({ length: 9 }, (_, index) => {
  const x = -176 + index * 44;
  const y = -30 + 62 * (1 - ((x / 176) ** 2)) - 30;
  return line(oval(x, y, 27, 21), [p.body, p.accent, p.light][index % 3]!, 12);
}).join('') + Array.from({ length: 9 }, (_, index) => {
  const x = -176 + index * 44;
  const y = 66 + 40 * (1 - ((x / 176) ** 2)) - 30;
  return line(oval(x, y, 27, 21), [p.accent, p.light, p.body][index % 3]!, 12);
}).join(''), true);

export const confetti = stands((p) => moved(0, 60, flat('M-40 34l26 -96l70 70z', p.accent) + p.printed('M-40 34l26 -96c24 6 64 46 70 70z')) + ([[-10, -60, p.body], [40, -90, p.accent], [84, -40, p.light], [-60, -90, p.light], [96, 20, p.body], [10, -112, p.body], [-40, -34, p.accent], [64, -4, p.accent]] as const).map(([x, y, fill], index) => moved(x, y, index % 2 ? flat(star(0, 0, 14), fill) : flat(box(-9, -5, 18, 10, 3), fill), 1, index * 40)).join('') + line('M20 10c14 -30 -10 -40 10 -66M50 40c26 -10 20 -34 50 -40', p.body, 5), true);
