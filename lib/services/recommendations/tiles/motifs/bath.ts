// Bathroom, warmth and care.
import { box, flat, heart, line, moved, oval } from '../paint';
import { hangs, lies, stands } from './motif';

export const soap = stands((p) => flat(oval(-58, -58, 22) + oval(-18, -86, 15) + oval(34, -64, 19) + oval(66, -94, 10), '#ffffff', 0.65) + p.printed('M-76 4c0 -30 30 -44 76 -44s76 14 76 44c0 34 -30 46 -76 46s-76 -12 -76 -46z') + flat('M-50 -10c20 -16 60 -20 90 -12c-30 2 -58 8 -80 22z', '#ffffff', 0.5) + p.solid('M-110 40c40 18 180 18 220 0c0 34 -40 56 -110 56s-110 -22 -110 -56z', p.accent), true);

export const hotWaterBottle = hangs((p) => flat(box(-26, -112, 52, 30, 8), p.ink) + p.printed('M-34 -84h68c0 22 48 18 48 52v104a26 26 0 0 1 -26 26h-112a26 26 0 0 1 -26 -26v-104c0 -34 48 -30 48 -52z') + flat('M-36 -84h72v18h-72z', p.accent) + flat(heart(0, 26, 40), p.accent), true);

export const handWarmer = lies((p) => p.printed('M-92 -30c0 -52 40 -76 92 -76s92 24 92 76c0 90 -54 130 -92 130s-92 -40 -92 -130z') + flat(heart(0, -6, 42), p.accent) + line('M-66 -60c20 -18 44 -26 66 -26', '#ffffff', 6), true);

export const toothbrush = stands((p) => moved(-30, -20, flat(box(-8, -40, 16, 130, 8), p.accent) + flat(box(-9, -88, 18, 50, 6), p.accentLight) + line('M-14 -80v38M-20 -80v38', p.cream, 5), 1, -14) + moved(32, -20, flat(box(-8, -40, 16, 130, 8), p.shade) + flat(box(-9, -88, 18, 50, 6), p.light) + line('M14 -80v38M20 -80v38', p.cream, 5), 1, 14) + p.printed('M-58 0h116l-10 84a14 14 0 0 1 -14 12h-68a14 14 0 0 1 -14 -12z') + flat(oval(0, 0, 58, 12), p.light), true);

export const bathtub = stands((p) => flat(oval(-40, -40, 26) + oval(4, -54, 32) + oval(48, -38, 24) + oval(-74, -30, 16) + oval(80, -28, 14), '#ffffff', 0.8) + line('M92 -26v-44c0 -24 -34 -24 -34 -4', p.metalShade, 9) + p.printed('M-112 -24h224c0 62 -26 100 -62 100h-100c-36 0 -62 -38 -62 -100z') + flat(box(-118, -34, 236, 17, 8), p.accent) + flat('M-64 72l-12 24h18l10 -22zM64 72l12 24h-18l-10 -22z', p.gold), true);

export const brush = lies((p) => moved(0, 0, flat(box(-13, 0, 26, 116, 13), p.wood) + p.printed(oval(0, -46, 50, 66)) + flat(oval(0, -46, 34, 48), p.cream) + [-74, -58, -42, -26].map((y) => flat(oval(-14, y, 3.500) + oval(0, y, 3.500) + oval(14, y, 3.500), p.ink, 0.6)).join(''), 1, 28), true);

export const tissues = stands((p) => flat('M-40 -20c-6 -40 10 -60 8 -88c20 14 30 10 44 22c14 -10 24 -4 40 -12c-6 26 6 44 -12 78z', '#fffdf8') + flat('M0 -20c4 -30 10 -40 12 -64c14 -10 24 -4 40 -12c-6 26 6 44 -12 76z', '#e6e8e3') + p.printed(box(-98, -22, 196, 118, 10)) + flat(oval(0, -16, 54, 10), p.ink, 0.35) + flat(box(-98, 62, 196, 14), p.accent), true);

export const firstAid = stands((p) => line('M-28 -52v-16a12 12 0 0 1 12 -12h32a12 12 0 0 1 12 12v16', p.shade, 10) + p.printed(box(-100, -54, 200, 150, 14)) + flat(oval(0, 20, 48), p.cream) + flat(box(-10, -12, 20, 64, 4) + box(-32, 10, 64, 20, 4), '#c4453f'), true);
