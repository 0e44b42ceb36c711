// Cups, pots and what one bakes with.
import { box, flat, heart, line, moved, oval, star } from '../paint';
import { stands } from './motif';

const steam = (ink: string) => line('M-18 -104c-10 -12 10 -18 0 -32M16 -104c-10 -12 10 -18 0 -32', ink, 4);

export const mug = stands((p) =>
  line('M62 -26h20a34 34 0 0 1 0 72h-24', p.shade, 16) +
  p.printed('M-74 -72h144v130a36 36 0 0 1 -36 36h-72a36 36 0 0 1 -36 -36z') + flat(oval(-2, -72, 72, 15), p.light) + flat(oval(-2, -70, 58, 9), p.shade));

export const teacup = stands((p) =>
  flat(oval(0, 84, 112, 16), p.accentShade) + flat(oval(0, 79, 112, 15), p.accent) + flat(oval(0, 79, 62, 8), p.accentShade, 0.5) +
  line('M66 -24c44 -16 50 40 -8 48', p.shade, 12) + flat(box(-30, 62, 60, 15, 5), p.shade) +
  p.printed('M-82 -46h164c0 66 -30 116 -70 116h-24c-40 0 -70 -50 -70 -116z') + flat(oval(0, -46, 82, 14), p.light) + flat(oval(0, -43, 66, 8), '#a5683d') + moved(0, 34, steam(p.light)));

export const eggCup = stands((p) =>
  p.solid('M-44 -20c0 -54 22 -86 44 -86s44 32 44 86z', '#f2ddc2') + p.printed('M-56 -22h112c0 50 -22 74 -42 80v12c22 4 34 12 34 24h-96c0 -12 12 -20 34 -24v-12c-20 -6 -42 -30 -42 -80z') + flat(box(-60, -30, 120, 14, 7), p.accent));

export const beaker = stands((p) =>
  p.printed('M-62 -92h124l-16 176a12 12 0 0 1 -12 11h-68a12 12 0 0 1 -12 -11z') + flat('M-59 -58h118l-2.4 26h-113.200z', p.accent, 0.9) + flat(oval(0, -92, 62, 13), p.light) + flat(oval(0, -90, 50, 8), p.shade));

export const teapot = stands((p) =>
  line('M-62 8c-58 -34 -62 58 -8 58', p.shade, 14) + p.solid('M58 40c30 -6 34 -58 56 -76l-26 -6c-10 16 -20 30 -44 34z', p.body) +
  p.printed('M-78 20c0 -46 34 -72 78 -72s78 26 78 72c0 42 -26 74 -54 74h-48c-28 0 -54 -32 -54 -74z') + p.solid('M-46 -46c6 -24 24 -34 46 -34s40 10 46 34z', p.accent) + flat(oval(0, -88, 12), p.accentShade) + flat(box(-42, 88, 84, 9, 4), p.shade));

export const jug = stands((p) =>
  line('M48 -46c62 -8 62 92 4 92', p.shade, 14) + p.printed('M-50 -92h92c6 30 -2 46 10 70c24 44 14 118 -22 118h-62c-36 0 -46 -74 -22 -118c12 -24 2 -40 -4 -56l-22 -14z') + flat('M-46 -60h92l3 14h-97z', p.accent) + flat('M-50 -92l-14 0l-6 8l22 14l94 0c0 -8 -2 -14 -4 -22z', p.light, 0.6));

const cakeTier = (p: Parameters<Parameters<typeof stands>[0]>[0], y: number, width: number) =>
  flat(oval(0, y + 7, width, 11), p.shade) + p.printed(`M${-width} ${y}a${width} 11 0 0 0 ${2 * width} 0a${width} 11 0 0 0 ${-2 * width} 0z`) + flat(oval(0, y - 3, width * 0.86, 7), p.light);

const smallCake = (x: number, y: number, p: Parameters<Parameters<typeof stands>[0]>[0]) => moved(x, y, flat('M-13 0h26l-4 18h-18z', p.accentShade) + flat('M-16 2c-2 -16 10 -22 16 -22s18 6 16 22z', p.accent) + flat(oval(0, -20, 4.5), '#c4453f'));

