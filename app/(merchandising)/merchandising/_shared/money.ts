// Prices as people read and write them.
import { useFormatter } from 'next-intl';
import { fractionDigits } from '@/lib/services/recommendations/fraction-digits';

/** A stored price in words, for example £12.50. */
export function useMoney(currency: string | null): (minor: number) => string {
  const format = useFormatter();
  const digits = fractionDigits(currency);
  return (minor) => format.number(minor / 10 ** digits, currency && /^[A-Z]{3}$/.test(currency) ? { style: 'currency', currency } : { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** What was typed as a stored price; null of nothing, NaN of what is no price. A decimal comma is understood. */
export function parseMoney(text: string, currency: string | null): number | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const digits = fractionDigits(currency);
  return new RegExp(`^\\d{1,9}(\\.\\d{0,${digits}})?$`).test(typed) ? Math.round(Number(typed) * 10 ** digits) : Number.NaN;
}

/** A stored price as it is typed. */
export const typedMoney = (minor: number | null, currency: string | null): string => (minor === null ? '' : (minor / 10 ** fractionDigits(currency)).toFixed(fractionDigits(currency)));
