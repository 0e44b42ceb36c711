'use client';
// A customer's list as it is and as it would be, side by side, with what moved, what is new, what is gone and what is pinned.
import { ArrowDown, ArrowUp, Minus, Pin, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import type { Preview } from '@/lib/services/recommendations/shopper-view/preview-for';
import type { ComparedItem } from '@/lib/services/recommendations/shopper-view/compare-lists';
import { ProductImage } from '@/app/_components/shop/product-image';
import { useReason } from '../_shared/use-reason';

const icons = { up: ArrowUp, down: ArrowDown, gone: Minus, new: Plus, pinned: Pin } as const;
const looks = { same: 'muted', up: 'bullish', down: 'neutral', gone: 'bearish', new: 'secondary', pinned: 'default' } as const;

export function BeforeAfter({ preview: { lists, note, about }, busy }: { preview: Preview; busy: boolean }) {
  const t = useTranslations('merchandising.preview');
  const notes = useTranslations('merchandising.note');
  return (
    <div className={cn('space-y-3 transition-opacity', busy && 'opacity-60')} aria-busy={busy}>
      <p role="status" className="text-sm font-medium">{lists.changed === 0 ? t('nothingChanges') : t('changes', { count: lists.changed })}</p>
      {about && <p className="text-sm text-muted-foreground">{t('about', { item: about })}</p>}
      {note && <p className="text-sm text-muted-foreground">{notes(note)}</p>}
      <div className="grid gap-x-5 gap-y-6 sm:grid-cols-2">
        <Column title={t('before')} label={t('listBefore')} items={lists.before} />
        <Column title={t('after')} label={t('listAfter')} items={lists.after} />
      </div>
    </div>
  );
}

function Column({ title, label, items }: { title: string; label: string; items: ComparedItem[] }) {
  const t = useTranslations('merchandising.preview');
  const reasonOf = useReason();
  return (
    <div className="min-w-0 space-y-2">
      <h3 className="text-xs font-semibold text-muted-foreground">{title}</h3>
      {items.length === 0 && <p className="rounded-md border border-dashed px-3 py-6 text-center text-sm text-muted-foreground">{t('empty')}</p>}
      <ol aria-label={label} className="space-y-1">
        {items.map(({ item, change, by }, place) => (
          <li key={item.id} className={cn('flex items-center gap-2.5 rounded-md py-1', change === 'gone' && 'text-muted-foreground')}>
            <span aria-hidden className="w-5 shrink-0 text-right text-xs text-muted-foreground tabular-nums">{place + 1}</span>
            <ProductImage item={item} className="size-10 shrink-0 rounded-md text-sm" />
            <span className="min-w-0 flex-1">
              <span className={cn('line-clamp-2 text-sm leading-snug font-medium break-words', change === 'gone' && 'line-through')}>{item.name}</span>
              <span className="line-clamp-1 text-xs text-muted-foreground">{reasonOf(item.reason)}</span>
            </span>
            <ChangeBadge change={change} by={by} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Names are long and columns narrow: a move is an arrow and a number, said in words to whoever listens. */
function ChangeBadge({ change, by }: Pick<ComparedItem, 'change' | 'by'>) {
  const t = useTranslations('merchandising.preview');
  const words = t(`change_${change}`, { by });
  if (change === 'same') return <span className="sr-only">{words}</span>;
  const Icon = icons[change];
  const moved = change === 'up' || change === 'down';
  return (
    <Badge variant={looks[change]} title={words}>
      <Icon aria-hidden />
      {moved ? <><span aria-hidden className="tabular-nums">{by}</span><span className="sr-only">{words}</span></> : words}
    </Badge>
  );
}
