// Christmas and Easter.
import { around, box, flat, heart, leaf, line, moved, oval, path, star } from '../paint';
import { hangs, lies, stands } from './motif';

export const bauble = hangs((p) => line('M0 -200V-96', p.ink, 3) + flat(box(-18, -100, 36, 26, 5), p.gold) + flat(oval(0, -104, 8), p.gold) + p.printed(oval(0, 10, 88)) + flat('M-86 -6c50 22 122 22 172 0v30c-50 22 -122 22 -172 0z', p.accent, 0.9) + flat('M-54 -34c8 -16 22 -28 36 -32c-12 14 -20 26 -24 42z', '#ffffff', 0.6));

export const tree = stands((p) => flat(box(-14, 66, 28, 30, 3), p.woodShade) + [[38, 74, 84], [-8, 60, 70], [-52, 44, 54]].map(([y, half, height], index) => p.printed(path`M0 ${y! - height!}L${half!} ${y! + 34}C${half! * 0.5} ${y! + 44} ${-half! * 0.5} ${y! + 44} ${-half!} ${y! + 34}z`, index === 1 ? p.shade : p.body)).join('') + flat(star(0, -104, 22), p.gold) + ([[-30, 44], [26, 52], [4, 8], [-18, -24], [18, -44]] as const).map(([x, y], index) => flat(oval(x, y, 8), index % 2 ? p.accent : p.cream)).join(''));

export const stocking = hangs((p) => line('M-20 -112c-6 -40 30 -40 24 0', p.accentShade, 6) + p.printed('M-50 -84h92v96c0 14 44 16 56 44c12 30 -14 46 -44 46h-66c-24 0 -38 -16 -38 -42z') + p.solid(box(-60, -112, 112, 42, 12), p.accent) + flat('M52 32c22 4 40 10 46 24c12 30 -14 46 -40 46c-14 -20 -20 -46 -6 -70z', p.accent, 0.8), true);

const arm = (ink: string) => line('M0 0V-88M0 -30l-20 -18M0 -30l20 -18M0 -56l-16 -14M0 -56l16 -14', ink, 9);
export const snowflake = hangs((p) => line('M0 -200V-96', p.ink, 3) + around(6, () => arm(p.body)) + flat(star(0, 0, 24, 6, 0.6), p.accent));

export const reindeer = stands((p) => line('M-34 -60c-10 -30 -40 -20 -42 -50M-48 -78c-12 2 -22 -2 -28 -8M34 -60c10 -30 40 -20 42 -50M48 -78c12 2 22 -2 28 -8', p.woodShade, 9) + p.solid('M-46 -20c0 -32 18 -50 46 -50s46 18 46 50c0 30 -14 84 -46 84s-46 -54 -46 -84z') + flat('M-46 -30c-20 -12 -40 -8 -46 6c14 16 34 14 48 6zM46 -30c20 -12 40 -8 46 6c-14 16 -34 14 -48 6z', p.shade) + flat(oval(-18, -20, 6) + oval(18, -20, 6), p.ink) + flat(oval(0, 30, 19, 16), '#c4453f') + flat(oval(-6, 24, 5), '#ffffff', 0.6) + p.printed('M-66 96c0 -26 30 -36 66 -36s66 10 66 36z', p.accent));

export const gingerbread = lies((p) => p.printed('M-34 -64a34 36 0 1 1 68 0c0 12 -4 18 -10 26h50a24 24 0 0 1 0 48h-34c0 20 18 44 30 66c12 26 -28 44 -42 20l-26 -42l-26 42c-14 24 -54 6 -42 -20c12 -22 30 -46 30 -66h-34a24 24 0 0 1 0 -48h50c-6 -8 -14 -14 -14 -26z', '#b57a48') + flat(oval(-12, -70, 5) + oval(12, -70, 5), p.cream) + line('M-13 -54q13 13 26 0M-72 -24v20M72 -24v20M-46 78l20 12M46 78l-20 12', p.cream, 5) + flat(oval(0, -18, 7), p.body) + flat(oval(0, 6, 7), p.accent) + flat(heart(0, 34, 9), '#c4453f'));

export const hangingStar = hangs((p) => line('M0 -200V-92', p.ink, 3) + p.printed(star(0, 8, 106)) + flat(star(0, 8, 52), p.accent) + flat(oval(0, -92, 8), p.gold));

export const robin = stands((p) => line('M-8 74v20M16 74v20', p.woodShade, 6) + p.solid('M-92 -30l-26 -14l24 34z', p.wood) + p.solid('M-96 -16c40 -70 130 -86 170 -40c30 34 8 132 -66 134c-52 2 -92 -44 -104 -94z', '#8a6a4e') + flat('M18 -66c40 -14 66 12 66 46c0 48 -30 90 -68 94c-24 -40 -34 -104 2 -140z', '#cf5a40') + flat(oval(52, -46, 7), p.ink) + flat('M82 -40l26 8l-24 12z', p.gold) + flat('M-72 -6c30 -10 64 0 70 34c-30 14 -62 -2 -70 -34z', '#6e523b'), true);

