// Each person's distinct items, as the models learn from them: compressed rows by user, oldest first.
import type { Interactions } from './interactions';
import { maxProfileItems, type Profile } from './profile';

export interface Histories {
  /** User `u` has the entries from `offsets[u]` up to `offsets[u + 1]`. */
  offsets: Uint32Array;
  item: Int32Array;
  /** Of the last event, in milliseconds since 1970. */
  time: Float64Array;
  /** The strongest event's weight. */
  weight: Float32Array;
}

/** What is liked only: entries whose strongest event speaks for the item. */
export function historiesOf({ users, user, item, time, weight }: Interactions): Histories {
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
export function profileOf(histories: Histories, row: number): Profile {
  const end = histories.offsets[row + 1] as number;
  const start = Math.max(histories.offsets[row] as number, end - maxProfileItems);
  return {
    items: Array.from(histories.item.subarray(start, end)),
    weights: Array.from(histories.weight.subarray(start, end)),
    times: Array.from(histories.time.subarray(start, end)),
  };
}
