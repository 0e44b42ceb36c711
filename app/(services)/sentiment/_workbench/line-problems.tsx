// The lines of a file that will not be judged, each with its reason.
import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import type { LineProblem } from '@/lib/services/sentiment/file/file-problem';

const linesShown = 50;

export function LineProblems({ problems }: { problems: LineProblem[] }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const valuesOf = ({ line, values }: LineProblem) => ({ ...values, line: format.number(line) });
  return (
    <Alert>
      <TriangleAlert aria-hidden className="text-warning" />
      <AlertTitle>{t('file.leftOut', { count: problems.length, shown: format.number(problems.length) })}</AlertTitle>
      <AlertDescription>
        <ul className="max-h-40 w-full space-y-1 overflow-y-auto" tabIndex={0} aria-label={t('file.problems')}>
          {problems.slice(0, linesShown).map((problem, index) => (
            <li key={index}>{t(`lineProblems.${problem.kind}`, valuesOf(problem))}</li>
          ))}
          {problems.length > linesShown && <li>{t('file.more', { count: format.number(problems.length - linesShown) })}</li>}
        </ul>
      </AlertDescription>
    </Alert>
  );
}
