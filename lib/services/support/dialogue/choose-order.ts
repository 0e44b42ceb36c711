// Which of their own orders a signed-in customer means without saying its number: "the one from yesterday", "the lantern", "my last one".
import { findDates } from '@/ml/text/find-dates';
import { findAmounts } from '@/ml/text/find-amounts';
import type { OrderCard } from '../schema';
import { chooseItems } from './choose-items';

const newest = /\b(?:latest|newest|(?:my |the )?last (?:one|order)|most recent)\b|最近|最新|刚下的|刚买的/iu;

/** The order, or undefined where the text fits none or several. @param orders newest first */
export function chooseOrder(text: string, orders: readonly OrderCard[], now: Date): OrderCard | undefined {
  if (newest.test(text)) return orders[0];
  const days = findDates(text, now);
  const pence = findAmounts(text).map(({ value }) => Math.round(value * 100));
  const marks: ((order: OrderCard) => boolean)[] = [
    ...(days.length > 0 ? [(order: OrderCard) => days.includes(order.placedAt.slice(0, 10))] : []),
    ...(pence.length > 0 ? [(order: OrderCard) => pence.includes(order.totalPence)] : []),
    (order) => namesOf(text, [order]).length > 0 && namesOf(text, orders).some((name) => order.items.some((item) => item.name === name)),
  ];
  const fitting = orders.filter((order) => marks.some((fits) => fits(order)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Names of items in these orders that the text names. */
function namesOf(text: string, orders: readonly OrderCard[]): string[] {
  const names = [...new Set(orders.flatMap(({ items }) => items.map(({ name }) => name)))];
  const all = names.map((name) => ({ id: name, name }));
  // "All of them" and "the first" name no item here.
  const chosen = chooseItems(text.replace(/\b(?:all|everything|both|whole|complete|first|second|third|last|one|two|three|four|five|\d+)\b|全部|所有|第.|[一二三四五]/giu, ' '), all);
  return chosen ?? [];
}
