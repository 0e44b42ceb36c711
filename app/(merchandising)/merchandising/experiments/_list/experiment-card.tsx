// One experiment at a glance: where, between what, and how it stands.
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/_components/ui/badge';
import { cn } from '@/app/_components/ui/cn';
import type { ExperimentView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { ExperimentResults } from '@/lib/services/recommendations/experiments/read-results';
import { address } from '../../_shared/address';
import { StateBadge } from '../state-badge';
import { useFigures } from '../use-figures';
import { useVerdict } from '../use-verdict';

interface ExperimentCardProps {
  experiment: ExperimentView;
  /** Of one that runs. */
  results: ExperimentResults | null;
  named: string | undefined;
}

export function ExperimentCard({ experiment, results, named }: ExperimentCardProps) {
  const t = useTranslations('experiments');
  const placements = useTranslations('merchandising.placement');
  const format = useFormatter();
  const { count } = useFigures();
  const tell = useVerdict();
  const { id, name, placement, state, arms, createdBy, createdAt, startedAt, endedAt, winnerId } = experiment;
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const told = results && tell({ verdict: results.verdict, state, arms, peopleADay: results.peopleADay });
  const winner = arms.find((arm) => arm.id === winnerId);
  return (
    <article aria-label={name} className="relative space-y-3 rounded-lg border bg-surface p-5 transition-colors focus-within:border-ring hover:border-input">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 dir="auto" className="min-w-0 font-semibold break-words">
          <Link href={address(`/merchandising/experiments/${id}`, named)} className="after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none">{name}</Link>
        </h2>
        <p className="flex flex-wrap items-center gap-2"><Badge variant="muted">{placements(placement)}</Badge><StateBadge state={state} /></p>
      </div>
      <p className="text-sm break-words">{arms.map((arm) => arm.name).join(t('versus'))}</p>
      {told && (
        <div className="text-sm">
          <p className={cn('font-semibold', told.tone === 'good' && 'text-success', told.tone === 'wrong' && 'text-warning')}>{told.title}</p>
          <p>{told.text}</p>
        </div>
      )}
      {winner && <p className="text-sm">{t('inForceNow', { arm: winner.name })}</p>}
      <p className="text-xs text-muted-foreground">
        {[
          startedAt ? (endedAt ? t('ran', { from: at(startedAt), to: at(endedAt) }) : t('since', { at: at(startedAt) })) : t('drafted', { name: createdBy, at: at(createdAt) }),
          ...(results ? [t('people', { count: results.arms.reduce((sum, { people }) => sum + people, 0), shown: count(results.arms.reduce((sum, { people }) => sum + people, 0)) })] : []),
        ].join(' · ')}
      </p>
    </article>
  );
}
