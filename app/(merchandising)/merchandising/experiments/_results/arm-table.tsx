// How many people and lists each arm had, and how likely it is the best.
import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { ExperimentResults } from '@/lib/services/recommendations/experiments/read-results';
import { useArmText } from '../use-arm-text';
import { useFigures } from '../use-figures';
import { armColours } from './arm-colours';

export function ArmTable({ results: { experiment, arms, lists, shares } }: { results: ExperimentResults }) {
  const t = useTranslations('experiments.results');
  const { percent, count } = useFigures();
  const armText = useArmText();
  const total = arms.reduce((sum, { people }) => sum + people, 0);
  const bandit = experiment.allocation === 'bandit';
  const right = 'text-right tabular-nums';
  return (
    <Table label={t('arms')}>
      <TableHeader>
        <TableRow>
          <TableHead>{t('arm')}</TableHead>
          <TableHead className="text-right">{t('people')}</TableHead>
          <TableHead className="text-right">{t('lists')}</TableHead>
          <TableHead className="text-right">{t(bandit ? 'shareNow' : 'planned')}</TableHead>
          <TableHead className="text-right">{t('best')}</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {experiment.arms.map((arm, index) => (
          <TableRow key={arm.id}>
            <TableCell className="min-w-48">
              <span className="flex items-start gap-2.5">
                <span aria-hidden className="mt-1.5 size-2.5 shrink-0 rounded-[3px]" style={{ background: armColours[index] }} />
                <span className="min-w-0"><span dir="auto" className="block font-medium break-words">{arm.name}</span><span className="text-xs text-muted-foreground">{armText(arm)}</span></span>
              </span>
            </TableCell>
            <TableCell className={right}>{count(arms[index]?.people ?? 0)}{total > 0 && <span className="block text-xs text-muted-foreground">{percent((arms[index]?.people ?? 0) / total)}</span>}</TableCell>
            <TableCell className={right}>{count(lists[index] ?? 0)}</TableCell>
            <TableCell className={right}>{bandit && experiment.state !== 'running' ? '–' : percent(shares[index] ?? null)}</TableCell>
            <TableCell className={right}>{total === 0 ? '–' : percent(Math.round(100 * (arms[index]?.best ?? 0)) / 100)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