export const cakeStand = stands((p) =>
  flat(box(-6, -96, 12, 186, 6), p.gold) + flat(oval(0, -100, 10), p.gold) + flat('M-40 96c0 -14 24 -20 40 -20s40 6 40 20z', p.shade) +
  smallCake(-24, -68, p) + smallCake(24, -68, p) + cakeTier(p, -48, 54) + smallCake(-46, -12, p) + smallCake(46, -12, p) + cakeTier(p, 8, 80) + smallCake(-66, 42, p) + smallCake(66, 42, p) + smallCake(-32, 44, p) + smallCake(32, 44, p) + cakeTier(p, 62, 106), true);

export const cupcake = stands((p) =>
  p.printed('M-66 6h132l-20 82a10 10 0 0 1 -10 8h-72a10 10 0 0 1 -10 -8z') + flat('M-46 8h12l6 86h-12zM-6 8h12v86h-12zM34 8h12l-14 86h-12z', p.shade, 0.28) +
  p.solid('M-80 10c-10 -28 14 -42 22 -44c-2 -26 22 -34 32 -34c2 -20 16 -30 26 -30s26 12 26 30c14 0 34 10 32 34c10 2 32 18 22 44a10 10 0 0 1 -8 6h-144a10 10 0 0 1 -8 -6z', p.accent) +
  flat('M-58 -32c30 18 82 14 118 0c-2 10 -4 12 -8 16c-34 12 -74 10 -110 -6zM-26 -68c16 12 40 10 54 0c0 8 -2 10 -6 14c-14 6 -30 4 -44 -4z', p.accentShade, 0.5) + flat(oval(2, -102, 14), '#c4453f') + line('M4 -114c2 -10 10 -14 16 -14', p.green, 4));

export const mixingBowl = stands((p) =>
  moved(34, -40, line('M0 0L28 -74', p.wood, 11) + line('M-18 16c-8 -26 18 -26 18 -16c0 -10 20 -4 4 24c-6 10 -18 8 -22 -8z', p.metalShade, 5)) + p.printed('M-98 -26h196c0 66 -34 118 -70 118h-56c-36 0 -70 -52 -70 -118z') + p.solid(box(-106, -38, 212, 24, 12), p.accent) + flat(box(-34, 88, 68, 9, 4), p.shade));

export const rollingPin = stands((p) =>
  moved(0, 20, flat(box(-118, -9, 44, 18, 9), p.accentShade) + flat(box(74, -9, 44, 18, 9), p.accentShade) + p.printed(box(-82, -28, 164, 56, 14), p.wood) + flat(box(-82, -28, 164, 16, 8), '#fff8e6', 0.4), 1, -24) + moved(0, 68, flat(heart(-56, 0, 17), '#e6c79b') + flat(star(10, 4, 20), '#e6c79b') + flat(oval(70, 2, 15), '#e6c79b')));

export const scales = stands((p) =>
  p.solid('M-84 96l14 -92h140l14 92z', p.body) + flat(oval(0, 52, 34), p.cream) + flat(oval(0, 52, 5), p.ink) + line('M0 52L16 32', '#c4453f', 5) + line('M-24 52h5M24 52h-5M0 28v5', p.ink, 3) + flat(box(-10, -18, 20, 24, 3), p.metalShade) + p.solid('M-92 -46h184c0 22 -30 34 -60 34h-64c-30 0 -60 -12 -60 -34z', p.metal));

export const jamJar = stands((p) =>
  p.solid('M-58 -46c-16 10 -22 22 -22 40v78a24 24 0 0 0 24 24h112a24 24 0 0 0 24 -24v-78c0 -18 -6 -30 -22 -40z', '#b3374d') + flat('M-56 -40c-14 10 -16 20 -16 34v70a18 18 0 0 0 10 16z', '#ffffff', 0.25) + flat(box(-48, 0, 96, 56, 8), p.cream) + flat(heart(0, 28, 17), p.body) +
  p.printed('M-72 -52c-10 -14 8 -52 22 -52h100c14 0 32 38 22 52c-20 10 -124 10 -144 0z') + flat(box(-66, -66, 132, 8, 4), p.accentShade));
