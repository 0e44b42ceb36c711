// Who took what when for the first time: what somebody had taken by a moment is then the beginning of a stretch, and what was new to them
// afterwards the piece behind it.
import type { Interactions } from '../data/interactions';

export interface Timelines {
  /** What user `u` took lies at `offsets[u]` up to `offsets[u + 1]`, each item once, in order of time. */
  offsets: Int32Array;
  items: Int32Array;
  /** In milliseconds since 1970. */
  times: Float64Array;
  /** Number of items. */
  width: number;
  /** Times of the first and the last event. */
  from: number;
  until: number;
}

/** Events against an item (weight 0 or less) do not count. @throws Error when there are no others */
export function timelinesOf(events: Interactions): Timelines {
  const width = events.items.length;
  const met = new Set<number>();
  const first = Int32Array.from(events.user, (_, event) => event).filter((event) => {
    const pair = events.user[event]! * width + events.item[event]!;
    if (!(events.weight[event]! > 0) || met.has(pair)) return false;
    met.add(pair);
    return true;
  });
  if (first.length === 0) throw new Error('There is nothing to learn from: nobody took anything.');
  const offsets = new Int32Array(events.users.length + 1);
  for (const event of first) offsets[events.user[event]! + 1]!++;
  for (let user = 0; user < events.users.length; user++) offsets[user + 1]! += offsets[user]!;
  const next = offsets.slice();
  const items = new Int32Array(first.length);
  const times = new Float64Array(first.length);
  for (const event of first) {
    const place = next[events.user[event]!]!++;
    items[place] = events.item[event]!;
    times[place] = events.time[event]!;
  }
  return { offsets, items, times, width, from: events.time[first[0]!]!, until: events.time[first.at(-1)!]! };
}

/** First place in the stretch of `user` whose time is `moment` or later. */
export function placeOf({ offsets, times }: Timelines, user: number, moment: number): number {
  let [low, high] = [offsets[user]!, offsets[user + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
