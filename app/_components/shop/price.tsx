// What something costs, in the reader's way of writing it. Works on the server and on the client.
import { useFormatter } from 'next-intl';
import { fractionDigits } from '@/lib/services/recommendations/fraction-digits';

/** @returns null for what has no price */
export function usePrice(): (minor: number | null, currency: string | null) => string | null {
  const format = useFormatter();
  return (minor, currency) => {
    if (minor === null) return null;
    const value = minor / 10 ** fractionDigits(currency);
    try {
      return currency ? format.number(value, { style: 'currency', currency }) : format.number(value);
    } catch {
      return `${format.number(value)} ${currency}`; // no code of ISO 4217
    }
  };
}

export function Price({ minor, currency }: { minor: number | null; currency: string | null }) {
  return usePrice()(minor, currency);
}
