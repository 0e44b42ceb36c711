'use client';
// One entry of a list as a card.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import type { ListedItem } from '@/lib/services/recommendations/schema';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { hrefOf } from './href-of';
import { OpinionButtons } from './opinion-buttons';
import { ProductImage } from '@/app/_components/shop/product-image';
import type { Opinions } from './use-opinions';
import { usePrice } from './use-price';
import { useReasonText, WhyDetails } from './why';

interface ListCardProps {
  item: ListedItem;
  listId: string;
  isNew?: boolean;
  eager?: boolean;
  opinions: Opinions;
  className?: string;
}

export function ListCard({ item, listId, isNew = false, eager = false, opinions, className }: ListCardProps) {
  const t = useTranslations('recommendations');
  const reasonText = useReasonText();
  const price = usePrice()(item);
  return (
    <li data-entry={item.id} className={cn('flex min-w-0 flex-col rounded-lg border bg-surface p-2.5', isNew && 'border-primary/60 ring-1 ring-primary/60', className)}>
      <Link href={hrefOf(item, listId)} onClick={() => opinions.open(item, listId)} className="group relative block rounded-md">
        <ProductImage item={item} eager={eager} />
        {isNew && <Badge className="absolute top-2 left-2">{t('list.new')}</Badge>}
        <span className="mt-2.5 line-clamp-2 min-h-[2.6em] px-0.5 text-sm leading-[1.3] font-semibold group-hover:underline">{readableName(item.name)}</span>
      </Link>
      <div className="mt-1 flex flex-1 items-start gap-1.5 px-0.5 text-[0.8125rem] leading-snug text-muted-foreground">
        <p className="line-clamp-2 min-w-0 flex-1">{reasonText(item.reason)}</p>
        <WhyDetails item={item} />
      </div>
      <div className="mt-1.5 -mb-1 flex flex-wrap items-center justify-between gap-x-2 pl-0.5">
        <span className="text-sm font-medium tabular-nums">{price}</span>
        <OpinionButtons item={item} listId={listId} opinions={opinions} className="-mr-1.5" />
      </div>
    </li>
  );
}
