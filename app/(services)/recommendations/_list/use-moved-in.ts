'use client';
// Which entries of a list were not in it before its last change.
import { useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** @param ids of the list as it is; undefined: there is none yet */
export function useMovedIn(ids: readonly string[] | undefined): ReadonlySet<string> {
  const [seen, setSeen] = useState<{ ids: readonly string[] | undefined; movedIn: ReadonlySet<string> }>({ ids, movedIn: none });
  if (ids === undefined || seen.ids?.join('\n') === ids.join('\n')) return seen.movedIn;
  const before = new Set(seen.ids);
  const movedIn = seen.ids === undefined ? none : new Set(ids.filter((id) => !before.has(id)));
  setSeen({ ids, movedIn });
  return movedIn;
}
