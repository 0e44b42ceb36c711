// At most one of a list's later places is given to a runner-up by chance, so that logs tell what another order would have done. The chance of
// every place is known exactly; who asks sees the same draw for a day.
import { createHash } from 'node:crypto';

export interface Draw<Entry> {
  entry: Entry;
  /** The chance with which it stands where it stands. */
  propensity: number;
}

export const runnersUp = 5;
/** The first places are the model's own. */
const firstPlaces = 3;

/**
 * @param ranked the list with up to `runnersUp` more behind it
 * @param share of the later places that chance fills
 * @param seed what the draw depends on; null: no chance has a part in it
 */
export function explore<Entry extends { pinned: boolean }>(ranked: readonly Entry[], count: number, share: number, seed: string | null): Draw<Entry>[] {
  const list = ranked.slice(0, count);
  const others = ranked.slice(count).filter(({ pinned }) => !pinned);
  const open = list.flatMap(({ pinned }, place) => (place >= firstPlaces && !pinned ? [place] : []));
  if (seed === null || share <= 0 || open.length === 0 || others.length === 0) return list.map((entry) => ({ entry, propensity: 1 }));
  const chance = Math.min(1, share * open.length);
  const [first, second, third] = uniform(seed);
  const chosen = first < chance ? open[Math.floor(second * open.length)] : undefined;
  const stays = 1 - chance / open.length;
  const comes = chance / (open.length * others.length);
  return list.map((entry, place) => {
    if (place === chosen) return { entry: others[Math.floor(third * others.length)] as Entry, propensity: comes };
    return { entry, propensity: open.includes(place) ? stays : 1 };
  });
}

/** Three numbers from 0 to 1. */
function uniform(seed: string): [number, number, number] {
  const digest = createHash('sha256').update(seed).digest();
  const at = (offset: number) => digest.readUInt32BE(offset) / 2 ** 32;
  return [at(0), at(4), at(8)];
}
