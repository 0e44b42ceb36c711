// What new people choose from: every main category in turn, its best-liked things first, so that whatever somebody likes is soon in sight.
import { mainCategory } from './category-tastes';

export interface Pickable {
  id: string;
  category: string;
  popularity: number;
}

/** Words that variants of one thing share: "RED MUG" and "BLUE MUG" are not two questions. */
const kindOf = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2).slice(-2).join(' ');

/**
 * @param items with their names; those of a category in any order
 * @returns all of them: rounds over the main categories (the larger first), in each the next one by popularity whose kind has not been shown
 */
export function orderFirstPicks<Item extends Pickable & { name: string }>(items: readonly Item[]): Item[] {
  const queues = new Map<string, Item[]>();
  for (const item of [...items].sort((a, b) => b.popularity - a.popularity || (a.id < b.id ? -1 : 1))) {
    const category = mainCategory(item.category);
    queues.set(category, [...(queues.get(category) ?? []), item]);
  }
  const total = (queue: readonly Item[]) => queue.reduce((sum, { popularity }) => sum + popularity, 0);
  const rounds = [...queues.values()].sort((a, b) => total(b) - total(a)).map(variantsLast);
  const picks: Item[] = [];
  for (let round = 0; picks.length < items.length; round++) for (const queue of rounds) if (queue[round]) picks.push(queue[round] as Item);
  return picks;
}

/** The first of each kind in their order, then the rest. */
function variantsLast<Item extends { name: string }>(queue: readonly Item[]): Item[] {
  const kinds = new Set<string>();
  const variants: Item[] = [];
  const firsts = queue.filter((item) => {
    const kind = kindOf(item.name);
    const known = kinds.has(kind);
    kinds.add(kind);
    if (known) variants.push(item);
    return !known;
  });
  return [...firsts, ...variants];
}
