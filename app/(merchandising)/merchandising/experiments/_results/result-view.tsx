// How an experiment stands: what one may conclude, the rates of each arm, and how they came about.
import { useFormatter, useTranslations } from 'next-intl';
import type { ExperimentResults } from '@/lib/services/recommendations/experiments/read-results';
import { Panel } from '@/app/_components/ui/panel';
import { useFigures } from '../use-figures';
import { useVerdict } from '../use-verdict';
import { VerdictNotice } from '../verdict-notice';
import { ArmTable } from './arm-table';
import { DayTable } from './day-table';
import { RateRows } from './rate-rows';
import { RateChart } from './rate-chart';

export function ResultView({ results }: { results: ExperimentResults }) {
  const t = useTranslations('experiments.results');
  const format = useFormatter();
  const tell = useVerdict();
  const { count } = useFigures();
  const { experiment, verdict, peopleADay, days } = results;
  const { state, arms, startedAt, endedAt, winnerId } = experiment;
  const winner = arms.find(({ id }) => id === winnerId);
  const at = (date: Date | null) => (date ? format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' }) : '');
  return (
    <>
      <div className="space-y-3">
        <VerdictNotice {...tell({ verdict, state, arms, peopleADay })} />
        {winner && <p className="text-sm">{t('decided', { arm: winner.name })}</p>}
        <p className="text-sm text-muted-foreground">
          {[endedAt ? t('ran', { from: at(startedAt), to: at(endedAt) }) : t('since', { at: at(startedAt) }), t('pace', { count: count(peopleADay) })].join(' · ')}
        </p>
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <Panel title={t('clicked')} note={t('clickedNote')}><RateRows results={results} measure="clicked" /></Panel>
        <Panel title={t('bought')} note={t('boughtNote')}><RateRows results={results} measure="bought" /></Panel>
      </div>
      <Panel title={t('arms')}><ArmTable results={results} /></Panel>
      {days.length > 1 && <RateChart days={days} arms={arms} />}
      {days.length > 1 && <DayTable days={days} arms={arms} />}
      <details className="rounded-lg border bg-surface px-5 py-4 text-sm">
        <summary className="cursor-pointer font-medium">{t('how')}</summary>
        <div className="mt-3 max-w-prose space-y-3 text-muted-foreground">
          <p>{t('howPeople')}</p>
          <p>{t('howIntervals')}</p>
          <p>{t(experiment.allocation === 'bandit' ? 'howBandit' : 'howShares')}</p>
        </div>
      </details>
    </>
  );
}
