'use client';
// A list of recommendations as a shelf. It stays as it is while somebody looks at it, but what they hide leaves it at once.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useList } from '@/lib/device/recommendations/use-list';
import type { Placement } from '@/lib/generated/prisma/enums';
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { Button } from '../ui/button';
import { CardRow } from './card-row';
import { ProductCard } from './product-card';
import { shelfLength } from './shelf-length';
import { cardWidth, CardSkeleton } from './shelf-skeleton';
import { useShop } from './shop-context';

interface ShelfProps {
  placement: Placement;
  /** What the server made with the page; null: the device asks for it. */
  initial?: RecommendationListView | null | undefined;
  /** The product that the shelf is about. */
  item?: string;
  /** What lies in the basket. */
  basket?: string[];
  title?: string;
  action?: ReactNode;
  withReason?: boolean;
  /** Shown where there is nothing to show; else the shelf is not there. */
  empty?: ReactNode;
  eager?: boolean;
}

export function Shelf({ placement, initial = null, item, basket, title, action, withReason = true, empty = null, eager = false }: ShelfProps) {
  const t = useTranslations('shop.shelf');
  const { shop, opinions } = useShop();
  const { list, asking, problem, ask } = useList(placement, { catalogue: shop.slug, count: shelfLength, initial, still: true, ...(item !== undefined && { item }), ...(basket && { basket }) });
  const items = list?.items.filter(({ id }) => opinions.said.get(id) !== 'hide') ?? [];
  const heading = title ?? titleOf(list, placement, t);
  if (list === null && problem !== null && !asking) {
    return (
      <CardRow title={heading}>
        <li className="flex items-center gap-3 text-sm text-muted-foreground">{t('failed')} <Button variant="outline" size="sm" onClick={ask}>{t('retry')}</Button></li>
      </CardRow>
    );
  }
  if (list !== null && items.length === 0) return empty;
  return (
    <CardRow title={heading} action={action} busy={asking}>
      {list === null && Array.from({ length: 7 }, (_, index) => <li key={index} className={cardWidth}><CardSkeleton /></li>)}
      {items.map((each, index) => (
        <li key={each.id} className={`flex ${cardWidth}`}>
          <ProductCard item={each} listId={list?.listId} withReason={withReason} eager={eager && index < 7} className="w-full" />
        </li>
      ))}
    </CardRow>
  );
}

/** "For you" only where the list is about the person, and "Because of …" with the thing that it is about. */
function titleOf(list: RecommendationListView | null, placement: Placement, t: ReturnType<typeof useTranslations<'shop.shelf'>>): string {
  const reasons = list?.items.map(({ reason }) => reason) ?? [];
  if (placement === 'for_you') return reasons.some(({ kind }) => kind === 'because' || kind === 'similar_text') ? t('title.for_you') : t('title.popular');
  const about = reasons.flatMap((reason) => (reason.kind === 'because' || reason.kind === 'similar_text' ? reason.items : []))[0];
  return placement === 'because' && about ? t('title.because_of', { name: readableName(about.name) }) : t(`title.${placement}`);
}
