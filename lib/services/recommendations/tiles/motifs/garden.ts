// Plants, birds and things for outside.
import { box, flat, flower, heart, leaf, line, moved, oval, path } from '../paint';
import { hangs, stands } from './motif';
import type { Paint } from '../paint';

const pot = (p: Paint) => p.printed('M-58 30h116l-14 58a10 10 0 0 1 -10 8h-68a10 10 0 0 1 -10 -8z') + p.solid(box(-68, 12, 136, 26, 6), p.accent);

export const plantPot = stands((p) => ([[-96, 78], [-62, 62], [-30, 54], [-118, 62], [-150, 54], [-84, 96]] as const).map(([angle, length], index) => flat(leaf(0, 20, length + 28, angle), index % 2 ? p.green : p.greenShade)).join('') + pot(p));

export const flowerPot = stands((p) => line('M0 20V-60M0 10C-20 -10 -36 -20 -46 -34M0 10C20 -10 36 -22 46 -40', p.greenShade, 6) + flat(leaf(0, 0, 44, -150), p.green) + flat(leaf(0, -6, 44, -30), p.green) + flower(0, -74, 34, p.body, p.gold, 6) + flower(-50, -42, 24, p.light, p.gold) + flower(50, -48, 24, p.light, p.gold) + pot(p));

export const bouquet = stands((p) => line('M-8 90C-10 30 -40 0 -54 -40M0 90V-50M8 90C10 30 40 0 54 -40', p.greenShade, 6) + ([[-130, 60], [-50, 60], [-150, 44], [-30, 44]] as const).map(([angle, length]) => flat(leaf(0, 26, length, angle), p.green)).join('') + flower(-56, -46, 32, p.accent, p.gold) + flower(56, -46, 32, p.accent, p.gold) + flower(0, -70, 42, p.body, p.gold, 7) + flower(-26, -14, 24, p.light, p.gold) + flower(28, -14, 24, p.light, p.gold) + flat('M-44 26c20 10 68 10 88 0l-30 68h-28z', p.cream) + flat('M-20 56h40v12h-40z', p.accentShade), true);

export const vase = stands((p) => line('M-4 -30C-10 -60 -30 -70 -36 -84M4 -30C10 -60 26 -66 34 -90M0 -30v-66', p.greenShade, 5) + flower(0, -98, 23, p.accent, p.gold) + flower(-40, -86, 19, p.accentLight, p.gold) + flower(38, -92, 19, p.accentLight, p.gold) + p.printed('M-30 -36h60c-6 30 48 50 48 88c0 26 -20 44 -44 44h-68c-24 0 -44 -18 -44 -44c0 -38 54 -58 48 -88z') + flat(oval(0, -36, 30, 7), p.shade));

export const wateringCan = stands((p) => line('M-58 -30c-60 10 -44 86 4 86', p.shade, 12) + line('M-40 -30c0 -60 70 -60 72 0', p.shade, 11) + p.solid('M44 30l44 -84l14 8l-36 96z', p.shade) + flat('M78 -74l40 22l-8 12l-40 -22z', p.accent) + p.printed(box(-62, -32, 124, 128, 14)) + flat(box(-62, 0, 124, 14), p.accent) + flat(box(-62, 66, 124, 10), p.accent), true);

export const bird = stands((p) => line('M-120 92c60 -18 180 -18 240 0', p.woodShade, 9) + line('M-6 56v30M18 56v30', p.woodShade, 5) + p.solid('M-70 20l-48 30l10 -44z', p.shade) + p.printed('M-84 10c10 -60 60 -94 112 -88c40 4 60 34 56 66c-6 46 -50 76 -96 76c-36 0 -62 -20 -72 -54z') + flat('M-62 2c40 -24 84 -8 90 32c-42 20 -82 8 -90 -32z', p.accent) + flat(oval(52, -34, 7), p.ink) + flat('M82 -30l30 8l-28 14z', p.gold) + flat(leaf(-90, 88, 36, -60), p.green) + flat(leaf(84, 86, 36, -120), p.green), true);

export const birdhouse = stands((p) => flat(box(-8, 60, 16, 40, 3), p.woodShade) + p.printed('M-66 -30l66 -54l66 54v96h-132z') + flat('M-86 -22L0 -96l86 74l-12 14l-74 -62l-74 62z', p.accent) + flat(oval(0, 2, 24), p.ink, 0.8) + line('M0 40v22', p.woodShade, 7) + flat(heart(0, -44, 10), p.cream));

export const owl = stands((p) => p.solid('M-76 -96c20 14 50 18 76 18s56 -4 76 -18c10 40 6 70 6 104c0 52 -36 86 -82 86s-82 -34 -82 -86c0 -34 -4 -64 6 -104z') + flat(oval(-32, -28, 32) + oval(32, -28, 32), p.cream) + flat(oval(-32, -28, 15) + oval(32, -28, 15), p.ink) + flat(oval(-27, -33, 5) + oval(37, -33, 5), '#ffffff') + flat('M-11 -8h22l-11 20z', p.gold) + p.printed('M-46 22c20 16 72 16 92 0c4 44 -20 62 -46 62s-50 -18 -46 -62z', p.accent));

