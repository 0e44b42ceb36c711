// The charts over time as a table, for whoever reads rather than looks.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { TimeSeries } from '@/lib/feedback/count-over-time';
import { AsTable } from '@/app/_components/charts/as-table';
import { useBucketName } from '@/app/_components/charts/use-bucket-name';

export function SeriesTable({ series: { bucket, points } }: { series: TimeSeries }) {
  const t = useTranslations('feedback.dashboard');
  const verdict = useTranslations('labels.verdict');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const filled = points.filter(({ up, down, answers }) => up + down + answers > 0);
  return (
    <AsTable title={t('asTable')}>
      <Table label={t('asTable')}>
        <TableHeader>
          <TableRow>
            <TableHead>{t(`bucket.${bucket}`)}</TableHead>
            {[t('satisfaction'), verdict('up'), verdict('down'), t('figures.answers')].map((head) => (
              <TableHead key={head} className="text-right">{head}</TableHead>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {filled.map(({ start, up, down, answers }) => (
            <TableRow key={start}>
              <TableCell className="whitespace-nowrap">{nameOf(start)}</TableCell>
              <TableCell className="text-right tabular-nums">
                {up + down === 0 ? '–' : format.number(up / (up + down), { style: 'percent', maximumFractionDigits: 0 })}
              </TableCell>
              {[up, down, answers].map((count, index) => (
                <TableCell key={index} className="text-right tabular-nums">{format.number(count)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </AsTable>
  );
}
