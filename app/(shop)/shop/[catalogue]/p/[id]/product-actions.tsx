'use client';
// What one can do with the product of a page.
import { EyeOff, Heart, ShoppingBasket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { QuantityField } from '@/app/_components/shop/quantity-field';
import { useShop } from '@/app/_components/shop/shop-context';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { ItemView } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { mostOfOne } from '@/lib/services/recommendations/shop/schema';

interface ProductActionsProps {
  item: ItemView;
  left: number | null;
  /** The list that led here. */
  listId: string | null;
}

export function ProductActions({ item, left, listId }: ProductActionsProps) {
  const t = useTranslations('shop.product');
  const { opinions, basket } = useShop();
  const [pieces, setPieces] = useState(1);
  const name = readableName(item.name);
  const opinion = opinions.said.get(item.id);
  const busy = basket.busy.has(item.id);
  const inBasket = basket.basket.lines.find((line) => line.item.id === item.id)?.quantity ?? 0;
  const list = listId ?? undefined;
  return (
    <div className="space-y-4">
      {item.priceMinor !== null && item.inStock && (
        <div className="flex flex-wrap items-center gap-3">
          <QuantityField name={name} value={pieces} most={Math.min(mostOfOne, left ?? mostOfOne)} onChange={setPieces} className="h-12" />
          <Button size="lg" aria-disabled={busy || undefined} aria-busy={busy} onClick={() => !busy && void basket.add(item, pieces, list)} className="grow sm:grow-0"><ShoppingBasket aria-hidden /> {t('add')}</Button>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" aria-pressed={opinion === 'like'} onClick={() => opinions.toggleLike(item, list)}><Heart aria-hidden className={cn(opinion === 'like' && 'fill-current text-danger')} /> {opinion === 'like' ? t('liked') : t('like')}</Button>
        {opinion !== 'hide' && <Button variant="ghost" onClick={() => opinions.hide(item, list)}><EyeOff aria-hidden /> {t('hide')}</Button>}
      </div>
      {opinion === 'hide' && <Alert variant="info"><EyeOff aria-hidden /><AlertDescription>{t('hidden')}</AlertDescription></Alert>}
      {inBasket > 0 && <p className="text-sm text-muted-foreground" role="status">{t('inBasket', { count: inBasket })}</p>}
    </div>
  );
}
