// For things of which nothing is known: a few shapes, as on a record sleeve.
import { around, box, flat, heart, leaf, line, oval, path, star } from '../paint';
import { lies, type Motif } from './motif';

const leavesBelow = (p: Parameters<Motif['draw']>[0]) => flat(leaf(-104, 108, 150, -34, 0.28), p.green) + flat(leaf(-104, 108, 110, -76, 0.28), p.greenShade);

/** One of them is chosen by the name. */
export const abstracts: readonly [Motif, ...Motif[]] = [
  lies((p) => p.printed(oval(-30, -26, 84)) + flat(path`M-20 100V10a70 70 0 0 1 140 0v90z`, p.accent, 0.92) + flat(path`M-20 10a70 70 0 0 1 74 -69.800a84 84 0 0 1 -62 110.800l-12 0z`, p.shade, 0.85) + leavesBelow(p), true),
  // Hills under a sun.
  lies((p) => flat(oval(34, -50, 54), p.accent) + p.printed('M-150 60C-100 -40 -60 -40 -10 30C30 -20 70 -20 150 70V150H-150z') + flat('M-150 100C-90 40 -30 60 20 96C70 60 110 70 150 104V150H-150z', p.shade), true),
  // Quarter circles, four by four.
  lies((p) => p.printed('M-110 -110h108a108 108 0 0 1 -108 108z') + flat('M2 -2V-110h108a108 108 0 0 1 -108 108z', p.accent) + flat(box(-110, 2, 108, 108), p.shade) + flat(oval(-56, 56, 34), p.accentLight) + p.printed('M110 110H2a108 108 0 0 1 108 -108z') + flat('M2 2h54a54 54 0 0 1 -54 54z', p.accentShade), true),
  // A stage between curtains.
  lies((p) => flat(box(-112, -104, 224, 208, 10), p.shade) + flat('M0 -60L92 104H-92z', p.accentLight, 0.85) + flat(oval(0, 84, 74, 16), p.accent) + flat(star(0, 4, 36), p.gold) + p.printed('M-112 -104h84c0 80 -30 150 -84 176z') + p.printed('M112 -104H28c0 80 30 150 84 176z') + flat(box(-118, -112, 236, 18, 6), p.accentShade), true),
  // Rings and rays.
  lies((p) => around(12, (index) => flat('M-9 -70L0 -122L9 -70z', index % 2 ? p.accent : p.body)) + p.printed(oval(0, 0, 66)) + flat(oval(0, 0, 42), p.accent) + flat(oval(0, 0, 20), p.light), true),
  // Waves and a moon.
  lies((p) => flat(oval(40, -54, 44), p.accentLight) + flat(oval(58, -66, 36), p.ground) + [0, 1, 2].map((row) => (row === 1 ? p.printed : p.solid)(path`M-140 ${-6 + row * 42}C-100 ${-40 + row * 42} -70 ${-40 + row * 42} -30 ${-6 + row * 42}S50 ${28 + row * 42} 84 ${-6 + row * 42}S130 ${-20 + row * 42} 140 ${-10 + row * 42}V150H-140z`, [p.accent, p.body, p.shade][row])).join(''), true),
  // A plant in a window.
  lies((p) => flat('M-92 104V-20a92 92 0 0 1 184 0V104z', p.accentLight) + line('M0 -112V104M-92 -8H92', p.shade, 6) + p.printed('M-36 50h72l-10 54h-52z') + flat(leaf(0, 54, 110, -90, 0.3), p.green) + flat(leaf(0, 54, 96, -142, 0.3), p.greenShade) + flat(leaf(0, 54, 96, -38, 0.3), p.greenShade) + flat(heart(56, -62, 14), p.accent), true),
];
