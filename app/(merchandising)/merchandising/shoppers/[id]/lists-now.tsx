'use client';
// What a customer would be shown this moment, one placement at a time.
import { useTranslations } from 'next-intl';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/app/_components/ui/tabs';
import type { ListNow } from '@/lib/services/recommendations/shopper-view/lists-now';
import { ProductImage } from '@/app/_components/shop/product-image';
import { useReason } from '../../_shared/use-reason';

export function ListsNow({ lists }: { lists: ListNow[] }) {
  const t = useTranslations('merchandising');
  const reasonOf = useReason();
  return (
    <Tabs defaultValue={lists[0]?.placement ?? 'for_you'}>
      <TabsList className="max-w-full justify-start overflow-x-auto">
        {lists.map(({ placement }) => <TabsTrigger key={placement} value={placement}>{t(`placement.${placement}`)}</TabsTrigger>)}
      </TabsList>
      {lists.map(({ placement, items, note, about }) => (
        <TabsContent key={placement} value={placement} className="space-y-3 pt-4">
          {about && <p className="text-sm text-muted-foreground">{t('shoppers.similarTo', { item: about })}</p>}
          {note && <p className="text-sm text-muted-foreground">{t(`note.${note}`)}</p>}
          <ol className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {items.map(({ id, name, image, reason }, place) => (
              <li key={id} className="flex items-center gap-3">
                <span aria-hidden className="w-5 shrink-0 text-right text-xs text-muted-foreground tabular-nums">{place + 1}</span>
                <ProductImage item={{ image, name }} className="size-10 shrink-0 rounded-md text-sm" />
                <span className="min-w-0">
                  <span className="line-clamp-2 text-sm font-medium break-words">{name}</span>
                  <span className="line-clamp-2 text-xs text-muted-foreground">{reasonOf(reason)}</span>
                </span>
              </li>
            ))}
          </ol>
        </TabsContent>
      ))}
    </Tabs>
  );
}
