// Toys, games and things to make.
import { around, box, flat, heart, line, moved, oval, path, star } from '../paint';
import { hangs, lies, stands } from './motif';
import type { Paint } from '../paint';

const block = (p: Paint, x: number, y: number, fill: string, mark: string) => moved(x, y, p.solid(box(-40, -40, 80, 80, 9), fill) + flat(box(-29, -29, 58, 58, 6), p.cream, 0.9) + mark);
export const blocks = stands((p) => block(p, -44, 55, p.body, flat(star(0, 0, 21), p.body)) + block(p, 44, 55, p.accent, flat(heart(0, 0, 18), p.accent)) + block(p, 0, -27, p.light, flat(oval(0, 0, 18), p.shade)), true);

export const babushka = stands((p) => p.printed('M-66 30c0 -30 14 -40 20 -52c-12 -60 14 -88 46 -88s58 28 46 88c6 12 20 22 20 52c0 40 -20 66 -34 66h-64c-14 0 -34 -26 -34 -66z') + flat(oval(0, -54, 33, 32), '#f6dcc3') + flat('M-33 -54c0 -26 16 -34 33 -34s33 8 33 34c-14 -8 -22 -16 -33 -26c-11 10 -19 18 -33 26z', '#6e4a35') + flat(oval(-12, -50, 3.600) + oval(12, -50, 3.600), p.ink) + line('M-7 -38q7 6 14 0', '#c4453f', 3) + flat(oval(-20, -42, 5) + oval(20, -42, 5), '#e295a8', 0.8) + flat('M-40 26c0 -26 18 -40 40 -40s40 14 40 40s-18 54 -40 54s-40 -28 -40 -54z', p.accent) + moved(0, 28, around(6, () => flat(oval(0, -17, 8, 12), p.body)) + flat(oval(0, 0, 9), p.cream)));

export const teddy = stands((p) => flat(oval(-42, -78, 22) + oval(42, -78, 22), p.shade) + p.solid('M-62 58c0 -40 28 -58 62 -58s62 18 62 58c0 28 -28 38 -62 38s-62 -10 -62 -38z') + flat(oval(-62, 30, 18, 30) + oval(62, 30, 18, 30), p.shade) + p.solid(oval(0, -44, 60, 54)) + flat(oval(0, -26, 28, 22), p.light) + flat(oval(0, -36, 10, 7), p.ink) + flat(oval(-22, -56, 6) + oval(22, -56, 6), p.ink) + line('M-8 -22q8 7 16 0', p.ink, 3.500) + flat(oval(0, 54, 32, 28), p.light) + p.printed('M-34 6l34 12l34 -12v26l-34 -12l-34 12z', p.accent));

export const train = stands((p) => p.printed(box(-100, -22, 128, 80, 8)) + p.solid(box(28, -78, 72, 136, 8), p.accent) + flat(box(42, -62, 44, 44, 6), p.cream) + flat(box(-82, -66, 30, 46, 4), p.shade) + flat(box(-90, -76, 46, 14, 6), p.accentShade) + flat(oval(-16, -24, 22, 16), p.accent) + ([-66, 0, 66] as const).map((x) => flat(oval(x, 66, 30), p.ink) + flat(oval(x, 66, 15), p.gold)).join('') + line('M-66 -96c-16 -8 4 -20 -14 -30', p.light, 7), true);

export const cards = lies((p) => ([-22, -2, 18] as const).map((angle, index) => moved(index * 14 - 14, 10, flat(box(-52, -90, 112, 164, 11), '#1f2d2b', 0.1) + flat(box(-56, -96, 112, 164, 11), p.cream) + (index === 2 ? flat(heart(0, -14, 32), p.body) + flat(heart(-38, -76, 9), p.body) + flat(heart(38, 48, 9), p.body) : p.printed(box(-46, -86, 92, 144, 7), index === 0 ? p.accent : p.body)), 1, angle)).join(''), true);

