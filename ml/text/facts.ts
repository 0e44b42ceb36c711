// Facts that a customer's message states: they fill what a task needs without asking.
import { findAmounts } from './find-amounts';
import { findDates } from './find-dates';
import { findOrderNumbers } from './find-order-numbers';
import { findProducts } from './find-products';

export interface TextFacts {
  /** As the shop writes them: `FF-204817`. */
  orderNumbers: string[];
  /** Lower case. */
  emails: string[];
  /** ISO dates. */
  dates: string[];
  amounts: { value: number; currency: string }[];
  products: string[];
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Chinese characters before an address belong to the sentence: 邮箱robin@example.com */
const asciiTail = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/iu;

/** The e-mail addresses in `text`, in lower case, each once. */
export function findEmails(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/\s*@\s*/g, '@');
  return [...new Set((plain.match(email) ?? []).map((found) => (asciiTail.exec(found)?.[0] ?? found).toLowerCase()))];
}

/** The text without its e-mail addresses, and nothing else gone with them. */
export const withoutEmails = (text: string): string =>
  findEmails(text).reduce((left, each) => left.replace(new RegExp(each.replace(/[.+]/g, '\\$&'), 'giu'), ' '), text.normalize('NFKC').replace(/\s*@\s*/g, '@'));

/** @param now what "yesterday" is counted from @param products names to look for */
export function findFacts(text: string, now: Date, products: readonly string[] = []): TextFacts {
  const emails = findEmails(text);
  // The digits of an address such as ff204817@example.com are no order.
  const rest = withoutEmails(text);
  return { orderNumbers: findOrderNumbers(rest), emails, dates: findDates(rest, now), amounts: findAmounts(rest), products: findProducts(rest, products) };
}
