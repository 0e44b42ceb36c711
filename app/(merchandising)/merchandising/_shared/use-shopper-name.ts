// What a customer is called, in the reader's language.
import { useTranslations } from 'next-intl';
import type { ShopperName } from '@/lib/services/recommendations/shopper-view/shopper-name';

export function useShopperName(): (name: ShopperName) => string {
  const t = useTranslations('merchandising.shopper');
  return ({ kind, name }) => (kind === 'visitor' ? t('visitor', { name }) : name);
}
