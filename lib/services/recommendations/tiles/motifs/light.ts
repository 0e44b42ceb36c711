// Candles, lanterns and lamps.
import { box, flat, heart, line, moved, oval, path, star } from '../paint';
import { hangs, stands } from './motif';
import type { Paint } from '../paint';

const flame = (p: Paint, x: number, y: number, size = 1) => moved(x, y, flat('M0 -34c18 20 16 40 0 40s-18 -20 0 -40z', p.flame) + flat('M0 -14c8 9 7 18 0 18s-8 -9 0 -18z', '#fff3cf'), size);
const glow = (x: number, y: number, radius: number) => flat(oval(x, y, radius), '#ffe3a0', 0.35);

export const candles = stands((p) => glow(0, -60, 74) + ([[-62, 10, p.accent], [60, -14, p.light], [0, -44, p.body]] as const).map(([x, y, fill]) => flame(p, x, y - 14) + line(path`M${x} ${y - 12}v14`, p.ink, 4) + p.printed(box(x - 34, y, 68, 96 - y, 8), fill) + flat(oval(x, y + 1, 34, 8), '#fffaf0', 0.5)).join(''), true);

export const candlePot = stands((p) => glow(0, -76, 56) + flame(p, 0, -72) + line('M0 -74v20', p.ink, 4) + p.printed('M-78 -54h156l-12 136a14 14 0 0 1 -14 14h-104a14 14 0 0 1 -14 -14z') + flat(oval(0, -54, 78, 16), p.light) + flat(oval(0, -52, 66, 11), '#fff4dd') + flat(box(-40, -8, 80, 62, 8), p.cream) + line('M-22 14h44M-14 32h28', p.ink, 4));

export const tealights = stands((p) => ([[-58, 20], [58, 20], [0, 52]] as const).map(([x, y]) => glow(x, y - 40, 40) + flame(p, x, y - 16, 0.9) + p.printed(path`M${x - 50} ${y}h100v30c0 10 -22 16 -50 16s-50 -6 -50 -16z`) + flat(oval(x, y, 50, 14), p.light) + flat(oval(x, y, 38, 9), '#fff4dd') + line(path`M${x} ${y - 12}v10`, p.ink, 3.500)).join(''), true);

export const tealightHolder = stands((p) => glow(0, -12, 90) + flame(p, 0, 8, 1.100) + flat('M-70 -74h140l-12 150a20 20 0 0 1 -20 20h-76a20 20 0 0 1 -20 -20z', '#ffffff', 0.35) + p.printed('M-63 8h126l-6 68a20 20 0 0 1 -20 20h-74a20 20 0 0 1 -20 -20z') + flat(oval(0, -74, 70, 14), p.light, 0.9) + flat(oval(0, -73, 60, 9), p.ground, 0.8) + flat(box(-34, 16, 68, 18, 5), p.metal));

export const hangingHeart = hangs((p) => line('M0 -200V-52', p.ink, 3) + flat(oval(0, -58, 9), p.gold) + p.printed(heart(0, 0, 84)) + glow(0, 12, 36) + flat(oval(0, 14, 31), p.shade) + flat(box(-22, 18, 44, 20, 4), p.metal) + flame(p, 0, 16, 0.800));

export const lantern = stands((p) => line('M-30 -86c0 -38 60 -38 60 0', p.shade, 8) + p.solid('M-22 -92h44l44 40h-132z', p.body) + flat(box(-60, -52, 120, 128, 4), '#fff1c9', 0.9) + glow(0, 20, 52) + p.solid(box(-26, 24, 52, 52, 5), p.accent) + flame(p, 0, 12) + line('M-60 -52v128M60 -52v128M-20 -52v128M20 -52v128', p.shade, 7) + p.printed(box(-76, 74, 152, 22, 6)), true);

export const paperLantern = hangs((p) => line('M0 -200V-90', p.ink, 3) + flat(box(-30, -100, 60, 16, 5), p.accentShade) + p.printed('M-30 -88h60c62 14 84 50 84 90s-22 76 -84 90h-60c-62 -14 -84 -50 -84 -90s22 -76 84 -90z') + line('M-96 -40c50 16 142 16 192 0M-112 2c60 16 164 16 224 0M-98 44c50 16 146 16 196 0', p.shade, 2.500) + flat(box(-30, 86, 60, 16, 5), p.accentShade) + line('M0 102v26', p.accent, 7), true);

export const candlestick = stands((p) => glow(0, -100, 44) + flame(p, 0, -92) + p.solid(box(-14, -88, 28, 84, 5), p.accent) + flat(box(-30, -12, 60, 14, 7), p.shade) + p.printed('M-16 2h32c-4 22 14 24 8 42c-4 12 -8 14 -8 28c22 4 42 10 42 24h-116c0 -14 20 -20 42 -24c0 -14 -4 -16 -8 -28c-6 -18 12 -20 8 -42z'));

export const lamp = stands((p) => glow(0, 0, 100) + p.solid('M-14 10h28c0 24 26 26 26 52c0 16 -10 24 -10 34h-60c0 -10 -10 -18 -10 -34c0 -26 26 -28 26 -52z', p.accent) + p.printed('M-54 -98h108l46 110h-200z') + flat('M-60 -84h120l6 14h-132zM-96 0h192l4 12h-200z', p.light, 0.7));

export const stringLights = hangs((p) => line('M-200 -96C-110 -10 110 -10 200 -96', p.ink, 4) + ([[-150, -62, 16], [-92, -36, 8], [-31, -23, 2], [31, -23, -2], [92, -36, -8], [150, -62, -16]] as const).map(([x, y, angle], index) => moved(x, y, glow(0, 32, 34) + flat(box(-8, -4, 16, 16, 4), p.ink) + p.solid('M-16 26c0 -12 8 -16 16 -16s16 4 16 16c0 16 -10 26 -16 34c-6 -8 -16 -18 -16 -34z', [p.body, p.accent, p.flame][index % 3]), 1.150, angle)).join('') + moved(0, 84, flat(star(-70, 0, 11) + star(74, 10, 8) + star(4, 26, 7), p.light)), true);

export const incense = stands((p) => line('M-30 40L34 -92', p.woodShade, 6) + line('M34 -98c-18 -16 16 -22 0 -40', p.light, 5) + flat(oval(34, -94, 5), '#e2663f') + p.solid('M-112 54c30 26 194 26 224 0l-20 34h-184z', p.wood) + p.printed(box(-52, 30, 36, 34, 8)), true);

export const matches = stands((p) => [-40, -14, 12, 38].map((x, index) => line(path`M${x} -20v${-46 - index * 6}`, p.wood, 8) + flat(oval(x, -70 - index * 6, 8, 10), '#c4453f')).join('') + p.printed(box(-80, -26, 160, 122, 8)) + flat(box(-80, 62, 160, 18), p.ink, 0.5) + flat(oval(0, 18, 28), p.accent) + flame(p, 0, 28, 0.900), true);
