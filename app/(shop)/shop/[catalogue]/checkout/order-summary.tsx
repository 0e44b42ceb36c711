'use client';
// What is ordered and what it comes to.
import { useTranslations } from 'next-intl';
import { Price } from '@/app/_components/shop/price';
import { ProductImage } from '@/app/_components/shop/product-image';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import type { BasketLineView } from '@/lib/services/recommendations/shop/schema';

interface OrderSummaryProps {
  lines: BasketLineView[];
  goodsMinor: number;
  deliveryMinor: number | null;
  totalMinor: number;
}

export function OrderSummary({ lines, goodsMinor, deliveryMinor, totalMinor }: OrderSummaryProps) {
  const t = useTranslations('shop.checkout');
  return (
    <div className="space-y-4">
      <h2 className="text-lg font-semibold">{t('summary')}</h2>
      <ul className="max-h-72 space-y-3 overflow-y-auto" tabIndex={0} aria-label={t('summary')}>
        {lines.map(({ item, quantity }) => (
          <li key={item.id} className="flex items-center gap-3 text-sm">
            <ProductImage item={item} eager className="size-11 shrink-0 rounded-md" />
            <span className="min-w-0 flex-1">{quantity} × {readableName(item.name)}</span>
            <span className="tabular-nums"><Price minor={(item.priceMinor ?? 0) * quantity} currency={item.currency} /></span>
          </li>
        ))}
      </ul>
      <dl aria-live="polite" className="space-y-1.5 border-t pt-4 text-sm">
        <div className="flex justify-between gap-4"><dt>{t('goods')}</dt><dd className="tabular-nums"><Price minor={goodsMinor} currency={orderCurrency} /></dd></div>
        <div className="flex justify-between gap-4"><dt>{t('delivery')}</dt><dd className="tabular-nums">{deliveryMinor === 0 ? t('free') : <Price minor={deliveryMinor} currency={orderCurrency} />}</dd></div>
        <div className="flex justify-between gap-4 pt-1 text-lg font-semibold"><dt>{t('total')}</dt><dd className="tabular-nums"><Price minor={totalMinor} currency={orderCurrency} /></dd></div>
      </dl>
    </div>
  );
}
