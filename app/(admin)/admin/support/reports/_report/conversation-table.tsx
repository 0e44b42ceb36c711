// The chart over time as a table, for whoever reads rather than looks.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import { AsTable } from '@/app/_components/charts/as-table';
import { useBucketName } from '@/app/_components/charts/use-bucket-name';
import type { SupportReport } from '@/lib/services/support/reports/read-report';

export function ConversationTable({ series: { bucket, points } }: { series: SupportReport['series'] }) {
  const t = useTranslations('supportReports');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const columns = ['conversations', 'alone', 'handedOver', 'resolvedByBot', 'lasting', 'judged'] as const;
  const rows = points.filter(({ conversations }) => conversations > 0);
  return (
    <AsTable title={t('asTable')}>
      <Table label={t('asTable')}>
        <TableHeader>
          <TableRow>
            <TableHead>{t(`bucket.${bucket}`)}</TableHead>
            {columns.map((column) => <TableHead key={column} className="text-right">{t(column)}</TableHead>)}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ start, ...counts }) => (
            <TableRow key={start}>
              <TableCell className="whitespace-nowrap">{nameOf(start)}</TableCell>
              {columns.map((column) => (
                <TableCell key={column} className="text-right tabular-nums">
                  {format.number(column === 'alone' ? counts.conversations - counts.handedOver : counts[column])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </AsTable>
  );
}
