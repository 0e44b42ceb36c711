// Each person's distinct items, as the models learn from them: compressed rows by user, oldest first.
import type { Interactions } from './interactions';
import { maxProfileItems, type Profile } from './profile';

export interface Pairs {
  /** User `u` has the entries from `offsets[u]` up to `offsets[u + 1]`. */
  offsets: Uint32Array;
  item: Int32Array;
  /** Of the last event, in milliseconds since 1970. */
  time: Float64Array;
  /** The strongest event's weight. */
  weight: Float32Array;
}

/** What is liked only: entries whose strongest event speaks for the item. */
export function pairsOf({ users, user, item, time, weight }: Interactions): Pairs {
  const byUser: Map<number, { time: number; weight: number }>[] = users.map(() => new Map());
  for (let event = 0; event < user.length; event++) {
    const taken = byUser[user[event] as number] as Map<number, { time: number; weight: number }>;
    const row = item[event] as number;
    const before = taken.get(row);
    // Taken out and put back, so that the order is that of the last event.
    if (before) taken.delete(row);
    taken.set(row, { time: time[event] as number, weight: Math.max(weight[event] as number, before?.weight ?? -Infinity) });
  }
  const liked = byUser.map((taken) => [...taken].filter(([, entry]) => entry.weight > 0));
  const offsets = new Uint32Array(users.length + 1);
  liked.forEach((entries, row) => (offsets[row + 1] = (offsets[row] as number) + entries.length));
  const all = liked.flat();
  return {
    offsets,
    item: Int32Array.from(all, ([row]) => row),
    time: Float64Array.from(all, ([, entry]) => entry.time),
    weight: Float32Array.from(all, ([, entry]) => entry.weight),
  };
}

/** The profile of user `row`. */
export function profileOf(pairs: Pairs, row: number): Profile {
  const end = pairs.offsets[row + 1] as number;
  const start = Math.max(pairs.offsets[row] as number, end - maxProfileItems);
  return {
    items: Array.from(pairs.item.subarray(start, end)),
    weights: Array.from(pairs.weight.subarray(start, end)),
    times: Array.from(pairs.time.subarray(start, end)),
  };
}

/** How many people took each item. */
export function countTakers(pairs: Pairs, items: number): Float64Array {
  const takers = new Float64Array(items);
  for (const row of pairs.item) takers[row] = (takers[row] as number) + 1;
  return takers;
}
