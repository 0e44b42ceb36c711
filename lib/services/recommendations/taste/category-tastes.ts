// How much each main category is liked: what the taste page draws.
import type { CategoryTaste } from './schema';
import type { ItemTaste } from './taste-of-events';

/** Of `Kitchen/Mugs`: `Kitchen`. */
export const mainCategory = (path: string) => path.split('/')[0] ?? '';

/** @param categoryOf path by item; undefined: the item is gone. @returns the most liked first, the most disliked last */
export function categoryTastes(tastes: readonly ItemTaste[], categoryOf: (item: string) => string | undefined): CategoryTaste[] {
  const sums = new Map<string, CategoryTaste>();
  for (const { item, weight } of tastes) {
    const path = categoryOf(item);
    if (path === undefined || weight === 0) continue;
    const category = mainCategory(path);
    const sum = sums.get(category) ?? { category, weight: 0, items: 0 };
    sums.set(category, { category, weight: sum.weight + weight, items: sum.items + 1 });
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight || (a.category < b.category ? -1 : 1));
}