export const snowman = stands((p) => p.solid(oval(0, 46, 62, 52), '#fbfaf6') + p.solid(oval(0, -34, 44), '#fdfcf9') + flat(box(-48, -82, 96, 13, 6), p.ink) + flat(box(-32, -118, 64, 42, 5), p.ink) + flat(box(-32, -92, 64, 11), p.body) + flat(oval(-15, -42, 5) + oval(15, -42, 5) + oval(0, 34, 6) + oval(0, 58, 6), p.ink) + flat('M0 -32l32 8l-32 6z', '#df8a45') + p.printed('M-42 -8c30 14 54 14 84 0v18c-8 4 -16 6 -24 8l6 40h-26l-2 -36c-14 0 -26 -4 -38 -10z'));

export const wreath = hangs((p) => line('M0 -200V-80', p.accent, 7) + Array.from({ length: 18 }, (_, index) => {
  const turn = (index * 2 * Math.PI) / 18;
  const [x, y] = [72 * Math.cos(turn), 72 * Math.sin(turn)];
  return flat(leaf(x, y, 48, (index * 360) / 18 + 62), index % 2 ? p.green : p.greenShade) + flat(leaf(x, y, 42, (index * 360) / 18 - 20), index % 2 ? p.greenShade : p.green);
}).join('') + Array.from({ length: 9 }, (_, index) => {
  const turn = (index * 2 * Math.PI) / 9 + 0.2;
  return flat(oval(72 * Math.cos(turn), 72 * Math.sin(turn), 9), index % 3 ? p.body : p.accent);
}).join('') + moved(0, 74, flat('M0 0C-14 -34 -56 -38 -52 -10C-50 8 -20 6 0 0zM0 0C14 -34 56 -38 52 -10C50 8 20 6 0 0zM-4 0l-28 40l18 -4l6 12l10 -46zM4 0l28 40l-18 -4l-6 12l-10 -46z', p.body) + flat(oval(0, 0, 10), p.shade)), true);

export const bell = hangs((p) => line('M0 -200V-92', p.ink, 3) + flat(oval(0, 78, 17), p.accentShade) + p.printed('M0 -96c40 0 58 32 58 74c0 46 10 66 34 84h-184c24 -18 34 -38 34 -84c0 -42 18 -74 58 -74z') + flat('M-92 62c20 -8 164 -8 184 0c-4 12 -180 12 -184 0z', p.accent) + flat(oval(0, -98, 12), p.accentShade));

export const easterEgg = stands((p) => p.printed('M-78 20c0 -62 36 -120 78 -120s78 58 78 120c0 48 -36 76 -78 76s-78 -28 -78 -76z') + flat('M-72 -16l24 20l24 -20l24 20l24 -20l24 20l24 -20l5 24l-29 22l-24 -20l-24 20l-24 -20l-24 20l-29 -22z', p.accent) + flat('M-46 -44c8 -22 22 -36 34 -40c-12 16 -18 30 -22 50z', '#ffffff', 0.5));

export const chick = stands((p) => line('M-20 84v14M18 84v14', '#df8a45', 7) + p.solid('M-84 26c0 -40 28 -50 34 -72c6 -28 24 -44 50 -44s50 20 50 48c0 18 36 30 36 68c0 40 -40 62 -86 62s-84 -22 -84 -62z', '#f0cc62') + flat(oval(-4, -54, 5.500) + oval(28, -54, 5.500), p.ink) + flat('M2 -40l26 0l-13 14z', '#df8a45') + flat('M-70 26c20 -14 48 -6 52 18c-16 16 -48 10 -52 -18z', '#dcb243') + flat('M-62 96c-4 -22 20 -18 24 -8c6 -16 30 -16 36 0c6 -14 30 -16 36 0c6 -12 30 -12 28 8z', p.body));

export const rabbit = stands((p) => p.solid('M-46 -60c-20 -44 -10 -60 2 -60s26 30 30 62h28c4 -32 18 -62 30 -62s22 16 2 60c14 14 20 26 20 40c0 26 -20 38 -20 44c22 14 34 40 34 72h-160c0 -32 12 -58 34 -72c0 -6 -20 -18 -20 -44c0 -14 6 -26 20 -40z') + flat('M-40 -66c-10 -26 -8 -42 -2 -42s14 20 18 46zM40 -66c10 -26 8 -42 2 -42s-14 20 -18 46z', '#e9b3b4') + flat(oval(-24, -24, 6) + oval(24, -24, 6), p.ink) + flat('M-9 -8h18l-9 10z', '#d0797f') + line('M0 2v8M-8 14q8 6 16 0', p.ink, 3) + flat('M-32 96c-4 -34 12 -54 32 -54s36 20 32 54z', p.light));