export const puzzle = lies((p) => p.printed('M-100 -100h86c-16 -30 44 -30 28 0h86v86c30 -16 30 44 0 28v86h-200v-86c30 16 30 -44 0 -28z') + flat('M0 0h100v100h-86c14 -26 -42 -26 -28 0h-86v-86c26 14 26 -42 0 -28', p.accent, 0) + line('M-100 4c60 0 60 0 86 0c-16 -30 44 -30 28 0h86M0 -100c0 30 0 60 0 74c-30 -14 -30 44 0 28v98', p.light, 6), true);

export const ball = stands((p) => p.printed(oval(0, 6, 90)) + flat('M0 -84c-44 36 -52 130 0 180c52 -50 44 -144 0 -180z', p.accent) + flat(oval(0, -78, 15, 7), p.cream) + flat('M-62 -36c8 -18 22 -30 36 -34c-12 12 -22 26 -26 44z', '#ffffff', 0.5));

export const spinningTop = stands((p) => line('M0 -104v50', p.wood, 10) + flat(oval(0, -106, 13), p.accent) + p.printed('M-100 -22c10 -40 50 -44 100 -44s90 4 100 44c-10 50 -70 66 -90 108c-4 10 -16 10 -20 0c-20 -42 -80 -58 -90 -108z') + flat('M-100 -22c20 14 180 14 200 0c-2 10 -6 18 -10 24c-40 12 -140 12 -180 0c-4 -6 -8 -14 -10 -24z', p.accent));

export const robot = stands((p) => line('M0 -92v-18', p.ink, 5) + flat(oval(0, -114, 8), p.accent) + p.solid(box(-46, -92, 92, 66, 12), p.accent) + flat(oval(-20, -60, 12) + oval(20, -60, 12), p.cream) + flat(oval(-20, -60, 5) + oval(20, -60, 5), p.ink) + p.printed(box(-64, -22, 128, 88, 12)) + flat(box(-34, -4, 68, 40, 6), p.cream) + line('M-22 22l12 -16l12 12l18 -14', p.accentShade, 5) + flat(box(-88, -14, 18, 64, 9) + box(70, -14, 18, 64, 9), p.shade) + flat(box(-44, 66, 32, 30, 5) + box(12, 66, 32, 30, 5), p.ink));

export const dinosaur = stands((p) => p.printed('M-108 70c30 0 28 -40 50 -56c16 -12 46 -8 60 -28c8 -12 0 -60 30 -74c26 -12 62 4 66 26c3 18 -16 22 -44 24c-6 44 10 54 0 98l0 30h-26l-4 -34h-42l-4 34h-28l-6 -44c-20 18 -40 24 -52 24z') + flat(oval(56, -66, 5.500), p.ink) + flat('M-54 6l4 -24l16 14l6 -24l18 16l8 -30l12 10l2 -34l14 4l0 -22l14 0c-10 20 -6 54 -14 66c-14 20 -44 16 -60 28z', p.accent), true);

export const house = stands((p) => p.printed(box(-72, -20, 144, 116, 4)) + flat('M-96 -12L0 -100l96 88z', p.accent) + flat('M0 -100l96 88h-30z', p.accentShade, 0.5) + flat(box(-18, 36, 36, 60, 4), p.wood) + flat(box(-56, 0, 30, 30, 3) + box(26, 0, 30, 30, 3), p.cream) + flat(heart(0, -36, 13), p.cream), true);

export const moneyBox = stands((p) => p.printed('M-96 20c0 -46 40 -74 92 -74c20 0 36 4 50 10l24 -18c4 14 2 30 -2 38c10 10 16 20 20 30l22 6v36l-26 6c-8 10 -16 18 -24 22v20h-30v-12h-54v12h-30v-22c-26 -12 -42 -30 -42 -54z') + flat(box(-34, -48, 52, 8, 4), p.ink) + flat(oval(56, 4, 6), p.ink) + line('M-96 22c-20 4 -22 -22 -6 -22', p.shade, 7) + flat(oval(-8, -84, 22), p.gold) + flat(oval(-8, -84, 14), '#e4c07a'), true);

