// Umbrellas.
import { flat, line, oval } from '../paint';
import { stands } from './motif';

export const umbrella = stands((p) => line('M0 -80v150c0 30 -40 30 -40 4', p.wood, 9) + p.printed('M-114 0c0 -66 50 -104 114 -104s114 38 114 104c-12 -16 -46 -16 -57 0c-12 -16 -45 -16 -57 0c-12 -16 -45 -16 -57 0c-11 -16 -45 -16 -57 0z') + flat('M-57 0c0 -60 22 -96 57 -104c35 8 57 44 57 104c-12 -16 -45 -16 -57 0c-12 -16 -45 -16 -57 0z', p.accent, 0.55) + line('M0 -104v-12', p.woodShade, 7));

export const parasol = stands((p) => line('M0 -90V94', p.wood, 8) + p.printed('M-118 4c6 -60 60 -96 118 -100c58 4 112 40 118 100z') + flat('M-40 4c-4 -54 14 -88 40 -100c26 12 44 46 40 100z', p.light, 0.5) + line('M-118 4h236', p.accent, 9) + flat(oval(0, -100, 8), p.accent));
