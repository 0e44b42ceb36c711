'use client';
// Click and purchase rate over time. Stretches without lists are skipped, not drawn as zero.
import { useTranslations } from 'next-intl';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';
import { ChartKey } from '@/app/_components/charts/chart-key';
import { useBucketName } from '@/app/_components/charts/use-bucket-name';
import { useRate } from './use-rate';

export function RateChart({ series: { bucket, points } }: { series: RecommendationsReport['series'] }) {
  const t = useTranslations('merchandising.report');
  const nameOf = useBucketName(bucket);
  const { percent } = useRate();
  const config = {
    clicks: { label: t('figures.clickRate'), color: 'var(--chart-1)' },
    purchases: { label: t('figures.purchaseRate'), color: 'var(--chart-3)' },
  };
  const data = points.map(({ start, total: { lists, clicked, bought } }) => ({ start, clicks: lists === 0 ? null : clicked / lists, purchases: lists === 0 ? null : bought / lists }));
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={t('overTimeChart')} className="aspect-auto h-64 w-full" config={config}>
        <LineChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
          <YAxis tickFormatter={percent} tickLine={false} axisLine={false} width={48} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} formatter={(value) => percent(Number(value))} />} />
          {(['clicks', 'purchases'] as const).map((key) => (
            <Line key={key} dataKey={key} type="linear" stroke={`var(--color-${key})`} strokeWidth={2.5} connectNulls dot={points.length > 40 ? false : { r: 3, fill: `var(--color-${key})`, strokeWidth: 0 }} isAnimationActive={false} />
          ))}
        </LineChart>
      </ChartContainer>
      <ChartKey config={config} />
    </div>
  );
}