export const hedgehog = stands((p) => p.printed('M-106 84c-10 -70 34 -130 96 -126c56 4 84 46 88 86c14 8 34 14 40 26c4 12 -8 14 -20 14z', p.shade) + flat('M70 44c14 8 40 12 46 26c4 12 -8 14 -20 14h-64c-6 -24 10 -46 38 -40z', p.light) + flat(oval(112, 66, 7), p.ink) + flat(oval(78, 60, 5), p.ink) + line('M-70 40l-14 -12M-44 10l-12 -16M-8 0l-6 -18M-70 70l-18 -6M-34 46l-14 -12M2 34l-8 -16M34 14l2 -18', p.light, 5), true);

export const frog = stands((p) => flat(oval(-46, -66, 28) + oval(46, -66, 28), p.body) + flat(oval(-46, -68, 15) + oval(46, -68, 15), p.cream) + flat(oval(-46, -66, 7) + oval(46, -66, 7), p.ink) + p.solid('M-96 40c0 -64 40 -98 96 -98s96 34 96 98c0 34 -30 56 -96 56s-96 -22 -96 -56z') + line('M-52 4c30 30 74 30 104 0', p.ink, 6) + flat(oval(0, 70, 50, 22), p.light));

export const duck = stands((p) => p.printed('M-106 20c30 10 60 0 74 -10c-10 -50 6 -94 50 -94c40 0 56 40 40 72c-6 12 -2 20 12 30c30 20 22 78 -40 78h-60c-44 0 -72 -30 -76 -76z') + flat(oval(22, -48, 6.500), p.ink) + flat('M58 -48c24 -8 44 -4 52 6c-14 12 -34 14 -54 10z', p.gold) + flat('M-60 28c24 -12 70 -10 82 20c-26 24 -70 16 -82 -20z', p.accent), true);

export const windchime = hangs((p) => line('M0 -200v104', p.ink, 3) + p.solid('M-70 -70c0 -20 40 -30 70 -30s70 10 70 30z', p.wood) + line('M-56 -70v24M-20 -70v24M18 -70v24M54 -70v24M0 -70v100', p.ink, 2.500) + flat(box(-64, -46, 16, 110, 8) + box(-28, -46, 16, 140, 8) + box(10, -46, 16, 126, 8) + box(46, -46, 16, 96, 8), p.metal) + flat(box(-57, -46, 8, 110, 4) + box(-21, -46, 8, 140, 4) + box(17, -46, 8, 126, 4) + box(53, -46, 8, 96, 4), p.metalShade, 0.7) + p.printed(heart(0, 104, 24)), true);

export const tools = stands((p) => moved(-44, 0, flat(box(-8, -104, 16, 88, 8), p.wood) + p.printed('M-30 -18h60v54c0 34 -20 56 -30 60c-10 -4 -30 -26 -30 -60z')) + moved(46, 0, flat(box(-8, -104, 16, 88, 8), p.wood) + line('M-26 40v-40c0 -14 52 -14 52 0v40M0 -14v60', p.accent, 11) + flat('M-32 38h12l-6 52zM20 38h12l-6 52zM-6 44h12l-6 52z', p.accent)), true);

export const thermometer = hangs((p) => p.solid(box(-46, -108, 92, 216, 16), p.body) + flat(box(-13, -86, 26, 140, 13), p.cream) + flat(oval(0, 66, 24), '#c4453f') + flat(box(-6, -20, 12, 90, 6), '#c4453f') + Array.from({ length: 7 }, (_, index) => line(path`M22 ${-74 + index * 18}h${index % 2 ? 8 : 14}`, p.cream, 3)).join(''));

export const picnic = stands((p) => line('M-70 -18c0 -110 140 -110 140 0', p.woodShade, 11) + p.printed('M-86 -24c20 -30 60 -30 80 -10c30 -26 74 -20 92 10z', p.accent) + p.solid('M-106 -20h212l-18 108a10 10 0 0 1 -10 8h-156a10 10 0 0 1 -10 -8z', p.wood) + line('M-98 8h196M-94 38h188M-88 68h176', p.woodShade, 4) + line('M-50 -16l8 108M0 -16v108M50 -16l-8 108', p.woodShade, 4), true);

export const bicycle = stands((p) => ([-64, 64] as const).map((x) => line(oval(x, 46, 46), p.ink, 8) + line(path`M${x - 40} 46h80M${x} 6v80`, p.metalShade, 2)).join('') + line('M-64 46L-30 -30H40L0 46H-64M-30 -30L0 46L40 -30L64 46M40 -30l-8 -30h-26M-40 -40h24', p.body, 9) + p.printed(box(26, -64, 54, 36, 6), p.accent), true);

export const deckchair = stands((p) => line('M-80 96L50 -96M90 96L-54 -60', p.woodShade, 11) + p.printed('M-54 -64L46 -100L92 60L-8 74z') + line('M-54 -64L46 -100M-12 76L96 60', p.wood, 13) + line('M-90 40h150', p.wood, 9), true);

export const butterfly = hangs((p) => line('M0 -200V-40', p.ink, 2.500) + p.printed('M0 0C-20 -76 -100 -96 -104 -30C-106 14 -50 24 0 4C50 24 106 14 104 -30C100 -96 20 -76 0 0z') + p.solid('M0 4C-34 10 -78 30 -66 74C-50 104 -10 70 0 16C10 70 50 104 66 74C78 30 34 10 0 4z', p.accent) + flat(box(-6, -36, 12, 96, 6), p.ink) + line('M-2 -36C-8 -60 -24 -66 -30 -64M2 -36C8 -60 24 -66 30 -64', p.ink, 3.500) + flat(oval(-62, -32, 13) + oval(62, -32, 13), p.light));
