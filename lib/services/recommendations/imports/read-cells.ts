// What a cell says: a moment, an amount, a category, an id. Each answers null where it says nothing that can be understood.
import { EventKind } from '@/lib/generated/prisma/enums';
import { timeOf } from '@/ml/recommend/data/time-of';
import { limits } from './limits';
import type { DateForm } from './schema';

const slashed = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** Earlier ones are mistakes: a number in another unit, a year of two digits. */
const earliest = Date.UTC(1970, 0, 1);

/** @returns milliseconds since 1970; days and times without a zone are in UTC */
export function readTime(text: string, form: DateForm): number | null {
  const time = form === 'iso' ? timeOf(text) : slashedTime(text, form) ?? timeOf(text);
  return time !== null && time >= earliest ? time : null;
}

function slashedTime(text: string, form: DateForm): number | null {
  const found = slashed.exec(text);
  if (!found) return null;
  const [first, second, third, hour, minute, s] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part))) as [number, number, number, number, number, number];
  const [month, day] = form === 'mdy' ? [first, second] : [second, first];
  const year = third < 100 ? 2000 + third : third;
  const time = Date.UTC(year, month - 1, day, hour, minute, s);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && s < 60 ? time : null;
}

/** `1,234.50`, `£2.55`, `2,55` with a decimal comma; null: no number. */
export function readNumber(text: string, decimalComma: boolean): number | null {
  const bare = text.replace(/^[^\d.,+-]{1,4}|[^\d.,]{1,4}$/gu, '').replace(/[\s\u00a0'](?=\d{3})/g, '');
  const plain = decimalComma ? bare.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.') : bare.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** `Kitchen > Mugs` is `Kitchen/Mugs`; of several (`Drama|War`) the first. */
export const readCategory = (text: string): string =>
  (text.split('|')[0] ?? '').split(/\s*[/>]\s*/).map((part) => part.trim()).filter(Boolean).join('/').slice(0, limits.categoryCharacters);

/** Other words for kinds of events: those of published data sets and of analytics exports. */
const kindWords: Record<string, EventKind> = {
  click: 'view', pageview: 'view', page_view: 'view', detail_view: 'view', view_item: 'view', product_view: 'view', impression: 'view', visit: 'view',
  cart: 'basket', addtocart: 'basket', add_to_cart: 'basket', add: 'basket', addtobasket: 'basket', add_to_basket: 'basket',
  transaction: 'purchase', buy: 'purchase', bought: 'purchase', order: 'purchase', sale: 'purchase', checkout: 'purchase', purchased: 'purchase',
  favourite: 'like', favorite: 'like', fav: 'like', thumbs_up: 'like', wishlist: 'like', liked: 'like', disliked: 'dislike', thumbs_down: 'dislike',
  rate: 'rating', rated: 'rating', review: 'rating', stars: 'rating',
};

export function readKind(text: string): EventKind | null {
  const word = text.toLowerCase().replace(/[\s-]+/g, '_');
  return word in EventKind ? (word as EventKind) : (kindWords[word] ?? null);
}

/** Whether a text may be an id or a name: no control characters. */
export const isClean = (text: string): boolean => !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed();

/** One line of it: line breaks inside quotes become spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
