// Chance that is the same every time: what a tile leaves open is decided by its product's name.

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

export interface Seeded {
  /** From 0 up to but not including 1. */
  next(): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** A small generator (mulberry32) that starts from a text. */
export function seeded(text: string): Seeded {
  let state = hashOf(text);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, pick: (values) => values[Math.floor(next() * values.length)]! };
}
