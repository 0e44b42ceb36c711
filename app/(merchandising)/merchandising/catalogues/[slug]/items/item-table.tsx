'use client';
// Items as rows on wide screens and as cards on narrow ones; each opens its form.
import { Pencil } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ListedItem } from '@/lib/services/recommendations/catalogues/list-catalogue-items';
import { useMoney } from '../../../_shared/money';
import { ItemDialog } from './item-dialog';

export function ItemTable({ slug, currency, items }: { slug: string; currency: string | null; items: ListedItem[] }) {
  const t = useTranslations('catalogues.items');
  const format = useFormatter();
  const money = useMoney(currency);
  const [edited, setEdited] = useState<ListedItem | null>(null);
  const price = ({ priceMinor }: ListedItem) => (priceMinor === null ? '–' : money(priceMinor));
  const stock = ({ stock: count }: ListedItem) => (count === null ? <span className="text-muted-foreground">{t('uncounted')}</span> : count === 0 ? <Badge variant="muted">{t('soldOut')}</Badge> : format.number(count));
  const edit = (item: ListedItem) => <Button variant="ghost" size="icon-sm" aria-label={t('edit', { name: item.name })} onClick={() => setEdited(item)}><Pencil aria-hidden /></Button>;
  const people = ({ popularity }: ListedItem) => t('people', { count: popularity, shown: format.number(popularity) });
  return (
    <>
      <div className="hidden md:block">
        <Table label={t('title')}>
          <TableHeader>
            <TableRow>
              <TableHead>{t('columns.item')}</TableHead>
              <TableHead>{t('columns.category')}</TableHead>
              {currency && <TableHead className="text-right">{t('columns.price')}</TableHead>}
              <TableHead className="text-right">{t('columns.stock')}</TableHead>
              <TableHead className="text-right">{t('columns.popularity')}</TableHead>
              <TableHead><span className="sr-only">{t('columns.edit')}</span></TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {items.map((item) => (
              <TableRow key={item.id}>
                <TableCell className="max-w-96"><span className="font-medium break-words">{item.name}</span><span className="block text-xs break-all text-muted-foreground">{item.externalId}</span></TableCell>
                <TableCell className="max-w-56 break-words text-muted-foreground">{item.category || '–'}</TableCell>
                {currency && <TableCell className="text-right tabular-nums">{price(item)}</TableCell>}
                <TableCell className="text-right tabular-nums">{stock(item)}</TableCell>
                <TableCell className="text-right whitespace-nowrap text-muted-foreground tabular-nums">{people(item)}</TableCell>
                <TableCell className="text-right">{edit(item)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="space-y-3 md:hidden">
        {items.map((item) => (
          <li key={item.id} className="flex items-start gap-2 rounded-lg border bg-surface p-4 text-sm">
            <div className="min-w-0 flex-1 space-y-1">
              <p className="font-medium break-words">{item.name}</p>
              <p className="break-words text-muted-foreground">{[item.externalId, item.category].filter(Boolean).join(' · ')}</p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">{currency && <span>{price(item)}</span>}<span>{t('columns.stock')}: {stock(item)}</span><span className="text-muted-foreground">{people(item)}</span></p>
            </div>
            {edit(item)}
          </li>
        ))}
      </ul>
      {edited && <ItemDialog key={edited.id} slug={slug} currency={currency} item={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
