// How sure a share is that was looked at once. For looking again and again: `compare-rates.ts`.
import { normalQuantile } from './normal';

export interface Count {
  /** At most `of`. */
  hits: number;
  of: number;
}

/** Wilson's score interval (1927), which also holds for few or no hits; from 0 to 1 where nothing was counted. */
export function wilsonInterval({ hits, of }: Count, alpha = 0.05): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - alpha / 2);
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const norm = 1 + (z * z) / of;
  return { low: Math.max(0, (centre - spread) / norm), high: Math.min(1, (centre + spread) / norm) };
}
