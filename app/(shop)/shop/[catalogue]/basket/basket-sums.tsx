// What the basket comes to, before delivery is chosen.
import { useTranslations } from 'next-intl';
import { Price } from '@/app/_components/shop/price';
import { freeFromPence } from '@/lib/services/recommendations/shop/delivery';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';

export function BasketSums({ goodsMinor, currency }: { goodsMinor: number; currency: string | null }) {
  const t = useTranslations('shop.basket');
  const missing = freeFromPence - goodsMinor;
  return (
    <div className="space-y-3">
      <p className="flex items-baseline justify-between gap-4 text-lg font-semibold">{t('goods')} <span className="tabular-nums"><Price minor={goodsMinor} currency={currency} /></span></p>
      {currency === orderCurrency && (
        <div className="space-y-1.5">
          <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted"><div className="h-full rounded-full bg-primary transition-[width] duration-300" style={{ width: `${Math.min(1, goodsMinor / freeFromPence) * 100}%` }} /></div>
          <p className="text-sm text-muted-foreground">{missing > 0 ? t.rich('toFree', { amount: () => <Price minor={missing} currency={currency} /> }) : t('free')}</p>
        </div>
      )}
    </div>
  );
}
