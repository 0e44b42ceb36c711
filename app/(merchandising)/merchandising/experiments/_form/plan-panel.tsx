'use client';
// How long it will take: from how many people come and click now, and from the smallest difference that is worth finding.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Input } from '@/app/_components/ui/input';
import { FormField } from '@/app/_components/ui/form-field';
import { Slider } from '@/app/_components/ui/slider';
import { Stat } from '@/app/_components/ui/stat';
import type { PlacementPace } from '@/lib/services/recommendations/experiments/measure-placement';
import { planExperiment } from '@/lib/services/recommendations/experiments/plan-experiment';
import { Panel } from '@/app/_components/ui/panel';
import { useFigures } from '../use-figures';
import { shareOf } from './fields';

interface PlanPanelProps {
  pace: PlacementPace;
  bandit: boolean;
  /** NaN where what was typed is none. */
  shares: number[];
}

/** Where nothing was measured: a click by one person of ten. */
const guessedRate = '10';

export function PlanPanel({ pace, bandit, shares }: PlanPanelProps) {
  const t = useTranslations('experiments.plan');
  const { percent, count } = useFigures();
  const [change, setChange] = useState(0.15);
  const [guess, setGuess] = useState(guessedRate);
  const rate = pace.clickRate ?? shareOf(guess);
  const plan = bandit ? null : planExperiment({ rate, change, shares, peopleADay: pace.peopleADay });
  return (
    <Panel title={t('title')} note={t('note')} className="xl:sticky xl:top-20">
      <div className="space-y-5">
        <dl className="grid grid-cols-2 gap-3 text-sm">
          <div><dt className="text-muted-foreground">{t('pace')}</dt><dd className="font-semibold tabular-nums">{t('aDay', { count: count(pace.peopleADay) })}</dd></div>
          {pace.clickRate !== null && <div><dt className="text-muted-foreground">{t('rate')}</dt><dd className="font-semibold tabular-nums">{percent(pace.clickRate)}</dd></div>}
        </dl>
        {pace.clickRate === null && (
          <FormField id="plan-rate" label={t('guess')} hint={t('guessHint')}>
            <Input id="plan-rate" inputMode="decimal" value={guess} maxLength={4} aria-describedby="plan-rate-hint" onChange={(event) => setGuess(event.target.value)} />
          </FormField>
        )}
        {bandit ? <p className="text-sm text-muted-foreground">{t('bandit')}</p> : (
          <>
            <div className="space-y-1.5">
              <p className="flex items-baseline justify-between gap-3 text-sm font-medium"><span>{t('change')}</span><span className="tabular-nums">{percent(change)}</span></p>
              <Slider aria-label={t('change')} aria-valuetext={percent(change)} min={0.05} max={0.5} step={0.05} value={[change]} onValueChange={([value = 0.15]) => setChange(value)} />
              <p className="text-sm text-muted-foreground">{plan ? t('changeNote', { from: percent(rate), to: percent(rate * (1 + change)) }) : t('none')}</p>
            </div>
            {plan && (
              <div className="grid grid-cols-2 gap-3" aria-live="polite">
                <Stat label={t('people')} value={count(plan.people)} />
                <Stat label={t('days')} value={plan.days === null ? '–' : count(plan.days)} hint={plan.days === null ? t('noPace') : undefined} />
              </div>
            )}
            <p className="text-xs text-muted-foreground">{t('how')}</p>
          </>
        )}
      </div>
    </Panel>
  );
}
