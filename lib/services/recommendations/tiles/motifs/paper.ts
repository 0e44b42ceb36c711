// Cards, wrap, notebooks and pens.
import { box, flat, heart, leaf, line, moved, oval, path, star } from '../paint';
import { hangs, lies, stands } from './motif';

export const card = stands((p) => flat('M-58 -92l-34 22v152l34 14z', p.shade) + p.printed(box(-58, -92, 144, 188, 5)) + flat(box(-38, -66, 104, 104, 6), p.cream) + flat(heart(14, -14, 30), p.accent) + line('M-24 62h76M-4 78h36', p.light, 5));

export const envelope = lies((p) => moved(0, -18, flat(box(-84, -92, 168, 140, 6), p.cream) + line('M-58 -62h116M-58 -42h116M-58 -22h70', p.accent, 5)) + p.printed(box(-108, -40, 216, 140, 10)) + flat('M-108 -32a10 10 0 0 1 10 -8h196a10 10 0 0 1 10 8l-98 74a16 16 0 0 1 -20 0z', p.light, 0.75) + flat(oval(0, 36, 19), p.accentShade) + flat(heart(0, 36, 9), p.cream), true);

const bow = (fill: string, shade: string) => flat('M0 0C-14 -38 -62 -44 -58 -12C-56 8 -20 6 0 0z', fill) + flat('M0 0C14 -38 62 -44 58 -12C56 8 20 6 0 0z', fill) + flat('M0 0c-12 -18 -34 -24 -38 -12c-2 10 20 14 38 12zM0 0c12 -18 34 -24 38 -12c2 10 -20 14 -38 12z', shade) + flat('M-4 0l-34 44l22 -4l6 14l14 -52zM4 0l34 44l-22 -4l-6 14l-14 -52z', fill) + flat(oval(0, 0, 11, 10), shade);

export const gift = stands((p) => p.printed(box(-84, -16, 168, 112, 7)) + flat(box(-84, -16, 168, 14), p.shade, 0.4) + p.printed(box(-94, -50, 188, 44, 7)) + flat(box(-16, -50, 32, 146), p.accent) + flat(box(-16, -6, 32, 8), p.accentShade) + moved(0, -52, bow(p.accent, p.accentShade)));

export const giftBag = stands((p) => line('M-34 -48c0 -60 68 -60 68 0', p.accentShade, 6) + flat('M-44 -50l14 -22l16 16l14 -24l16 22l18 -14l10 22z', p.light) + p.printed(box(-76, -52, 152, 148, 5)) + flat('M44 -52h32v148h-32z', p.shade, 0.35) + moved(-14, 10, flat(heart(0, 0, 32), p.accent)));

export const wrapRoll = stands((p) => ([[-46, -16, p.accent], [2, 4, p.body], [48, 20, p.light]] as const).map(([x, angle, fill]) => moved(x, 88, p.printed(box(-27, -190, 54, 196, 5), fill) + flat(oval(0, -190, 27, 9), p.shade) + flat(oval(0, -190, 15, 5), p.cream) + flat(box(-29, -96, 58, 16, 3), p.gold), 1, angle / 2)).join(''), true);

export const ribbon = lies((p) => line('M30 40c60 -6 70 40 112 34', p.body, 22) + p.solid(oval(-14, 0, 92), p.wood) + p.printed(oval(-14, 0, 80)) + flat(oval(-14, 0, 46), p.light) + line(oval(-14, 0, 63), p.shade, 3) + flat(oval(-14, 0, 19), p.ground) + line(oval(-14, 0, 31), p.accent, 6), true);

export const giftTag = lies((p) => line('M-6 -74c-40 -40 6 -76 18 -44c8 22 -6 34 -18 44', p.accentShade, 5) + p.printed('M-66 -44l54 -50h26l52 50v130a12 12 0 0 1 -12 12h-108a12 12 0 0 1 -12 -12z') + flat(oval(0, -62, 12), p.ground) + line('M-40 -4h80', p.accent, 0) + flat(heart(0, 28, 36), p.accent));

export const notebook = stands((p) => flat(box(-66, -90, 150, 186, 8), p.cream) + line('M84 -82v170', p.metalShade, 3) + p.printed(box(-76, -96, 150, 192, 10)) + flat('M-76 -86a10 10 0 0 1 10 -10h20v192h-20a10 10 0 0 1 -10 -10z', p.shade, 0.6) + flat(box(48, -96, 11, 192), p.accent) + flat(box(-26, -60, 60, 44, 6), p.cream) + line('M-14 -44h36M-14 -32h24', p.ink, 3.500));

