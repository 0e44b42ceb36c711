// Why lines were not taken: counted by reason, the first of them with number and text, and all of them as a file.
import { Download } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ShownProblem } from '@/lib/services/recommendations/imports/get-import';
import { isSkip, type ProblemCode } from '@/lib/services/recommendations/imports/schema';
import type { SeenImport } from './use-import';

export function ProblemList({ row: { id, refused, progress }, problems }: { row: SeenImport; problems: ShownProblem[] }) {
  const t = useTranslations('catalogues.problems');
  const format = useFormatter();
  const count = refused + progress.skipped;
  if (count === 0) return null;
  const reasons = (Object.entries(progress.reasons) as [ProblemCode, number][]).sort(([a, many], [b, more]) => Number(isSkip(a)) - Number(isSkip(b)) || more - many);
  const download = (form: 'report' | 'lines') => `/api/v1/recommendations/imports/${id}/refused?form=${form}`;
  return (
    <section aria-labelledby="problems" className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 id="problems" className="text-lg font-semibold">{t('title')}</h3>
        <div className="flex flex-wrap gap-2">
          <Button asChild variant="outline" size="sm"><a href={download('report')} download><Download aria-hidden />{t('report')}</a></Button>
          {refused > 0 && <Button asChild variant="outline" size="sm"><a href={download('lines')} download><Download aria-hidden />{t('lines')}</a></Button>}
        </div>
      </div>
      <ul aria-label={t('summary')} className="flex flex-wrap gap-2">
        {reasons.map(([code, times]) => <li key={code}><Badge variant={isSkip(code) ? 'muted' : 'outline'}>{t('count', { shown: format.number(times) })} {t(`names.${code}`)}</Badge></li>)}
      </ul>
      {problems.length > 0 && <ProblemTable problems={problems} />}
      {problems.length > 0 && problems.length < count && <p className="text-sm text-muted-foreground">{t('shownOf', { shown: format.number(problems.length), count: format.number(count) })}</p>}
    </section>
  );
}

function ProblemTable({ problems }: { problems: ShownProblem[] }) {
  const t = useTranslations('catalogues.problems');
  const format = useFormatter();
  return (
    <Table label={t('title')}>
      <TableHeader>
        <TableRow>
          <TableHead className="text-right">{t('line')}</TableHead>
          <TableHead>{t('reason')}</TableHead>
          <TableHead>{t('text')}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {problems.map(({ line, code, value, text }) => (
          <TableRow key={`${line} ${code}`}>
            <TableCell className="text-right tabular-nums">{format.number(line)}</TableCell>
            <TableCell className="min-w-56"><Badge variant={isSkip(code) ? 'muted' : 'outline'} className="mr-2">{t(isSkip(code) ? 'skippedBadge' : 'refusedBadge')}</Badge>{t(`codes.${code}`, { value })}</TableCell>
            <TableCell className="min-w-48 font-mono text-xs break-all text-muted-foreground">{text.slice(0, 200)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
