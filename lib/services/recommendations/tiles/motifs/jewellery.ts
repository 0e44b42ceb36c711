// Jewellery and small things to wear.
import { around, box, flat, flower, heart, leaf, line, moved, oval, path, star } from '../paint';
import { lies, stands } from './motif';
import type { Paint } from '../paint';

const gem = (p: Paint, size: number, fill: string) => flat(path`M0 ${-size}L${size * 0.8} ${-size * 0.35}L${size * 0.62} ${size * 0.6}L0 ${size}L${-size * 0.62} ${size * 0.6}L${-size * 0.8} ${-size * 0.35}z`, fill) + flat(path`M0 ${-size}L${size * 0.8} ${-size * 0.35}L0 ${size * 0.05}z`, '#ffffff', 0.4) + flat(path`M0 ${size * 0.05}L${size * 0.62} ${size * 0.6}L0 ${size}z`, '#1f2d2b', 0.2) + flat(path`M0 ${size * 0.05}L${-size * 0.8} ${-size * 0.35}L0 ${-size}z`, '#ffffff', 0.18);
const drop = (p: Paint) => line('M0 -88c-14 -30 22 -34 18 -8', p.gold, 5) + flat(oval(0, -84, 8), p.gold) + line('M0 -76v26', p.gold, 4);

export const earrings = lies((p) => ([-54, 54] as const).map((x) => moved(x, 0, drop(p) + flat(oval(0, -44, 15), p.accent) + moved(0, 30, gem(p, 56, p.body)))).join(''), true);
export const hoops = lies((p) => ([-56, 56] as const).map((x) => moved(x, 0, drop(p) + line(oval(0, 16, 50), p.gold, 8) + around(7, (index) => flat(oval(0, 0, 0), p.body) + (index < 7 ? moved(0, 0, '') : '')) + [0, 1, 2, 3, 4, 5, 6].map((index) => { const turn = Math.PI * (0.15 + index * 0.117); return flat(oval(50 * Math.cos(turn), 16 + 50 * Math.sin(turn), 10), index % 2 ? p.accent : p.body); }).join(''))).join(''), true);
export const leafEarrings = lies((p) => ([-54, 54] as const).map((x) => moved(x, 0, drop(p) + flat(leaf(0, -56, 150, 90, 0.36), p.body) + flat('M0 -56C40 -16 40 50 0 94z', p.shade, 0.7) + line('M0 -50V84', p.gold, 3))).join(''), true);
export const studs = lies((p) => ([-52, 52] as const).map((x) => moved(x, 0, flat(oval(4, 6, 42), '#1f2d2b', 0.12) + flower(0, 0, 48, p.body, p.accent, 6))).join(''), true);

export const necklace = lies((p) => line('M-96 -112C-96 20 -50 60 0 60S96 20 96 -112', p.gold, 5) + Array.from({ length: 11 }, (_, index) => {
  const turn = Math.PI * (0.06 + index * 0.088);
  const [x, y] = [90 * Math.cos(turn), -62 + 122 * Math.sin(turn)];
  return index === 5 ? '' : flat(oval(x, y, 11), index % 2 ? p.accent : p.body) + flat(oval(x - 3, y - 3, 3.400), '#ffffff', 0.6);
}).join('') + moved(0, 82, gem(p, 36, p.body)), true);

export const pendant = lies((p) => line('M-84 -116C-70 -20 -30 10 0 22C30 10 70 -20 84 -116', p.gold, 5) + flat(oval(0, 24, 10), p.gold) + p.printed(heart(0, 68, 42)) + flat(heart(-2, 64, 18), p.accent), true);

export const bracelet = lies((p) => Array.from({ length: 18 }, (_, index) => {
  const turn = (index * Math.PI * 2) / 18;
  const [x, y] = [84 * Math.cos(turn), 78 * Math.sin(turn)];
  return flat(oval(x + 2, y + 4, 16), '#1f2d2b', 0.1) + flat(oval(x, y, 16), [p.body, p.accent, p.body, p.light][index % 4]!) + flat(oval(x - 5, y - 5, 4.500), '#ffffff', 0.6);
}).join('') + moved(0, 100, flat(heart(0, 6, 20), p.gold)), true);

