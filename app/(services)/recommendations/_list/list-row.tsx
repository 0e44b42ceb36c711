'use client';
// One entry of the list beside the first picks: narrow, with why and what one may say.
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

interface ListEntryProps {
  item: ListedItem;
  listId: string;
  isNew: boolean;
  opinions: Opinions;
}

export function ListRow({ item, listId, isNew, opinions }: ListEntryProps) {
  const t = useTranslations('recommendations');
  const reasonText = useReasonText();
  const price = usePrice()(item);
  return (
    <li data-entry={item.id} className={cn('flex gap-3 rounded-md p-2', isNew && 'bg-accent/60')}>
      <ProductImage item={item} className="size-14 shrink-0" eager />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <Link href={hrefOf(item, listId)} onClick={() => opinions.open(item, listId)} className="line-clamp-2 min-w-0 flex-1 text-sm leading-snug font-semibold hover:underline">{readableName(item.name)}</Link>
          {isNew && <Badge variant="default">{t('list.new')}</Badge>}
        </div>
        <div className="flex items-start gap-1.5 text-[0.8125rem] leading-snug text-muted-foreground">
          <p className="line-clamp-2 min-w-0 flex-1">{reasonText(item.reason)}</p>
          <WhyDetails item={item} />
        </div>
        <div className="-mb-1 flex items-center justify-between">
          <span className="text-sm tabular-nums">{price}</span>
          <OpinionButtons item={item} listId={listId} opinions={opinions} />
        </div>
      </div>
    </li>
  );
}
