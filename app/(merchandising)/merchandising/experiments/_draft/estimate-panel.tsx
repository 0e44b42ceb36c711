'use client';
// What the arms would have brought, from lists that were shown already: worked out on demand, since thousands of lists are made again for it.
import { History } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/ui/button';
import type { ArmView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { ArmEstimates } from '@/lib/services/recommendations/experiments/estimate-arms';
import { Panel } from '@/app/_components/ui/panel';
import { useTold } from '../../_shared/use-told';
import { estimateArmsAction } from '../actions';
import { IntervalBar } from '../interval-bar';
import { useFigures } from '../use-figures';

export function EstimatePanel({ experimentId, arms }: { experimentId: number; arms: ArmView[] }) {
  const t = useTranslations('experiments.estimate');
  const told = useTold();
  const [pending, startTransition] = useTransition();
  const [estimates, setEstimates] = useState<ArmEstimates | null>(null);
  const work = () => startTransition(async () => {
    const done = await told(estimateArmsAction({ id: experimentId }), () => t('done'));
    if (done) setEstimates(done.data);
  });
  return (
    <Panel title={t('title')} note={t('note')}>
      <div className="space-y-5">
        {estimates && <Estimates estimates={estimates} arms={arms} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button variant={estimates ? 'outline' : 'default'} disabled={pending} onClick={work}><History aria-hidden />{t(pending ? 'working' : estimates ? 'again' : 'work')}</Button>
          {pending && <p role="status" className="text-sm text-muted-foreground">{t('workingNote')}</p>}
        </div>
      </div>
    </Panel>
  );
}

function Estimates({ estimates, arms }: { estimates: ArmEstimates; arms: ArmView[] }) {
  const t = useTranslations('experiments.estimate');
  const format = useFormatter();
  const { count, percent } = useFigures();
  const { logged, replayed, found, since } = estimates;
  if (!logged || replayed === 0) return <p className="rounded-lg border border-dashed px-4 py-6 text-center text-sm text-muted-foreground">{t(found === 0 ? 'nothing' : 'notReplayable')}</p>;
  const rows = [
    { key: 'logged', name: t('logged'), estimate: logged, doubt: null },
    ...estimates.arms.map(({ armId, estimate, doubt }) => ({ key: String(armId), name: arms.find(({ id }) => id === armId)?.name ?? '', estimate, doubt })),
  ];
  const most = Math.max(...rows.map(({ estimate }) => (estimate && Number.isFinite(estimate.high) ? estimate.high : 0)), 1e-6);
  const clicks = (value: number) => format.number(100 * value, { maximumFractionDigits: 1 });
  return (
    <div className="space-y-4">
      <p className="text-sm text-muted-foreground">{t('from', { lists: count(replayed), people: count(logged.people), since: since ? format.dateTime(since, { dateStyle: 'medium', timeZone: 'UTC' }) : '' })}</p>
      <ul className="space-y-5">
        {rows.map(({ key, name, estimate, doubt }) => (
          <li key={key} className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[12rem_1fr]">
            <p dir="auto" className="font-medium break-words">{name}</p>
            <div className="min-w-0 space-y-1.5">
              {estimate ? (
                <>
                  <p className="tabular-nums">{t('value', { value: clicks(estimate.value), low: clicks(estimate.low), high: Number.isFinite(estimate.high) ? clicks(estimate.high) : '–' })}</p>
                  <IntervalBar value={estimate.value} low={estimate.low} high={Math.min(estimate.high, most)} most={most} />
                  {key !== 'logged' && <p className="text-muted-foreground tabular-nums">{t('basis', { lists: count(estimate.effectiveLists), covered: percent(Math.min(1, estimate.covered)) })}</p>}
                </>
              ) : <p className="text-muted-foreground">{t('unknown')}</p>}
              {doubt && <p className="font-medium text-warning">{t(`doubt.${doubt}`)}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted-foreground">{t('how')}</p>
    </div>
  );
}
