'use client';
// What is in the basket, what it comes to, and what goes well with it.
import { ShoppingBasket, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Shelf } from '@/app/_components/shop/shelf';
import { useShop } from '@/app/_components/shop/shop-context';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { BasketLine } from './basket-line';
import { BasketSums } from './basket-sums';

interface BasketPanelProps {
  suggested: RecommendationListView | null;
  /** What lay in the basket when it was made. */
  suggestedFor: string[];
  canOrder: boolean;
}

export function BasketPanel({ suggested, suggestedFor, canOrder }: BasketPanelProps) {
  const t = useTranslations('shop.basket');
  const { shop, basket: { basket } } = useShop();
  const ids = basket.lines.map(({ item }) => item.id);
  const blocked = basket.lines.some(({ problem }) => problem !== null);
  const isSame = ids.join('\n') === suggestedFor.join('\n');
  return (
    <div className="space-y-12">
      <div className="space-y-6">
        <h1 className="text-2xl leading-tight font-bold sm:text-3xl">{t('title')}</h1>
        {ids.length === 0 ? (
          <EmptyState icon={<ShoppingBasket />} title={t('empty')} description={t('emptyNote')} action={<Button asChild variant="secondary"><Link href={`/shop/${shop.slug}`}>{t('look')}</Link></Button>} />
        ) : (
          <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <ul aria-label={t('title')} className="divide-y border-y">
              {basket.lines.map((line) => <BasketLine key={line.item.id} line={line} />)}
            </ul>
            <aside aria-label={t('sum')} className="space-y-4 rounded-xl border bg-surface p-5 lg:sticky lg:top-20">
              <BasketSums goodsMinor={basket.goodsMinor} currency={basket.currency} />
              {!canOrder && <Alert variant="warning"><TriangleAlert aria-hidden /><AlertDescription>{t('wrongCurrency', { currency: basket.currency ?? '' })}</AlertDescription></Alert>}
              {blocked && <Alert variant="warning"><TriangleAlert aria-hidden /><AlertDescription>{t('blocked')}</AlertDescription></Alert>}
              {canOrder && !blocked ? (
                <Button asChild size="lg" className="w-full"><Link href={`/shop/${shop.slug}/checkout`}>{t('checkout')}</Link></Button>
              ) : (
                <Button size="lg" className="w-full" disabled>{t('checkout')}</Button>
              )}
              <p className="text-[0.8125rem] text-muted-foreground">{t('noPayment')}</p>
            </aside>
          </div>
        )}
      </div>
      {ids.length > 0 ? (
        <Shelf key="with" placement="goes_well_with" basket={ids} initial={isSame ? suggested : null} withReason={false} />
      ) : (
        <Shelf key="for" placement="for_you" initial={suggestedFor.length === 0 ? suggested : null} />
      )}
    </div>
  );
}
