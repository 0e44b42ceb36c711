// What stands and lies on a laid table.
import { around, box, flat, heart, leaf, line, moved, oval, path } from '../paint';
import { lies, stands } from './motif';

export const bowl = stands((p) => p.printed('M-104 -34h208c0 70 -40 122 -76 122h-56c-36 0 -76 -52 -76 -122z') + flat(oval(0, -34, 104, 20), p.light) + flat(oval(0, -31, 88, 14), p.shade) + flat(box(-40, 84, 80, 12, 5), p.shade));

export const plate = lies((p) => flat(oval(4, 6, 108), '#1f2d2b', 0.12) + p.printed(oval(0, 0, 108)) + flat(oval(0, 0, 74), p.light) + line(oval(0, 0, 66), p.shade, 2) + line(oval(0, 0, 100), p.accent, 4) + flat(leaf(-18, 28, 62, -58), p.green) + flat(leaf(-6, 30, 46, -16), p.greenShade));

const fork = (p: { metal: string; metalShade: string }) => flat(box(-5, -8, 10, 108, 5), p.metalShade) + flat('M-20 -96c-2 0 -2 52 0 66c2 14 10 22 20 22s18 -8 20 -22c2 -14 2 -66 0 -66h-5l-2 50h-5v-50h-7v50h-2v-50h-7v50h-4l-3 -50z', p.metal);
const knife = (p: { metal: string; metalShade: string }) => flat(box(-6, 6, 12, 94, 6), p.metalShade) + flat('M-8 12c-6 -46 -2 -108 16 -110c6 40 4 80 2 110z', p.metal);
const spoon = (p: { metal: string; metalShade: string }) => flat(box(-5, -20, 10, 120, 5), p.metalShade) + flat(oval(0, -62, 23, 36), p.metal) + flat(oval(-4, -66, 13, 24), '#ffffff', 0.35);
const handle = (fill: string) => flat(box(-9, 34, 18, 68, 9), fill);

export const cutlery = lies((p) => p.printed(box(-100, -20, 200, 128, 10), p.accent) + moved(-54, -4, fork(p) + handle(p.body)) + moved(0, -4, knife(p) + handle(p.body)) + moved(54, -4, spoon(p) + handle(p.body)), true);

export const wineGlass = stands((p) =>
  flat(box(-5, 10, 10, 76, 4), p.light) + flat('M-42 96c0 -10 24 -16 42 -16s42 6 42 16z', p.light) + flat('M-58 -98h116c8 70 -20 116 -58 116s-66 -46 -58 -116z', '#ffffff', 0.55) + p.printed('M-56 -58h112c0 44 -24 70 -56 70s-56 -26 -56 -70z') + flat('M-44 -92h14c-4 40 0 66 10 84c-20 -20 -26 -50 -24 -84z', '#ffffff', 0.6));

export const tray = lies((p) => flat(box(-116, -76, 240, 168, 30), '#1f2d2b', 0.12) + p.printed(box(-120, -84, 240, 168, 30)) + line(box(-106, -70, 212, 140, 20), p.accent, 5) + flat(box(-98, -14, 14, 28, 7), p.ink, 0.5) + flat(box(84, -14, 14, 28, 7), p.ink, 0.5), true);

export const coasters = lies((p) => [-18, 0, 18].map((at, index) => moved(at * 1.4, at * -1.4, flat(box(-62, -58, 128, 128, 26), '#1f2d2b', 0.12) + (index === 2 ? p.printed(box(-66, -66, 128, 128, 26)) : p.solid(box(-66, -66, 128, 128, 26), index === 0 ? p.accent : p.light)))).join('') + moved(23, -27, line(oval(0, 0, 40), p.accent, 5)), true);

export const napkin = lies((p) => flat('M-96 -60L100 -84L112 84L-84 104z', '#1f2d2b', 0.1) + p.printed('M-104 -72L92 -92L104 76L-92 96z') + flat('M-104 -72L92 -92L-92 96z', p.light, 0.5) + line('M-92 -60L80 -78M-82 82L-92 -60', p.accent, 5), true);

export const doily = lies((p) => around(16, () => p.solid(oval(0, -88, 21), p.body)) + p.solid(oval(0, 0, 88), p.body) + around(16, () => flat(oval(0, -90, 7), p.ground)) + around(12, () => flat(oval(0, -62, 6, 13), p.ground)) + around(8, () => flat(heart(0, -34, 9), p.ground)) + line(oval(0, 0, 76), p.shade, 3), true);

export const cruet = stands((p) => [[-48, p.body, 3], [48, p.accent, 2]].map(([x, fill, holes]) => moved(Number(x), 0, p.printed('M-40 96c-8 -50 10 -70 12 -112h56c2 42 20 62 12 112z', String(fill)) + p.solid('M-30 -16c0 -36 14 -52 30 -52s30 16 30 52z', p.metal) + Array.from({ length: Number(holes) }, (_, index) => flat(oval(-8 + index * 8, -48, 2.6), p.ink)).join(''))).join(''), true);

export const tin = stands((p) => p.printed(box(-72, -50, 144, 146, 12)) + flat(oval(0, -48, 72, 14), p.shade) + p.solid(box(-78, -84, 156, 38, 10), p.accent) + flat(oval(0, -84, 77, 13), p.accentLight) + flat(oval(0, -90, 14, 8), p.accentShade) + flat(box(-44, -10, 88, 56, 10), p.cream) + line('M-26 10h52M-16 26h32', p.ink, 4));

export const jar = stands((p) => flat('M-62 -58c-14 8 -20 18 -20 34v96a24 24 0 0 0 24 24h116a24 24 0 0 0 24 -24v-96c0 -16 -6 -26 -20 -34z', '#eef5f3', 0.75) + p.printed('M-72 10c40 -12 100 10 144 0v60a18 18 0 0 1 -18 18h-108a18 18 0 0 1 -18 -18z') + flat('M-66 -42v110c-10 -20 -12 -90 0 -110z', '#ffffff', 0.7) + p.solid(box(-66, -92, 132, 38, 9), p.accent) + line('M-56 -64h112', p.accentShade, 4));

export const bottle = stands((p) => flat(box(-14, -112, 28, 22, 5), p.wood) + p.printed('M-18 -94h36v34c0 18 34 20 34 56v80a20 20 0 0 1 -20 20h-64a20 20 0 0 1 -20 -20v-80c0 -36 34 -38 34 -56z') + flat(box(-40, 10, 80, 52, 6), p.cream) + flat(leaf(-18, 48, 40, -52), p.green) + flat(leaf(0, 50, 30, -110), p.greenShade));

export const lunchBox = stands((p) => line('M-34 -56v-20a12 12 0 0 1 12 -12h44a12 12 0 0 1 12 12v20', p.accentShade, 11) + p.printed(box(-106, -58, 212, 152, 22)) + flat(box(-106, -8, 212, 10), p.shade) + p.solid(box(-22, -20, 44, 34, 7), p.accent), true);

export const breadBin = stands((p) => p.printed('M-112 96v-96c0 -54 40 -84 92 -84h40c52 0 92 30 92 84v96z') + flat('M-92 2c0 -40 30 -64 76 -64h32c46 0 76 24 76 64z', p.light, 0.6) + flat(box(-30, 26, 60, 12, 6), p.accent) + flat(path`M${-112} 84h224v12h-224z`, p.shade), true);
