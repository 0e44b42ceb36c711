// Lists and their rates with intervals, one row a placement, a model version or a day.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ListCounts } from '@/lib/services/recommendations/reports/count-lists';
import { rateOf } from '@/lib/services/recommendations/reports/rate';
import { useMoney } from '../_shared/money';
import { useRate } from './use-rate';

interface CountsTableProps {
  label: string;
  /** What the rows are. */
  head: string;
  rows: (ListCounts & { key: string; name: string })[];
  currency: string | null;
}

const rates = [['clickRate', 'clicked'], ['basketRate', 'basketed'], ['purchaseRate', 'bought']] as const;

export function CountsTable({ label, head, rows, currency }: CountsTableProps) {
  const t = useTranslations('merchandising.report');
  const format = useFormatter();
  const money = useMoney(currency);
  const { percent, interval } = useRate();
  return (
    <Table label={label}>
      <TableHeader>
        <TableRow>
          <TableHead>{head}</TableHead>
          {(['lists', 'clickRate', 'basketRate', 'purchaseRate', 'units'] as const).map((name) => <TableHead key={name} className="text-right">{t(`figures.${name}`)}</TableHead>)}
          {currency && <TableHead className="text-right">{t('figures.revenue')}</TableHead>}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, name, ...counts }) => (
          <TableRow key={key}>
            <TableCell className="font-medium whitespace-nowrap">{name}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(counts.lists)}</TableCell>
            {rates.map(([rate, hits]) => {
              const here = rateOf(counts[hits], counts.lists);
              return (
                <TableCell key={rate} className="text-right whitespace-nowrap tabular-nums">
                  {percent(here.value)}
                  <span className="block text-xs text-muted-foreground">{interval(here)}</span>
                </TableCell>
              );
            })}
            <TableCell className="text-right tabular-nums">{format.number(counts.units)}</TableCell>
            {currency && <TableCell className="text-right tabular-nums">{money(counts.revenueMinor)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
