'use client';
// One product in a shelf or a grid: picture, name, price, why it is here, and what one can do with it.
import { EyeOff, Heart, ShoppingBasket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { ItemView, ListedItem } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';
import { Price } from './price';
import { ProductImage } from './product-image';
import { recordInOrder } from './record-in-order';
import { useShop } from './shop-context';
import { useReasonText } from './use-reason-text';
import { WhyPopover } from './why-popover';

interface ProductCardProps {
  item: ItemView | ListedItem;
  /** The list in which it stands: what comes of it is owed to it. */
  listId?: string | undefined;
  /** Says why it is here. */
  withReason?: boolean;
  eager?: boolean;
  className?: string;
}

const roundButton = 'grid size-9 place-content-center rounded-full border border-transparent bg-surface/90 text-foreground shadow-sm transition-colors hover:bg-surface hover:text-primary';
/** Pointers find it when they are near, keys when they get there; fingers need it in sight. */
const onApproach = 'pointer-fine:opacity-0 pointer-fine:group-hover/card:opacity-100 group-focus-within/card:opacity-100!';

/** Its page, with the list that led there. Pages of other shops are left as they are. */
const hrefOf = ({ href }: ItemView, listId: string | undefined) => (listId && href.startsWith('/shop/') ? `${href}?list=${encodeURIComponent(listId)}` : href);

export function ProductCard({ item, listId, withReason = true, eager = false, className }: ProductCardProps) {
  const t = useTranslations('shop.card');
  const { shop, opinions, basket } = useShop();
  const name = readableName(item.name);
  const liked = opinions.said.get(item.id) === 'like';
  // A page of the shop's own elsewhere records nothing here.
  const opened = () => !item.href.startsWith('/shop/') && void recordInOrder({ catalogue: shop.slug, item: item.id, kind: 'view', listId }).catch(() => undefined);
  function hide(button: HTMLButtonElement): void {
    // The card leaves with its focus: the next one takes it.
    const entry = button.closest('li');
    const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
    opinions.hide(item, listId);
    next?.querySelector<HTMLAnchorElement>('h3 a')?.focus({ preventScroll: true });
  }
  return (
    <article className={cn('group/card relative flex min-w-0 flex-col', className)}>
      <div className="relative overflow-hidden rounded-lg">
        <ProductImage item={item} eager={eager} className={cn('transition-transform duration-300 ease-out-soft group-hover/card:scale-[1.03]', !item.inStock && 'opacity-60')} />
        {!item.inStock && <Badge variant="muted" className="absolute bottom-2 left-2">{t('soldOut')}</Badge>}
      </div>
      <div className="absolute top-2 right-2 z-10 flex flex-col gap-1.5">
        <button type="button" aria-pressed={liked} aria-label={t('like', { name })} title={t('likeShort')} onClick={() => opinions.toggleLike(item, listId)} className={cn(roundButton, liked && 'text-danger hover:text-danger')}>
          <Heart aria-hidden className={cn('size-[1.125rem]', liked && 'fill-current')} />
        </button>
        <button type="button" aria-label={t('hide', { name })} title={t('hideShort')} onClick={(event) => hide(event.currentTarget)} className={cn(roundButton, onApproach)}>
          <EyeOff aria-hidden className="size-[1.125rem]" />
        </button>
      </div>
      <h3 className="mt-2.5 font-sans text-sm leading-[1.35] font-semibold tracking-normal">
        <Link href={hrefOf(item, listId)} onClick={opened} className="line-clamp-2 after:absolute after:inset-0 after:rounded-lg group-hover/card:underline">{name}</Link>
      </h3>
      {withReason && 'reason' in item && <ReasonLine item={item} />}
      {item.priceMinor !== null && <div className="mt-auto flex min-h-[2.625rem] items-center justify-between gap-2 pt-1.5">
        <span className="text-[0.9375rem] font-semibold tabular-nums"><Price minor={item.priceMinor} currency={item.currency} /></span>
        {item.inStock && (
          <button type="button" aria-label={t('add', { name })} title={t('addShort')} aria-busy={basket.busy.has(item.id)} aria-disabled={basket.busy.has(item.id) || undefined} onClick={() => !basket.busy.has(item.id) && void basket.add(item, 1, listId)} className="relative z-10 grid size-9 place-content-center rounded-full border bg-surface text-primary transition-colors hover:bg-accent aria-busy:opacity-50">
            <ShoppingBasket aria-hidden className="size-[1.125rem]" />
          </button>
        )}
      </div>}
    </article>
  );
}

function ReasonLine({ item }: { item: ListedItem }) {
  const reasonText = useReasonText();
  return (
    <div className="mt-1 flex items-start gap-1.5 text-[0.8125rem] leading-snug text-muted-foreground">
      <p className="line-clamp-2 min-w-0">{reasonText(item.reason)}</p>
      <WhyPopover item={item} />
    </div>
  );
}
