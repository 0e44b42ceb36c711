'use client';
// What many answers add up to: how the labels share them, and how the scores spread from −1 to 1.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, Cell } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import { cn } from '@/app/_components/ui/cn';
import { binCount, type ResultSummary } from '@/lib/predictions/summary';
import { polarityLabels, type PolarityLabel } from '@/lib/services/sentiment/labels';

const fills: Record<PolarityLabel, string> = { bearish: 'bg-bearish', neutral: 'bg-neutral', bullish: 'bg-bullish' };

interface ResultsSummaryProps {
  summary: ResultSummary;
  selected: string | undefined;
  onLabel: (label: string | undefined) => void;
}

export function ResultsSummary({ summary, selected, onLabel }: ResultsSummaryProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const total = polarityLabels.reduce((sum, label) => sum + (summary.labels[label] ?? 0), 0);
  if (total === 0) return null;
  const shareOf = (label: PolarityLabel) => (summary.labels[label] ?? 0) / total;
  return (
    <div className="grid gap-6 rounded-xl border border-border bg-surface p-5 sm:p-6 md:grid-cols-2">
      <section className="min-w-0 space-y-4">
        <h2 className="text-sm font-semibold">{t('distribution')}</h2>
        <div aria-hidden className="flex h-3 gap-0.5 overflow-hidden rounded-full">
          {polarityLabels.map((label) => (
            <div key={label} className={fills[label]} style={{ width: `${shareOf(label) * 100}%` }} />
          ))}
        </div>
        <ul className="grid grid-cols-3 gap-2">
          {polarityLabels.map((label) => (
            <li key={label}>
              <button
                type="button"
                aria-pressed={selected === label}
                onClick={() => onLabel(selected === label ? undefined : label)}
                className={cn(
                  'w-full rounded-lg border border-transparent p-2 text-start transition-colors hover:bg-muted focus-visible:outline-2 focus-visible:outline-ring',
                  selected === label && 'border-border bg-muted',
                )}
              >
                <span className="flex items-center gap-2 text-sm text-muted-foreground">
                  <span aria-hidden className={cn('size-2.5 rounded-full', fills[label])} />
                  {t(`labels.${label}`)}
                </span>
                <span className="block text-xl font-semibold tabular-nums">{format.number(summary.labels[label] ?? 0)}</span>
                <span className="block text-xs text-muted-foreground tabular-nums">
                  {format.number(shareOf(label), { style: 'percent', maximumFractionDigits: 1 })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <ScoreHistogram scores={summary.scores} />
    </div>
  );
}

function ScoreHistogram({ scores }: { scores: number[] }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const edge = (bin: number) => format.number((bin / binCount) * 2 - 1, { maximumFractionDigits: 1 });
  const data = scores.map((count, bin) => ({ bin, range: t('scoreRange', { from: edge(bin), to: edge(bin + 1) }), count }));
  const colour = (bin: number) => (bin < 7 ? 'var(--bearish)' : bin < 13 ? 'var(--neutral)' : 'var(--bullish)');
  return (
    <section className="min-w-0 space-y-3">
      <h2 className="text-sm font-semibold">{t('scores')}</h2>
      <ChartContainer config={{ count: { label: t('texts') } }} className="aspect-auto h-32 w-full">
        <BarChart accessibilityLayer data={data} margin={{ left: 4, right: 4, top: 4 }} barCategoryGap={2}>
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(_, payload) => String(payload?.[0]?.payload?.range ?? '')} />} />
          <Bar dataKey="count" radius={3} isAnimationActive={false}>
            {data.map(({ bin }) => <Cell key={bin} fill={colour(bin)} />)}
          </Bar>
        </BarChart>
      </ChartContainer>
      <p aria-hidden className="flex justify-between text-xs text-muted-foreground tabular-nums"><span>−1</span><span>0</span><span>1</span></p>
    </section>
  );
}
