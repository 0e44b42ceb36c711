// Customers as rows; on phones what matters less steps aside.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { FoundShopper } from '@/lib/services/recommendations/shopper-view/search-shoppers';
import { address } from '../_shared/address';
import { useShopperName } from '../_shared/use-shopper-name';

export function ShopperTable({ shoppers, named }: { shoppers: FoundShopper[]; named: string | undefined }) {
  const t = useTranslations('merchandising.shoppers');
  const format = useFormatter();
  const nameOf = useShopperName();
  return (
    <Table label={t('title')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('name')}</TableHead>
          <TableHead className="max-sm:hidden">{t('kind.label')}</TableHead>
          <TableHead className="text-right">{t('events')}</TableHead>
          <TableHead className="max-sm:hidden">{t('since')}</TableHead>
          <TableHead>{t('seen')}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {shoppers.map(({ id, name, events, createdAt, lastSeenAt }) => (
          <TableRow key={id}>
            <TableCell className="max-w-64">
              <Link href={address(`/merchandising/shoppers/${id}`, named)} className="block truncate font-medium underline-offset-4 hover:underline">{nameOf(name)}</Link>
              {name.kind === 'user' && <span className="block truncate text-xs text-muted-foreground">{name.email}</span>}
            </TableCell>
            <TableCell className="text-muted-foreground max-sm:hidden">{t(`kind.${name.kind}`)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(events)}</TableCell>
            <TableCell className="whitespace-nowrap max-sm:hidden">{format.dateTime(createdAt, { dateStyle: 'medium' })}</TableCell>
            <TableCell className="whitespace-nowrap">{format.dateTime(lastSeenAt, { dateStyle: 'medium' })}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
