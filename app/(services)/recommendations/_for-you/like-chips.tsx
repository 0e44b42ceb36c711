'use client';
// What the list goes by: the things somebody likes, each with a way out.
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { ProductImage } from '@/app/_components/shop/product-image';
import type { Likes } from './use-likes';

const inSight = 8;

export function LikeChips({ likes }: { likes: Likes }) {
  const t = useTranslations('recommendations.likes');
  const [all, setAll] = useState(false);
  const liked = [...likes.liked.values()].reverse();
  if (liked.length === 0) return null;
  const shown = all ? liked : liked.slice(0, inSight);
  return (
    <section aria-label={t('title')} className="space-y-2">
      <h2 className="text-sm font-semibold text-muted-foreground">{t('title')}</h2>
      <ul className="flex flex-wrap gap-2">
        {shown.map(({ item }) => (
          <li key={item.id} className="flex max-w-64 items-center gap-2 rounded-full border bg-surface py-1 pr-1 pl-1 text-[0.8125rem]">
            <ProductImage item={item} className="size-7 rounded-full text-xs" eager />
            <span className="min-w-0 truncate">{readableName(item.name)}</span>
            <button type="button" aria-label={t('remove', { name: readableName(item.name) })} title={t('remove', { name: readableName(item.name) })} onClick={() => likes.toggle(item)} className="grid size-7 shrink-0 place-content-center rounded-full text-muted-foreground hover:bg-raised hover:text-foreground">
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
        {liked.length > inSight && (
          <li>
            <button type="button" aria-expanded={all} onClick={() => setAll(!all)} className="h-9 rounded-full border px-3 text-[0.8125rem] font-semibold hover:bg-raised">
              {all ? t('fewer') : t('more', { count: liked.length - inSight })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
