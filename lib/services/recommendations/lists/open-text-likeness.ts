// Which way of finding the nearest texts is the right one for a catalogue.
import { LargeTextLikeness } from './large-text-likeness';
import { SmallTextLikeness } from './small-text-likeness';
import type { TextLikeness, TextVectors } from './text-likeness';

/** Up to so many texts comparing all of them holds the web thread for 10 ms, once an item; more are found through an index. */
export const comparedUpTo = 20_000;

/** @param before whatever it has indexed is not indexed again @returns null where there is no vector */
export function openTextLikeness(vectors: TextVectors, before: TextLikeness | null): TextLikeness | null {
  let count = 0;
  for (const vector of vectors) if (vector !== null) count++;
  if (count === 0) return null;
  if (count <= comparedUpTo) return new SmallTextLikeness(vectors);
  return new LargeTextLikeness(vectors, before instanceof LargeTextLikeness ? before.index : undefined);
}
