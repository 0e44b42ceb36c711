// Aprons, towels, bags and everything sewn.
import { box, flat, heart, line, moved, oval } from '../paint';
import { hangs, lies, stands } from './motif';

export const apron = hangs((p) => line('M-34 -92c-6 -34 74 -34 68 0', p.accent, 8) + p.printed('M-40 -92h80c4 40 22 54 60 58v126a12 12 0 0 1 -12 12h-176a12 12 0 0 1 -12 -12v-126c38 -4 56 -18 60 -58z') + line('M-100 -26l-22 20M100 -26l22 20', p.accent, 7) + p.solid('M-50 16h100v46a16 16 0 0 1 -16 16h-68a16 16 0 0 1 -16 -16z', p.accent), true);

export const towel = hangs((p) => flat(box(-108, -106, 216, 15, 7), p.wood) + flat(oval(-110, -98, 11), p.woodShade) + flat(oval(110, -98, 11), p.woodShade) + p.printed('M-76 -98h152v196h-152z') + flat('M-76 54h152v14h-152zM-76 76h152v7h-152z', p.accent) + line('M-70 98v10M-50 98v10M-30 98v10M-10 98v10M10 98v10M30 98v10M50 98v10M70 98v10', p.shade, 4), true);

export const glove = lies((p) => p.printed('M-52 88v-96c0 -56 20 -96 54 -96s54 40 54 96v20c10 -22 34 -28 42 -14c6 12 -14 30 -26 48c-8 12 -14 22 -16 42z', p.body) + p.solid(box(-62, 70, 128, 34, 10), p.accent) + flat(heart(0, -14, 22), p.accent), true);

export const lunchBag = stands((p) => p.printed('M-80 -46h160l14 134a8 8 0 0 1 -8 8h-172a8 8 0 0 1 -8 -8z') + p.solid('M-80 -46c4 -30 10 -44 18 -52h124c8 8 14 22 18 52z', p.accent) + line('M-34 -72c0 -44 68 -44 68 0', p.accentShade, 10) + flat(oval(0, -58, 9), p.gold));

export const tote = stands((p) => line('M-46 -38c-4 -92 34 -92 34 0M12 -38c0 -92 38 -92 34 0', p.accentShade, 9) + p.printed('M-94 -46h188l-12 134a9 9 0 0 1 -9 8h-146a9 9 0 0 1 -9 -8z') + flat('M-94 -46h188l-1.400 16h-185.200z', p.accent));

export const jumboBag = stands((p) => line('M-60 -40c-10 -86 50 -86 44 0M16 -40c-6 -86 54 -86 44 0', p.accent, 11) + p.printed('M-112 -52h224v138a10 10 0 0 1 -10 10h-204a10 10 0 0 1 -10 -10z') + flat('M70 -52h42v138a10 10 0 0 1 -10 10h-32z', p.shade, 0.3) + line('M-60 -44v34M-16 -44v34M16 -44v34M60 -44v34', p.accent, 11), true);

export const backpack = stands((p) => line('M-22 -92c0 -30 44 -30 44 0', p.shade, 11) + p.printed('M-76 96v-110c0 -54 30 -84 76 -84s76 30 76 84v110z') + p.solid('M-58 30h116v54a12 12 0 0 1 -12 12h-92a12 12 0 0 1 -12 -12z', p.accent) + line('M-44 48h88', p.accentShade, 5) + p.solid('M-60 -14c0 -40 24 -64 60 -64s60 24 60 64z', p.accent) + flat(box(-10, -22, 20, 28, 5), p.gold));

export const purse = stands((p) => p.printed('M-88 -20c-26 42 -22 112 88 112s114 -70 88 -112z') + p.solid('M-92 -14c0 -48 40 -70 92 -70s92 22 92 70c-20 10 -164 10 -184 0z', p.accent) + flat(box(-92, -24, 184, 13, 6), p.gold) + flat(oval(-10, -32, 11), p.gold) + flat(oval(10, -32, 11), p.gold));

export const pouch = lies((p) => p.printed('M-108 -46a18 18 0 0 1 18 -18h180a18 18 0 0 1 18 18l-8 122a18 18 0 0 1 -18 16h-164a18 18 0 0 1 -18 -16z') + flat(box(-106, -70, 212, 16, 8), p.accentShade) + line('M-96 -62h188', p.gold, 3) + p.solid('M80 -58l22 6l-8 40l-20 -6z', p.accent), true);

export const cardHolder = lies((p) => flat(box(-70, -104, 150, 90, 12), p.accentShade) + flat(box(-82, -90, 150, 90, 12), p.accent) + p.printed(box(-100, -66, 190, 160, 18)) + line(box(-90, -56, 170, 140, 12), p.light, 3) + flat('M10 -6h80v40h-80a20 20 0 0 1 0 -40z', p.shade) + flat(oval(16, 14, 8), p.gold), true);

export const luggageTag = lies((p) => line('M0 -84c-30 -50 30 -60 16 -8', p.accentShade, 8) + p.printed('M-62 -58l34 -42h56l34 42v146a16 16 0 0 1 -16 16h-92a16 16 0 0 1 -16 -16z') + flat(oval(0, -72, 12), p.ground) + flat(box(-42, -20, 84, 92, 8), p.cream) + line('M-28 6h56M-28 26h56M-28 46h34', p.ink, 4));

export const cushion = lies((p) => p.printed('M-104 -96c34 12 174 12 208 0c-12 40 -12 152 0 192c-34 -12 -174 -12 -208 0c12 -40 12 -152 0 -192z') + line('M-92 -86c40 10 144 10 184 0c-9 40 -9 132 0 172c-40 -10 -144 -10 -184 0c9 -40 9 -132 0 -172z', p.accent, 4) + flat(oval(0, 0, 9), p.accentShade), true);

export const throwRug = stands((p) => p.printed(box(-108, 34, 216, 62, 22)) + p.solid(box(-100, -22, 200, 62, 22), p.accent) + p.printed(box(-92, -78, 184, 62, 22)) + line('M-84 68h60M-76 10h50M-66 -48h40', p.light, 5), true);

export const scarf = hangs((p) => p.printed('M-58 -104h58v190h-58z') + p.printed('M8 -104h56v150h-56z') + p.solid('M-66 -110c40 20 94 20 138 0v44c-40 24 -98 24 -138 0z', p.accent) + moved(-29, 86, line('M-22 0v22M-8 0v22M8 0v22M22 0v22', p.shade, 6)) + moved(36, 46, line('M-20 0v22M-6 0v22M8 0v22M22 0v22', p.shade, 6)), true);

export const hat = stands((p) => flat(oval(0, 66, 118, 28), p.shade) + p.solid(oval(0, 60, 118, 26), p.body) + p.printed('M-66 58c-4 -80 14 -118 66 -118s70 38 66 118c-30 14 -102 14 -132 0z') + flat('M-67 36c30 14 104 14 134 0l0 22c-30 14 -104 14 -134 0z', p.accent), true);

export const slippers = stands((p) => [-52, 52].map((x) => moved(x, 0, p.solid('M-44 30c0 -60 20 -96 44 -96s44 36 44 96c0 44 -20 64 -44 64s-44 -20 -44 -64z', p.accent) + p.printed('M-48 22c-2 -52 18 -92 48 -92s50 40 48 92c-20 20 -76 20 -96 0z') + flat(heart(0, -26, 14), p.light))).join(''), true);
