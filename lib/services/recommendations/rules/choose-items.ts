// Which items a rule is about. Names are compared once, when the rules are prepared, never while a list is made.
import type { ItemChoice } from './schema';

/** What rules read of an item; the position in the array is its row. */
export interface RuleItem {
  /** The shop's own id. */
  id: string;
  /** A path, for example `Kitchen/Mugs`. */
  category: string;
  priceMinor: number | null;
  /** Null: not counted, always there. */
  stock: number | null;
  /** Month in which it sells best by far, 1 to 12; null: all year. */
  season: number | null;
}

export type ItemTest = (item: RuleItem) => boolean;

/** Items of one of `categories` or below; of none given, all. */
export function inCategories(categories: readonly string[]): ItemTest {
  if (categories.length === 0) return () => true;
  return ({ category }) => categories.some((path) => category === path || category.startsWith(`${path}/`));
}

/** Items for which everything given in `choice` holds. An item without a price has none in any range. */
export function choosesItem(choice: ItemChoice, now: number): ItemTest {
  const { seasons, outOfSeason, priceFrom, priceTo } = choice;
  const named = choice.items.length > 0 ? new Set(choice.items) : null;
  const ofCategory = inCategories(choice.categories);
  const month = new Date(now).getUTCMonth() + 1;
  return (item) =>
    (named === null || named.has(item.id)) &&
    ofCategory(item) &&
    (seasons.length === 0 || (item.season !== null && seasons.includes(item.season))) &&
    (!outOfSeason || (item.season !== null && item.season !== month && item.season !== (month % 12) + 1)) &&
    (priceFrom === null && priceTo === null ? true : costs(item, priceFrom, priceTo));
}

/** Whether an item's price lies in the range, its ends included. */
export function costs({ priceMinor }: RuleItem, priceFrom: number | null, priceTo: number | null): boolean {
  return priceMinor !== null && (priceFrom === null || priceMinor >= priceFrom) && (priceTo === null || priceMinor <= priceTo);
}
