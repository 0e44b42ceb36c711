'use client';
// One answer in full: verdict, probabilities, topic, entities, what moved it, where it came from, and what you say.
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { confidenceOf, type ResultRow } from '@/lib/services/sentiment/result-row';
import { polarityLabels } from '@/lib/services/sentiment/labels';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { CompanyVerdicts } from './company-verdicts';
import { EntityList } from './entity-list';
import { LabelBadge } from './label-badge';
import { ProbabilityBars } from './probability-bars';
import { Provenance } from './provenance';
import { RowFeedback } from './row-feedback';
import { ScoreGauge } from './score-gauge';
import { useFailureText } from './use-failure-text';
import { useTopicName } from './use-topic-name';
import { useWords } from './use-words';
import { WordEffects } from './word-effects';
import { useFormatter } from 'next-intl';
import type { ReactNode } from 'react';

const barColours = { bearish: 'bg-bearish', neutral: 'bg-neutral', bullish: 'bg-bullish' } as const;
const topicsShown = 3;

interface ResultCardProps {
  row: ResultRow;
  /** Share and delete, for the owner. */
  actions?: ReactNode;
  onRated?: (value: FeedbackValue | null) => void;
}

export function ResultCard({ row, actions, onRated }: ResultCardProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const topicName = useTopicName();
  const { polarity, topic } = row;
  const topics = Object.entries(topic.probabilities).sort(([, one], [, other]) => other - one).slice(0, topicsShown);
  return (
    <article className="space-y-6" data-testid="result">
      <section className="grid gap-6 rounded-xl border border-border bg-surface p-5 sm:p-6 lg:grid-cols-[1fr_auto]">
        <div className="min-w-0 space-y-5">
          <div className="flex flex-wrap items-center gap-3">
            <LabelBadge label={polarity.label} className="px-3.5 py-1.5 text-base" />
            <span className="text-sm text-muted-foreground">
              {t('confidence', { share: format.number(confidenceOf(row), { style: 'percent', maximumFractionDigits: 0 }) })}
            </span>
            {actions && <div className="ms-auto flex items-center gap-2">{actions}</div>}
          </div>
          <ProbabilityBars
            bars={polarityLabels.map((label) => ({
              key: label, name: t(`labels.${label}`), probability: polarity.probabilities[label], colour: barColours[label],
            }))}
          />
          {polarity.certainty && polarity.certainty !== 'clear' && <p className="text-sm text-muted-foreground">{t(`certainty.${polarity.certainty}`)}</p>}
          {row.cut && <p role="note" className="text-sm text-muted-foreground">{t('cut')}</p>}
          <Provenance {...row} />
        </div>
        <div className="flex justify-center lg:w-56"><ScoreGauge score={polarity.score} /></div>
      </section>
      <Panel title={t('words.title')} note={t('words.note')}><Words row={row} /></Panel>
      <div className="grid gap-6 md:grid-cols-2">
        <Panel title={t('topic')}>
          <ProbabilityBars
            bars={topics.map(([label, probability], index) => ({
              key: label, name: topicName(label), probability, colour: index === 0 ? 'bg-primary' : 'bg-muted-foreground/50',
            }))}
          />
        </Panel>
        {row.companies
          ? <Panel title={t('companies.title')} note={t('companies.note')}><CompanyVerdicts verdicts={row.companies.verdicts} /></Panel>
          : <Panel title={t('entities')}><EntityList entities={row.entities} /></Panel>}
      </div>
      <Panel title={t('yourView')}>
        <RowFeedback id={row.id} label={polarity.label} topic={topic.label} saved={row.feedback} {...(onRated && { onSaved: onRated })} />
      </Panel>
    </article>
  );
}

function Words({ row }: { row: ResultRow }) {
  const words = useWords(row);
  const failureText = useFailureText();
  if (words.state === 'ready') return <WordEffects text={row.text} words={words.words} />;
  return (
    <div className="space-y-3">
      <p className="text-lg leading-relaxed break-words whitespace-pre-wrap" dir="auto">{row.text}</p>
      {words.state === 'loading' ? <Skeleton className="h-24 w-full" /> : <p role="alert" className="text-sm text-danger">{failureText(words.error)}</p>}
    </div>
  );
}

function Panel({ title, note, children, className }: { title: string; note?: string; children: ReactNode; className?: string }) {
  return (
    <section className={cn('min-w-0 space-y-4 rounded-xl border border-border bg-surface p-5 sm:p-6', className)}>
      <div className="space-y-1">
        <h2 className="text-base font-semibold">{title}</h2>
        {note && <p className="text-sm text-muted-foreground">{note}</p>}
      </div>
      {children}
    </section>
  );
}
