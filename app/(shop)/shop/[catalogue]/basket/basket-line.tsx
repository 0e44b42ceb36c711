'use client';
// One thing in the basket.
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Price } from '@/app/_components/shop/price';
import { ProductImage } from '@/app/_components/shop/product-image';
import { QuantityField } from '@/app/_components/shop/quantity-field';
import { useShop } from '@/app/_components/shop/shop-context';
import { Button } from '@/app/_components/ui/button';
import type { BasketLineView } from '@/lib/services/recommendations/shop/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { mostOfOne } from '@/lib/services/recommendations/shop/schema';

export function BasketLine({ line: { item, quantity, left, problem } }: { line: BasketLineView }) {
  const t = useTranslations('shop.basket');
  const { basket } = useShop();
  const name = readableName(item.name);
  const busy = basket.busy.has(item.id);
  const setQuantity = (next: number) => void basket.setQuantity(item, next);
  return (
    <li aria-busy={busy} className="grid grid-cols-[5rem_minmax(0,1fr)_auto] gap-x-4 gap-y-3 py-4 aria-busy:opacity-70 sm:grid-cols-[6rem_minmax(0,1fr)_auto_6rem]">
      <ProductImage item={item} eager className="row-span-2 sm:row-span-1" />
      <div className="min-w-0 space-y-1 max-sm:col-span-2">
        <p className="leading-snug font-semibold">{problem === 'gone' ? name : <Link href={item.href} className="hover:underline">{name}</Link>}</p>
        <p className="text-sm text-muted-foreground tabular-nums">{item.priceMinor !== null && t.rich('each', { price: () => <Price minor={item.priceMinor} currency={item.currency} /> })}</p>
        {problem && (
          <p role="alert" className="flex flex-wrap items-center gap-x-2 text-sm font-medium text-danger">
            {t(`problem.${problem}`, { count: left ?? 0 })}
            {problem === 'too_few' && <Button variant="link" size="sm" className="h-auto px-0" onClick={() => setQuantity(left ?? 1)}>{t('take', { count: left ?? 0 })}</Button>}
          </p>
        )}
      </div>
      <div className="flex items-center gap-1.5 self-start">
        <QuantityField name={name} value={quantity} most={Math.max(quantity, Math.min(mostOfOne, left ?? mostOfOne))} busy={busy} onChange={setQuantity} />
        <Button variant="ghost" size="icon" className="size-9 text-muted-foreground" aria-label={t('remove', { name })} title={t('removeShort')} aria-disabled={busy || undefined} onClick={() => !busy && void basket.remove(item)}><Trash2 aria-hidden /></Button>
      </div>
      <p className="self-start pt-1.5 text-right font-semibold tabular-nums"><Price minor={item.priceMinor === null ? null : item.priceMinor * quantity} currency={item.currency} /></p>
    </li>
  );
}
