'use client';
// How often each score was given after the chat. The scores and their counts stand below the bars as a table.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { ConversationCounts } from '@/lib/services/support/reports/count-conversations';

export function SatisfactionChart({ scores, mean }: { scores: ConversationCounts['scores']; mean: number | null }) {
  const t = useTranslations('supportReports');
  const format = useFormatter();
  if (mean === null) return <p className="text-sm text-muted-foreground">{t('noSatisfaction')}</p>;
  const answers = scores.reduce((sum, count) => sum + count, 0);
  const data = scores.map((count, index) => ({ score: index + 1, count }));
  return (
    <div className="space-y-4">
      <ChartContainer role="img" aria-label={t('satisfactionChart')} className="aspect-auto h-44 w-full" config={{ count: { label: t('answers'), color: 'var(--chart-1)' } }}>
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="score" tickLine={false} axisLine={false} tickMargin={8} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={36} tickFormatter={(value: number) => format.number(value)} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(score) => t('score', { score: String(score) })} />} />
          <Bar dataKey="count" fill="var(--color-count)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
        </BarChart>
      </ChartContainer>
      {/* As wide as the bars, so that each column stands under its own. */}
      <table className="ml-9 w-[calc(100%-3rem)] table-fixed text-center text-sm">
        <caption className="sr-only">{t('satisfaction')}</caption>
        <thead>
          <tr>{data.map(({ score }) => <th key={score} scope="col" className="text-xs font-medium text-muted-foreground">{t('score', { score: String(score) })}</th>)}</tr>
        </thead>
        <tbody>
          <tr>
            {data.map(({ score, count }) => (
              <td key={score} className="tabular-nums">
                {format.number(count)} <span className="block text-xs text-muted-foreground">{format.number(count / answers, { style: 'percent', maximumFractionDigits: 0 })}</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="text-sm">{t('mean', { mean: format.number(mean, { maximumFractionDigits: 2 }), count: answers })}</p>
    </div>
  );
}
