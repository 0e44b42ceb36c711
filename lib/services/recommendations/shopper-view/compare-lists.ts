// Two lists side by side: what moved, what is new and what is gone. Pure.
import type { ListedItem } from '../schema';

export interface ComparedItem {
  item: ListedItem;
  /** `up` and `down` by so many places; `gone` stands in the old list only, `new` and `pinned` in the new one. */
  change: 'same' | 'up' | 'down' | 'gone' | 'new' | 'pinned';
  by: number;
}

export interface ComparedLists {
  before: ComparedItem[];
  after: ComparedItem[];
  /** Places of the new list that hold something else than before, and those that fell away. */
  changed: number;
}

/** The lists in their order; an item stands in a list once. */
export function compareLists(before: readonly ListedItem[], after: readonly ListedItem[]): ComparedLists {
  const placeIn = (list: readonly ListedItem[]) => new Map(list.map(({ id }, place) => [id, place]));
  const [was, is] = [placeIn(before), placeIn(after)];
  const wasPinned = new Set(before.filter(isPinned).map(({ id }) => id));
  return {
    before: before.map((item, place) => ({ item, ...moved(place, is.get(item.id), 'gone') })),
    after: after.map((item, place) => ({ item, ...(isPinned(item) && !wasPinned.has(item.id) ? { change: 'pinned' as const, by: 0 } : moved(was.get(item.id), place, 'new')) })),
    changed: Array.from({ length: Math.max(before.length, after.length) }, (_, place) => place).filter((place) => before[place]?.id !== after[place]?.id).length,
  };
}

const isPinned = ({ source }: ListedItem) => source === 'pin';

function moved<Missing extends 'gone' | 'new'>(from: number | undefined, to: number | undefined, missing: Missing): Pick<ComparedItem, 'change' | 'by'> {
  if (from === undefined || to === undefined) return { change: missing, by: 0 };
  return { change: from === to ? 'same' : from > to ? 'up' : 'down', by: Math.abs(from - to) };
}
