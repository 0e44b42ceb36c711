// The chart as a table, for whoever reads rather than looks.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ArmView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { ResultDay } from '@/lib/services/recommendations/experiments/read-results';
import { useFigures } from '../use-figures';

export function DayTable({ days, arms }: { days: ResultDay[]; arms: ArmView[] }) {
  const t = useTranslations('experiments.results');
  const format = useFormatter();
  const { percent, count } = useFigures();
  return (
    <details className="rounded-lg border bg-surface px-5 py-4">
      <summary className="cursor-pointer text-sm font-medium">{t('asTable')}</summary>
      <div className="mt-3 max-h-96 overflow-y-auto">
        <Table label={t('asTable')}>
          <TableHeader>
            <TableRow><TableHead>{t('day')}</TableHead><TableHead>{t('arm')}</TableHead><TableHead className="text-right">{t('people')}</TableHead><TableHead className="text-right">{t('clicked')}</TableHead><TableHead className="text-right">{t('bought')}</TableHead></TableRow>
          </TableHeader>
          <TableBody>
            {days.toReversed().flatMap(({ day, arms: of }) => of.map(({ people, rates }, index) => (
              <TableRow key={`${day} ${index}`}>
                <TableCell className="whitespace-nowrap">{index === 0 ? format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }) : ''}</TableCell>
                <TableCell dir="auto">{arms[index]?.name}</TableCell>
                <TableCell className="text-right tabular-nums">{count(people)}</TableCell>
                {(['clicked', 'bought'] as const).map((measure) => <TableCell key={measure} className="text-right tabular-nums">{percent(rates[measure].value)}</TableCell>)}
              </TableRow>
            )))}
          </TableBody>
        </Table>
      </div>
    </details>
  );
}