export const calendar = hangs((p) => flat(box(-84, -80, 172, 180, 10), '#1f2d2b', 0.12) + flat(box(-88, -86, 176, 180, 10), p.cream) + p.printed('M-88 -76a10 10 0 0 1 10 -10h156a10 10 0 0 1 10 10v46h-176z') + [-48, 0, 48].map((x) => line(path`M${x} -102v28`, p.metalShade, 8)).join('') + [0, 1, 2].flatMap((row) => [0, 1, 2, 3, 4].map((column) => flat(oval(-58 + column * 29, -2 + row * 32, 8), row === 1 && column === 3 ? p.accentShade : p.metal, row === 1 && column === 3 ? 1 : 0.6))).join(''), true);

export const chalkboard = stands((p) => p.solid(box(-96, -92, 192, 164, 10), p.wood) + flat(box(-80, -76, 160, 132, 5), '#39433f') + (p.sign ? '' : flat(heart(-32, -16, 26), '#f7f3e8', 0.85)) + line('M12 -34h46M12 -12h46M12 10h30', '#f7f3e8', 5) + line('M-60 72l-14 24M60 72l14 24', p.woodShade, 12) + flat(box(20, 58, 34, 9, 4), '#f7f3e8'), true);

const pencil = (fill: string, tip: string) => flat(box(-14, -70, 28, 130, 2), fill) + flat('M-14 60h28l-14 40z', '#e9cda4') + flat('M-5 86l5 14l5 -14z', tip) + flat(box(-14, -92, 28, 18, 5), '#e295a8') + flat(box(-14, -78, 28, 12), '#b9c2c4') + flat('M4 -66h10v126h-10z', '#1f2d2b', 0.14);
export const pencils = lies((p) => ([[-66, -14, p.accent], [-22, -5, p.body], [22, 5, p.light], [66, 14, p.shade]] as const).map(([x, angle, fill]) => moved(x, 0, pencil(fill, fill), 1, angle)).join(''), true);

export const featherPen = lies((p) => line('M-76 100C-40 30 10 -30 84 -104', p.ink, 5) + flat('M-34 44C-40 -20 20 -100 96 -112C100 -50 40 30 -34 44z', p.body) + flat('M-34 44C10 -10 50 -60 96 -112C100 -50 40 30 -34 44z', p.shade, 0.55) + line('M-30 36C10 -14 44 -58 80 -96', p.light, 3.500) + flat('M-84 112l4 -20l14 8z', p.gold), true);

export const ruler = lies((p) => moved(0, 0, p.printed(box(-34, -116, 68, 232, 6)) + Array.from({ length: 14 }, (_, index) => line(path`M-34 ${-104 + index * 16}h${index % 2 ? 14 : 24}`, p.ink, 3)).join('') + flat(oval(12, -92, 8), p.ground), 1, 28), true);

export const stickers = lies((p) => flat(box(-88, -104, 184, 216, 10), '#1f2d2b', 0.1) + flat(box(-94, -110, 184, 216, 10), p.cream) + moved(-46, -60, flat(star(0, 0, 32), p.body)) + moved(40, -60, flat(heart(0, 0, 27), p.accent)) + moved(-46, 8, flat(oval(0, 0, 28), p.accent) + flat(oval(0, 0, 14), p.cream)) + moved(40, 8, p.printed(box(-28, -26, 56, 52, 14))) + moved(-46, 72, flat(leaf(-26, 14, 60, -26), p.green)) + moved(40, 72, flat(star(0, 0, 29, 8, 0.7), p.body)), true);

export const magnets = lies((p) => ([[-54, -50, p.body], [54, -50, p.accent], [-54, 54, p.accent], [54, 54, p.body]] as const).map(([x, y, fill], index) => moved(x, y, flat(oval(4, 6, 46), '#1f2d2b', 0.12) + (fill === p.body ? p.printed(oval(0, 0, 46)) : p.solid(oval(0, 0, 46), fill)) + flat(index % 2 ? star(0, 0, 22) : heart(0, 0, 19), fill === p.body ? p.accent : p.body) + flat('M-30 -20a38 38 0 0 1 22 -18l4 8a28 28 0 0 0 -18 16z', '#ffffff', 0.5))).join(''), true);

export const tape = lies((p) => moved(-20, 0, flat(oval(4, 8, 84), '#1f2d2b', 0.1) + p.printed(oval(0, 0, 84)) + flat(oval(0, 0, 52), p.light) + flat(oval(0, 0, 44), p.ground)) + p.printed('M-20 84h120v-36l12 8l-8 10l10 8l-10 10l6 12h-130z'), true);

export const stampSet = stands((p) => flat(oval(0, -76, 24), p.wood) + flat('M-14 -58h28l8 56h-44z', p.woodShade) + p.solid(box(-52, -4, 104, 36, 8), p.wood) + p.printed(box(-58, 30, 116, 16, 3)) + p.solid(box(-92, 66, 184, 30, 6), p.accent) + flat(box(-78, 60, 156, 10, 4), p.body), true);
