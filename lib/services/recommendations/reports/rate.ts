// A share with the interval in which the true one probably lies. Pure.

export interface Rate {
  hits: number;
  of: number;
  /** 0 to 1; null where there was nothing to count. */
  value: number | null;
  /** Wilson's score interval at 95 % (Wilson 1927), which also holds for few or no hits. Takes lists as independent of one another. */
  low: number;
  high: number;
}

const z = 1.959964;

/** @param hits at most `of` */
export function rateOf(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, value: null, low: 0, high: 1 };
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const norm = 1 + (z * z) / of;
  return { hits, of, value: share, low: Math.max(0, (centre - spread) / norm), high: Math.min(1, (centre + spread) / norm) };
}