export const sewing = stands((p) => flat(box(-78, -82, 76, 14, 5) + box(-78, 84, 76, 14, 5), p.wood) + p.printed(box(-68, -68, 56, 152, 4)) + Array.from({ length: 8 }, (_, index) => line(path`M-66 ${-54 + index * 18}l52 8`, p.shade, 2.500)).join('') + line('M-14 40c50 30 60 -60 92 -30', p.body, 4) + line('M78 10L40 -96', p.metalShade, 5) + moved(50, 60, p.solid(oval(0, 0, 36), p.accent) + line(oval(0, 0, 26), p.accentShade, 3) + flat(oval(-8, -8, 4.500) + oval(8, -8, 4.500) + oval(-8, 8, 4.500) + oval(8, 8, 4.500), p.ground)), true);

export const wool = stands((p) => line('M-84 -84L54 40M84 -88L-50 40', p.wood, 9) + flat(oval(-88, -88, 11), p.accent) + flat(oval(88, -92, 11), p.accent) + p.printed(oval(0, 22, 74)) + line('M-66 4c40 -40 90 -34 118 -20M-70 30c40 -44 100 -40 138 -14M-56 62c30 -50 92 -54 124 -30M-20 90c16 -40 50 -56 84 -46', p.shade, 4) + line('M60 64c40 10 40 34 60 30', p.body, 6), true);

export const paintSet = lies((p) => moved(64, -24, flat(box(-8, -96, 16, 130, 8), p.wood) + flat(box(-10, 26, 20, 20, 2), p.metal) + flat('M-11 44h22c2 24 -8 40 -11 48c-3 -8 -13 -24 -11 -48z', p.accent), 1, 14) + flat('M-108 0c0 -60 50 -94 98 -94s78 26 62 60c-10 22 -34 16 -34 38c0 20 30 20 26 46c-4 28 -34 44 -62 44c-50 0 -90 -40 -90 -94z', p.wood) + ([[-66, -40, p.body], [-20, -64, p.accent], [-80, 10, p.light], [-54, 54, p.shade], [-4, 66, '#ebc25a']] as const).map(([x, y, fill]) => flat(oval(x, y, 17), fill)).join(''), true);

export const bib = lies((p) => line('M-40 -70c-10 -60 90 -60 80 0', p.accent, 12) + p.printed('M-84 -10c0 -44 20 -64 46 -68c10 30 66 30 76 0c26 4 46 24 46 68c0 60 -34 106 -84 106s-84 -46 -84 -106z') + flat(heart(0, 24, 34), p.accent), true);

export const slate = lies((p) => p.solid(box(-96, -84, 192, 170, 16), p.body) + flat(box(-76, -66, 152, 118, 6), p.cream) + line('M-50 10c20 -60 40 30 60 -20s34 20 44 -10', p.ink, 6) + flat(box(-60, 62, 90, 12, 6), p.shade) + flat(oval(62, 68, 9), p.accent), true);

export const fox = stands((p) => p.printed('M-64 96c-14 -60 10 -110 64 -110s78 50 64 110z', p.body) + flat('M-70 -104l48 36h44l48 -36c6 60 -16 108 -70 126c-54 -18 -76 -66 -70 -126z', p.body) + flat('M-62 -14c20 -10 44 0 62 36c18 -36 42 -46 62 -36c-10 20 -30 30 -62 42c-32 -12 -52 -22 -62 -42z', p.cream) + flat(oval(-28, -30, 6) + oval(28, -30, 6), p.ink) + flat(oval(0, 20, 10, 8), p.ink) + flat('M-30 96c-4 -30 10 -50 30 -50s34 20 30 50z', p.cream));

export const mobile = hangs((p) => line('M0 -200v96M-90 -84c40 -26 140 -26 180 0', p.wood, 6) + line('M-88 -84v60M0 -104v84M88 -84v60', p.ink, 2.500) + flat(star(-88, 6, 34), p.accent) + p.printed(heart(0, 30, 40)) + p.solid('M60 22c0 -30 40 -40 60 -14c-20 -4 -34 12 -24 34c-18 4 -36 -4 -36 -20z', p.light), true);
