// Events in any order become columns in order of time; users and items get rows in the order in which they first appear.
import type { Interactions } from './interactions';

export interface InteractionEvent {
  user: string;
  item: string;
  /** Milliseconds since 1970. */
  time: number;
  weight: number;
}

/** @param events in any order; read once, so that a stream of a million needs no second copy */
export function createInteractions(events: Iterable<InteractionEvent>): Interactions {
  const users = new Map<string, number>();
  const items = new Map<string, number>();
  const rowOf = (rows: Map<string, number>, name: string) => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    rows.set(name, rows.size);
    return rows.size - 1;
  };
  const user: number[] = [];
  const item: number[] = [];
  const time: number[] = [];
  const weight: number[] = [];
  for (const event of events) {
    user.push(rowOf(users, event.user));
    item.push(rowOf(items, event.item));
    time.push(event.time);
    weight.push(event.weight);
  }
  const order = Uint32Array.from(time, (_, index) => index).sort((a, b) => (time[a] as number) - (time[b] as number) || a - b);
  return {
    users: [...users.keys()],
    items: [...items.keys()],
    user: Int32Array.from(order, (index) => user[index] as number),
    item: Int32Array.from(order, (index) => item[index] as number),
    time: Float64Array.from(order, (index) => time[index] as number),
    weight: Float32Array.from(order, (index) => weight[index] as number),
  };
}

/** The events for which `keep` holds, with users and items that are left, in rows of their own. */
export function selectInteractions(all: Interactions, keep: (event: number) => boolean): Interactions {
  const events: InteractionEvent[] = [];
  for (let event = 0; event < all.user.length; event++) {
    if (!keep(event)) continue;
    events.push({
      user: all.users[all.user[event] as number] as string,
      item: all.items[all.item[event] as number] as string,
      time: all.time[event] as number,
      weight: all.weight[event] as number,
    });
  }
  return createInteractions(events);
}