export const bangle = lies((p) => flat(oval(5, 8, 104, 94), '#1f2d2b', 0.12) + line(oval(0, 0, 86, 78), p.body, 34) + line(oval(0, 0, 86, 78), p.accent, 6) + line('M-96 -26a98 88 0 0 1 50 -52', '#ffffff', 6), true);

export const ring = stands((p) => line(oval(0, 34, 56), p.gold, 14) + line('M-52 20a56 56 0 0 1 30 -38', '#fff2cf', 5) + moved(0, -48, gem(p, 50, p.body)) + flat('M-30 -20l30 22l30 -22l-8 -10h-44z', p.gold));

export const brooch = lies((p) => flat(oval(5, 8, 92), '#1f2d2b', 0.1) + around(8, (index) => flat(oval(0, -64, 24, 32), index % 2 ? p.body : p.shade)) + around(8, () => flat(oval(0, -64, 7), p.accent)) + p.solid(oval(0, 0, 38), p.accent) + flat(oval(0, 0, 18), p.gold) + flat(oval(-12, -12, 7), '#ffffff', 0.6), true);

export const tiara = stands((p) => line('M-104 60c60 30 148 30 208 0', p.gold, 13) + flat('M-100 52L-84 -20L-48 30L0 -78L48 30L84 -20L100 52c-56 28 -144 28 -200 0z', p.gold, 0.85) + moved(0, -2, gem(p, 30, p.body)) + moved(-58, 30, gem(p, 18, p.accent)) + moved(58, 30, gem(p, 18, p.accent)) + flat(oval(0, -84, 9) + oval(-86, -26, 7) + oval(86, -26, 7), p.accent), true);

export const hairClip = lies((p) => flat(box(-96, 30, 192, 18, 9), p.metalShade) + moved(0, -4, flat('M0 0C-30 -64 -110 -72 -104 -14C-100 28 -40 20 0 0zM0 0C30 -64 110 -72 104 -14C100 28 40 20 0 0z', p.body) + flat('M0 0C-24 -34 -70 -40 -74 -14C-72 10 -36 12 0 0zM0 0C24 -34 70 -40 74 -14C72 10 36 12 0 0z', p.shade, 0.7) + p.printed('M0 0C-30 -64 -110 -72 -104 -14C-100 28 -40 20 0 0zM0 0C30 -64 110 -72 104 -14C100 28 40 20 0 0z', 'none') + p.solid(oval(0, 0, 22, 20), p.accent)), true);

export const jewelBox = stands((p) => p.solid('M-94 -20c0 -50 30 -72 94 -72s94 22 94 72z', p.accent) + p.printed(box(-100, -24, 200, 112, 10)) + flat(box(-100, -24, 200, 15), p.shade, 0.4) + flat(oval(0, 12, 17), p.gold) + flat(box(-4, 10, 8, 20, 3), p.ink) + flat(oval(-76, 92, 13, 7) + oval(76, 92, 13, 7), p.gold) + moved(0, -62, flat(star(0, 0, 19, 8, 0.6), p.light)), true);

export const trinketPot = stands((p) => p.printed('M-74 6h148v52c0 22 -30 38 -74 38s-74 -16 -74 -38z') + p.solid('M-80 6c0 -46 36 -64 80 -64s80 18 80 64c-20 12 -140 12 -160 0z', p.accent) + moved(0, -64, flat(heart(0, 0, 18), p.shade)));

export const keyRing = lies((p) => line(oval(0, -72, 34), p.metalShade, 9) + line('M0 -38v24', p.metalShade, 8) + (p.sign ? p.printed(box(-54, -16, 108, 118, 20)) + flat(box(-42, -4, 84, 94, 12), p.cream) + `<text x="0" y="72" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-weight="700" font-size="84" fill="${p.shade}">${p.sign}</text>` : p.printed(heart(0, 40, 58)) + flat(heart(0, 36, 28), p.accent)), true);

export const charm = lies((p) => line('M0 -116c-26 30 -26 50 0 66', p.accentShade, 6) + flat(box(-9, -56, 18, 24, 5), p.gold) + flat(oval(0, -20, 13), p.accent) + flat(oval(0, 8, 17), p.body) + flat(oval(-5, 3, 5), '#ffffff', 0.6) + flat(oval(0, 36, 12), p.accent) + moved(0, 76, p.printed(star(0, 4, 42))));
