'use client';
// What an item costs, in words.
import { useFormatter } from 'next-intl';
import type { ItemView } from '@/lib/services/recommendations/schema';

export function usePrice(): (item: Pick<ItemView, 'priceMinor' | 'currency'>) => string | null {
  const format = useFormatter();
  return ({ priceMinor, currency }) => {
    if (priceMinor === null || currency === null) return null;
    // Yen have no smaller unit, dinars have three digits of it.
    const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    return format.number(priceMinor / 10 ** digits, { style: 'currency', currency });
  };
}
