// What a model may learn from and what it is asked for afterwards: things that are new to a person whom it knows, among items that it knows.
import { createRandom } from '../core/random';
import { selectInteractions } from './create-interactions';
import type { Interactions } from './interactions';

export interface Split {
  train: Interactions;
  /** By row of `train.users`: rows of `train.items` that the person took afterwards for the first time. */
  asked: Map<number, Set<number>>;
}

/** Items that fewer people took are left out on both sides. */
export const fewestTakers = 5;

/**
 * Learns from events before `time`, asks for those from it on.
 * @param time in milliseconds since 1970
 * @param until asks for nothing from then on
 */
export function splitByTime(all: Interactions, time: number, until = Infinity, fewest = fewestTakers): Split {
  return split(all, (event) => (all.time[event] as number) < time, (event) => (all.time[event] as number) >= time && (all.time[event] as number) < until, fewest);
}

/**
 * Learns from a random part of the events and asks for the rest.
 * @param share of events to ask for, 0 to 1
 */
export function splitRandom(all: Interactions, share: number, seed: number, fewest = 1): Split {
  const random = createRandom(seed);
  const asked = Uint8Array.from(all.user, () => (random() < share ? 1 : 0));
  return split(all, (event) => asked[event] === 0, (event) => asked[event] === 1, fewest);
}

function split(all: Interactions, learns: (event: number) => boolean, asks: (event: number) => boolean, fewest: number): Split {
  const frequent = frequentItems(all, learns, fewest);
  const train = selectInteractions(all, (event) => learns(event) && frequent[all.item[event] as number] === 1);
  const userRow = rowsByName(train.users);
  const itemRow = rowsByName(train.items);
  const known = new Set<number>();
  for (let event = 0; event < train.user.length; event++) known.add((train.user[event] as number) * train.items.length + (train.item[event] as number));
  const asked = new Map<number, Set<number>>();
  for (let event = 0; event < all.user.length; event++) {
    if (!asks(event) || (all.weight[event] as number) <= 0) continue;
    const user = userRow.get(all.users[all.user[event] as number] as string);
    const item = itemRow.get(all.items[all.item[event] as number] as string);
    if (user === undefined || item === undefined || known.has(user * train.items.length + item)) continue;
    asked.set(user, (asked.get(user) ?? new Set()).add(item));
  }
  return { train, asked };
}

const rowsByName = (names: string[]) => new Map(names.map((name, row) => [name, row]));

/** 1 for items with at least `fewest` people. */
function frequentItems(all: Interactions, learns: (event: number) => boolean, fewest: number): Uint8Array {
  const takers: Set<number>[] = all.items.map(() => new Set());
  for (let event = 0; event < all.user.length; event++) if (learns(event)) takers[all.item[event] as number]?.add(all.user[event] as number);
  return Uint8Array.from(takers, ({ size }) => (size >= fewest ? 1 : 0));
}
