// Experiments in progress, each arm with its click rate and interval; what they mean stands on their own page.
import { ArrowRight } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import type { RunningExperiment } from '@/lib/services/recommendations/reports/running-experiments';
import { address } from '../_shared/address';
import { Panel } from '@/app/_components/ui/panel';
import { useRate } from './use-rate';

export function RunningExperiments({ experiments, named }: { experiments: RunningExperiment[]; named: string | undefined }) {
  const t = useTranslations('merchandising.report');
  const placements = useTranslations('merchandising.placement');
  const format = useFormatter();
  const { percent } = useRate();
  return (
    <Panel title={t('experiments')}>
      <div className="space-y-5">
        {experiments.length === 0 && <p className="text-sm text-muted-foreground">{t('experimentsNone')}</p>}
        {experiments.map(({ id, name, placement, arms }) => {
          const top = Math.max(0.0001, ...arms.map(({ clicks }) => (clicks.value === null ? 0 : clicks.high)));
          return (
            <div key={id} className="space-y-2.5">
              <p className="text-sm"><Link href={address(`/merchandising/experiments/${id}`, named)} className="font-medium underline underline-offset-4">{name}</Link> <span className="text-muted-foreground">· {placements(placement)}</span></p>
              <ul className="space-y-2.5">
                {arms.map(({ id: armId, name: arm, clicks }) => (
                  <li key={armId} className="grid gap-1 text-sm sm:grid-cols-[10rem_1fr] sm:items-center sm:gap-4">
                    <span className="truncate font-medium">{arm}</span>
                    <span className="space-y-1">
                      <span className="block text-muted-foreground tabular-nums">{t('experimentClicks', { rate: percent(clicks.value), low: percent(clicks.low), high: percent(clicks.high), lists: clicks.of, shown: format.number(clicks.of) })}</span>
                      {clicks.value !== null && (
                        <span aria-hidden className="relative block h-2 rounded-full bg-muted">
                          <span className="absolute inset-y-0 rounded-full bg-chart-1/45" style={{ left: `${(100 * clicks.low) / top}%`, right: `${100 - (100 * clicks.high) / top}%` }} />
                          <span className="absolute inset-y-0 w-0.5 bg-foreground" style={{ left: `${(100 * clicks.value) / top}%` }} />
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        <Button asChild variant="outline" size="sm"><Link href={address('/merchandising/experiments', named)}>{t('toExperiments')}<ArrowRight aria-hidden /></Link></Button>
      </div>
    </Panel>
  );
}
