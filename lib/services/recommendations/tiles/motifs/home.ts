// Clocks, frames, signs and furniture.
import { box, flat, heart, leaf, line, moved, oval, path, star } from '../paint';
import { hangs, lies, stands } from './motif';
import type { Paint } from '../paint';

const face = (p: Paint, radius: number) => flat(oval(0, 0, radius), p.cream) + Array.from({ length: 12 }, (_, hour) => {
  const turn = (hour * Math.PI) / 6;
  return flat(oval(radius * 0.8 * Math.sin(turn), -radius * 0.8 * Math.cos(turn), hour % 3 ? radius * 0.04 : radius * 0.075), p.ink);
}).join('') + line(path`M0 0L${radius * -0.3} ${radius * -0.4}M0 0L${radius * 0.42} ${radius * -0.46}`, p.ink, radius * 0.085) + flat(oval(0, 0, radius * 0.09), '#c4453f');

export const alarmClock = stands((p) => line('M-52 70l-18 26M52 70l18 26', p.shade, 13) + flat(oval(-50, -80, 30) + oval(50, -80, 30), p.accent) + line('M-18 -92h36M0 -92v20', p.shade, 9) + p.printed(oval(0, 6, 86)) + moved(0, 6, face(p, 64)));

export const wallClock = hangs((p) => flat(oval(5, 8, 106), '#1f2d2b', 0.12) + p.printed(oval(0, 0, 106)) + line(oval(0, 0, 88), p.accent, 5) + face(p, 78));

export const frame = stands((p) => flat(box(-74, -94, 160, 192, 8), '#1f2d2b', 0.12) + p.printed(box(-82, -102, 164, 198, 10)) + flat(box(-60, -80, 120, 154, 4), p.cream) + flat(box(-48, -68, 96, 130, 3), '#cfe0e4') + flat('M-48 62v-40l34 -38l24 26l16 -14l22 22v44z', p.green) + flat(oval(22, -38, 14), '#f2c879'));

export const mirror = hangs((p) => p.printed('M0 -112c56 0 92 44 92 112s-36 112 -92 112s-92 -44 -92 -112s36 -112 92 -112z') + flat(oval(0, 0, 68, 88), '#dbeaec') + flat('M-52 -30c8 -26 24 -42 44 -50l-50 112c-4 -22 -2 -42 6 -62z', '#ffffff', 0.75) + flat('M20 70l34 -78c4 34 -8 62 -34 78z', '#ffffff', 0.5) + flat(heart(0, -102, 13), p.accent), true);

export const compactMirror = lies((p) => moved(-10, -34, flat(oval(0, 0, 78), p.shade) + flat(oval(0, 0, 62), '#dbeaec') + flat('M-40 -20c8 -20 22 -32 38 -36l-36 76c-6 -14 -6 -26 -2 -40z', '#ffffff', 0.7)) + moved(8, 52, p.printed(oval(0, 0, 74, 58)) + flat(heart(0, 0, 25), p.accent)), true);

const plaque = (p: Paint, d: string) => line('M-60 -66L0 -116L60 -66', p.woodShade, 5) + flat(oval(0, -116, 7), p.ink) + p.printed(d);
export const sign = hangs((p) => plaque(p, box(-112, -66, 224, 140, 12)) + line(box(-100, -54, 200, 116, 7), p.accent, 4) + flat(box(-70, -30, 140, 15, 7), p.light) + flat(box(-48, 0, 96, 15, 7), p.accent) + flat(heart(0, 42, 12), p.light), true);

export const letterTile = lies((p) => flat(box(-86, -84, 184, 184, 16), '#1f2d2b', 0.12) + p.printed(box(-92, -92, 184, 184, 16)) + line(box(-78, -78, 156, 156, 9), p.accent, 5) + flat(oval(0, 0, 62), p.cream) + (p.sign ? `<text x="0" y="31" text-anchor="middle" font-family="Georgia, 'Times New Roman', serif" font-weight="700" font-size="88" fill="${p.ink}">${p.sign}</text>` : flat(leaf(-32, 28, 78, -42), p.green)), true);

export const letters = stands((p) => ([[-74, p.body], [0, p.accent], [74, p.shade]] as const).map(([x, fill], index) => moved(x, 0, index === 1 ? p.printed(heart(0, 22, 56), fill) : p.solid(index === 0 ? 'M-34 96V-58h24v62h20v-62h24V96h-24V30h-20V96z' : 'M-30 96V-58h62v24h-36v40h30v24h-30v42h36V96z', fill))).join(''), true);

export const hook = hangs((p) => p.printed(box(-112, -74, 224, 66, 16)) + ([-66, 0, 66] as const).map((x) => flat(oval(x, -40, 12), p.metalShade) + line(path`M${x} -36v62c0 36 -38 36 -38 6`, p.metal, 11) + flat(oval(x - 38, 30, 9), p.accent)).join(''), true);

export const knob = lies((p) => flat(oval(6, 10, 92), '#1f2d2b', 0.13) + p.printed(oval(0, 0, 92)) + flat(oval(0, 0, 92), '#ffffff', 0.12) + line(oval(0, 0, 74), p.accent, 6) + flat(oval(0, 0, 30), p.accent) + flat(oval(0, 0, 14), p.gold) + flat('M-64 -30c8 -20 24 -34 40 -38c-12 12 -22 26 -26 44z', '#ffffff', 0.6));

export const hanger = hangs((p) => line('M0 -60c0 -20 26 -18 22 -40c-4 -22 -40 -18 -38 4', p.metalShade, 9) + line('M0 -58L-110 40c-6 12 2 20 12 20h196c10 0 18 -8 12 -20z', p.body, 17) + line('M-84 42h168', p.accent, 5), true);

