// One rate of all arms on a common scale, each with its interval and its difference to the first.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { Measure } from '@/lib/services/recommendations/experiments/judge-arms';
import type { ExperimentResults } from '@/lib/services/recommendations/experiments/read-results';
import { IntervalBar } from '../interval-bar';
import { useFigures } from '../use-figures';
import { armColours } from './arm-colours';

export function RateRows({ results: { experiment, arms }, measure }: { results: ExperimentResults; measure: Measure }) {
  const t = useTranslations('experiments.results');
  const { percent, between, points, pointsBetween, count } = useFigures();
  const rates = arms.map((arm) => arm.rates[measure]);
  const most = Math.max(0.001, ...rates.map(({ value, high }) => (value === null ? 0 : high)));
  return (
    <ul className="space-y-6">
      {arms.map((arm, index) => {
        const { value, low, high, difference } = rates[index]!;
        return (
          <li key={arm.armId} className="space-y-1.5 text-sm">
            <p className="flex items-baseline justify-between gap-4">
              <span dir="auto" className="min-w-0 font-medium break-words">{experiment.arms[index]?.name}</span>
              <span className="shrink-0 text-lg font-semibold tabular-nums">{percent(value)}</span>
            </p>
            {value !== null && <IntervalBar value={value} low={low} high={high} most={most} colour={armColours[index]} />}
            <p className="text-muted-foreground tabular-nums">
              {value === null ? t('noPeople') : [t('ofPeople', { hits: count(arm[measure]), people: count(arm.people) }), between({ low, high })].join(' · ')}
            </p>
            {value !== null && difference && (
              <p className={cn('tabular-nums', difference.certain ? 'font-semibold' : 'text-muted-foreground')}>
                {t(difference.certain ? 'differs' : 'mayDiffer', { difference: points(difference.difference), range: pointsBetween(difference), first: experiment.arms[0]?.name ?? '' })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
