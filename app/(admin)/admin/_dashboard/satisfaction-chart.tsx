'use client';
// The share of ratings that are up, over time. Stretches without ratings are skipped, not drawn as zero.
import { useFormatter, useTranslations } from 'next-intl';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { TimeSeries } from '@/lib/feedback/count-over-time';
import { useBucketName } from '@/app/_components/charts/use-bucket-name';

export function SatisfactionChart({ series: { bucket, points } }: { series: TimeSeries }) {
  const t = useTranslations('feedback.dashboard');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const percent = (value: unknown) => format.number(Number(value), { style: 'percent', maximumFractionDigits: 0 });
  const data = points.map(({ start, up, down }) => ({ start, satisfaction: up + down === 0 ? null : up / (up + down) }));
  return (
    <ChartContainer
      role="img" aria-label={t('satisfactionChart')} className="aspect-auto h-64 w-full"
      config={{ satisfaction: { label: t('satisfaction'), color: 'var(--chart-1)' } }}
    >
      <LineChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
        <YAxis domain={[0, 1]} ticks={[0, 0.25, 0.5, 0.75, 1]} tickFormatter={percent} tickLine={false} axisLine={false} width={44} />
        <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} formatter={percent} />} />
        <Line
          dataKey="satisfaction" type="linear" stroke="var(--color-satisfaction)" strokeWidth={2.5} connectNulls
          dot={{ r: 3, fill: 'var(--color-satisfaction)', strokeWidth: 0 }} isAnimationActive={false}
        />
      </LineChart>
    </ChartContainer>
  );
}