export const doorHanger = hangs((p) => p.printed('M-58 -116h116a14 14 0 0 1 14 14v204a14 14 0 0 1 -14 14h-116a14 14 0 0 1 -14 -14v-204a14 14 0 0 1 14 -14z') + flat(oval(0, -62, 36), p.ground) + flat(box(-46, 2, 92, 14, 7), p.light) + flat(box(-30, 28, 60, 14, 7), p.accent) + flat(heart(0, 76, 16), p.accent));

export const doormat = lies((p) => flat(box(-112, -64, 232, 150, 6), '#1f2d2b', 0.12) + p.printed(box(-118, -72, 236, 150, 6), p.wood) + line(box(-104, -58, 208, 122, 4), p.body, 6) + flat(heart(0, 4, 32), p.body) + line('M-80 2h34M46 2h34', p.accentShade, 8), true);

export const boxes = stands((p) => p.solid(box(-60, -92, 120, 62, 5), p.accent) + flat(box(-68, -100, 136, 22, 5), p.accentShade) + p.printed(box(-96, -16, 192, 112, 6)) + p.solid(box(-106, -38, 212, 34, 7), p.body) + flat(box(-24, 30, 48, 30, 5), p.cream), true);

export const basket = stands((p) => line('M-64 -16c0 -104 128 -104 128 0', p.woodShade, 11) + p.solid('M-102 -14h204l-20 100a12 12 0 0 1 -12 10h-140a12 12 0 0 1 -12 -10z', p.wood) + line('M-96 14h192M-90 42h180M-84 70h168', p.woodShade, 5) + line('M-58 -10l8 100M-20 -10l2 100M20 -10l-2 100M58 -10l-8 100', p.woodShade, 4) + p.printed('M-110 -26h220v22c-18 14 -36 -4 -55 4c-18 8 -36 -6 -55 0c-18 6 -36 -8 -55 0c-18 6 -36 -8 -55 -4z'), true);

export const drawers = stands((p) => p.solid(box(-88, -98, 176, 188, 8), p.wood) + ([-84, -24, 36] as const).map((y, index) => p.printed(box(-74, y, 148, 50, 5), index === 1 ? p.accent : p.body) + flat(oval(0, y + 25, 8), p.gold)).join('') + line('M-70 90v10M70 90v10', p.woodShade, 13), true);

export const suitcase = stands((p) => line('M-30 -52v-16a14 14 0 0 1 14 -14h32a14 14 0 0 1 14 14v16', p.accentShade, 10) + p.printed(box(-112, -54, 224, 150, 16)) + flat(box(-70, -54, 20, 150) + box(50, -54, 20, 150), p.accent) + flat(box(-72, -2, 24, 20, 4) + box(48, -2, 24, 20, 4), p.gold), true);

export const chair = stands((p) => line('M-56 30L-66 96M56 30L66 96M-44 -90v110M44 -90v110', p.wood, 13) + p.printed(box(-54, -98, 108, 84, 14)) + p.solid(box(-68, 8, 136, 34, 12), p.accent));

export const stool = stands((p) => line('M-50 -10L-72 96M50 -10L72 96M-60 48h120', p.wood, 14) + p.printed('M-88 -30c0 -24 40 -32 88 -32s88 8 88 32c0 16 -40 24 -88 24s-88 -8 -88 -24z') + flat(oval(0, -40, 74, 15), p.light, 0.7));

export const table = stands((p) => line('M-76 -20V96M76 -20V96', p.wood, 14) + p.printed('M-116 -44h232v40c-20 16 -38 -2 -58 6c-20 8 -38 -6 -58 0c-20 6 -38 -8 -58 0c-20 6 -38 -8 -58 -6z') + flat(oval(0, -44, 116, 16), p.light) + moved(0, -64, flat(oval(0, 12, 20, 5), p.shade) + flat('M-16 -20h32l-5 32h-22z', p.accent) + flat(leaf(0, -16, 40, -64), p.green) + flat(leaf(0, -16, 40, -116), p.greenShade)), true);

export const hangingHeart = hangs((p) => line('M0 -200V-50', p.ink, 3) + p.printed(heart(0, 8, 92)) + flat(heart(0, 4, 46), p.accent) + moved(0, -50, flat('M0 0C-10 -24 -38 -26 -36 -6C-34 6 -14 4 0 0zM0 0C10 -24 38 -26 36 -6C34 6 14 4 0 0z', p.accentShade) + flat(oval(0, 0, 7), p.shade)));

export const angel = hangs((p) => line('M0 -200v92', p.ink, 2.500) + line(oval(0, -92, 28, 9), p.gold, 6) + flat('M-20 -26c-50 -40 -96 -20 -94 10c2 34 50 44 94 24zM20 -26c50 -40 96 -20 94 10c-2 34 -50 44 -94 24z', p.cream) + p.printed('M0 -44c26 0 40 40 66 140h-132c26 -100 40 -140 66 -140z') + flat(oval(0, -58, 28), '#f6dcc3') + flat(heart(0, 6, 14), p.accent));

export const cabinetGlass = stands((p) => flat('M-64 96v-130c0 -50 30 -72 64 -72s64 22 64 72v130z', '#e6f1f0', 0.8) + p.solid(box(-76, 84, 152, 14, 6), p.wood) + line('M0 84V0', p.greenShade, 5) + flat(leaf(0, 40, 46, -40), p.green) + flat(leaf(0, 54, 46, -140), p.greenShade) + moved(0, -18, flat(star(0, 0, 34, 8, 0.7), p.body) + flat(oval(0, 0, 12), p.gold)) + flat('M-50 -20c4 -30 16 -46 32 -54c-10 24 -14 90 -12 150h-20z', '#ffffff', 0.7) + flat(oval(0, -112, 10), p.wood));
