'use client';
// One thing that somebody did, in words, and what they may do about it.
import { Eye, EyeOff, Heart, ShoppingBasket, ShoppingCart, Star, ThumbsDown, Trash2, type LucideIcon } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { TasteEventView } from '@/lib/services/recommendations/taste/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { ProductImage } from '@/app/_components/shop/product-image';

const icons: Record<EventKind, LucideIcon> = { view: Eye, basket: ShoppingBasket, purchase: ShoppingCart, like: Heart, dislike: ThumbsDown, hide: EyeOff, rating: Star };

interface EventRowProps {
  event: TasteEventView;
  onRemove: () => void;
  /** To the opposite opinion. */
  onChange: (to: 'like' | 'dislike') => void;
}

export function EventRow({ event, onRemove, onChange }: EventRowProps) {
  const t = useTranslations('recommendations.taste');
  const format = useFormatter();
  const { kind, item, value, at } = event;
  const name = readableName(item.name);
  const Icon = icons[kind];
  const opposite = kind === 'like' ? 'dislike' : kind === 'dislike' ? 'like' : null;
  const link = (chunks: React.ReactNode) => <Link href={item.href} className="font-semibold hover:underline">{chunks}</Link>;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2.5 sm:flex-nowrap">
      <ProductImage item={item} className="size-11 shrink-0 text-base" />
      <p className="min-w-0 flex-1 basis-[calc(100%-4rem)] text-sm sm:basis-0">
        <span className="block">{t.rich(`did.${kind}`, { name, count: value ?? 1, link })}</span>
        <span className="flex items-center gap-1.5 text-[0.8125rem] text-muted-foreground">
          <Icon aria-hidden className="size-3.5 shrink-0" />
          <time dateTime={at} className="shrink-0">{format.dateTime(new Date(at), { hour: 'numeric', minute: '2-digit', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</time>
          {item.category && <span className="truncate">· <CategoryName path={item.category} /></span>}
        </span>
      </p>
      <span className="-mt-1 ml-11 flex shrink-0 items-center gap-1 sm:mt-0 sm:ml-0">
        {opposite && <Button variant="ghost" size="sm" aria-label={t('changeLabel', { to: t(`opinion.${opposite}`), name })} onClick={() => onChange(opposite)}>{t(`opinion.${opposite}`)}</Button>}
        {kind === 'hide' ? (
          <Button variant="ghost" size="sm" aria-label={t('unhideLabel', { name })} onClick={onRemove}><Eye aria-hidden /> {t('unhide')}</Button>
        ) : (
          <Button variant="ghost" size="icon-sm" title={t('remove')} aria-label={t('removeLabel', { what: t(`kinds.${kind}`), name })} onClick={onRemove}><Trash2 aria-hidden /></Button>
        )}
      </span>
    </li>
  );
}
