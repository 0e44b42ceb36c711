// How much something still counts. Apart from training, so that a browser which makes lists loads none of that.

const dayMs = 24 * 60 * 60 * 1000;

/** 1 now, ½ after the half-life. */
export const fade = (ageMs: number, halfLifeDays: number) => 2 ** (-Math.max(0, ageMs) / (dayMs * halfLifeDays));
