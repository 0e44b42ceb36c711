// First answers and resolutions: half were quicker than the median, nine in ten than the second figure.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import { timeNames, type MeasuredTimes } from '@/lib/services/support/reports/measure-times';
import { useDuration } from './use-duration';

export function TimeTable({ times, before }: { times: MeasuredTimes; before: MeasuredTimes }) {
  const t = useTranslations('supportReports.time');
  const format = useFormatter();
  const duration = useDuration();
  return (
    <Table label={t('label')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('what')}</TableHead>
          {(['median', 'p90', 'before', 'count'] as const).map((column) => <TableHead key={column} className="text-right">{t(column)}</TableHead>)}
        </TableRow>
      </TableHeader>
      <TableBody>
        {timeNames.map((name) => (
          <TableRow key={name}>
            <TableCell className="min-w-36 font-medium">{t(name)}</TableCell>
            <TableCell className="text-right whitespace-nowrap tabular-nums">{duration(times[name].median)}</TableCell>
            <TableCell className="text-right whitespace-nowrap tabular-nums">{duration(times[name].p90)}</TableCell>
            <TableCell className="text-right whitespace-nowrap text-muted-foreground tabular-nums">{duration(before[name].median)}</TableCell>
            <TableCell className="text-right tabular-nums">{format.number(times[name].count)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
