// The same event twice (user, item and moment) says no more than once.
import { filterInteractions } from './collect-interactions';
import type { Interactions } from './interactions';

/** Of events that are there several times, the last stays. */
export function collapseRepeats(events: Interactions): Interactions {
  const { user, item, time, items } = events;
  const repeated = new Uint8Array(user.length);
  const moment = new Set<number>();
  // From the newest on: within one moment, the first that is met is the last that came.
  for (let event = user.length - 1; event >= 0; event--) {
    if (time[event] !== time[event + 1]) moment.clear();
    const key = user[event]! * items.length + item[event]!;
    if (moment.has(key)) repeated[event] = 1;
    moment.add(key);
  }
  return repeated.includes(1) ? filterInteractions(events, (event) => !repeated[event]) : events;
}
