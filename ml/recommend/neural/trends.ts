// What was in demand at a moment: for how many people an item was new in the weeks before it. Seasons make this as good a guide to the next
// weeks as a person's own past is, and no model of who takes what with what can see it.
import type { Timelines } from './timelines';

const day = 86_400_000;
/** Days looked back; all that was before, in the end. */
const windows = [7, 14, 30, 90, Infinity];

/** Beside one number a window: whether the item had never been taken. */
export const trendCount = windows.length + 1;

/** @returns [trendCount, items]: log(people + ½) by window, and 1 where an item had no people at all */
export function trendsAt({ items, times, width }: Timelines, moment: number): Float32Array {
  const people = new Float32Array(trendCount * width);
  for (let entry = 0; entry < items.length; entry++) {
    const age = moment - times[entry]!;
    if (age <= 0) continue;
    windows.forEach((days, window) => {
      if (age <= days * day) people[window * width + items[entry]!]!++;
    });
  }
  const never = (windows.length - 1) * width;
  return people.map((count, at) => (at < windows.length * width ? Math.log(count + 0.5) : people[never + at - windows.length * width] === 0 ? 1 : 0));
}
