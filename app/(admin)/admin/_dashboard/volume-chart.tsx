'use client';
// How many ratings there were, up on down, over time.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { TimeSeries } from '@/lib/feedback/count-over-time';
import { useBucketName } from './use-bucket-name';

export function VolumeChart({ series: { bucket, points } }: { series: TimeSeries }) {
  const t = useTranslations('feedback.dashboard');
  const verdict = useTranslations('labels.verdict');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const config = {
    up: { label: verdict('up'), color: 'var(--chart-1)' },
    down: { label: verdict('down'), color: 'var(--chart-3)' },
  };
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={t('volumeChart')} className="aspect-auto h-56 w-full" config={config}>
        <BarChart data={points} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={36} tickFormatter={(value: number) => format.number(value)} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} />} />
          <Bar dataKey="up" stackId="ratings" fill="var(--color-up)" isAnimationActive={false} />
          <Bar dataKey="down" stackId="ratings" fill="var(--color-down)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
        </BarChart>
      </ChartContainer>
      <ul className="flex flex-wrap gap-4 text-xs text-muted-foreground">
        {Object.entries(config).map(([key, { label, color }]) => (
          <li key={key} className="flex items-center gap-2">
            <span aria-hidden className="size-2.5 rounded-[3px]" style={{ background: color }} />{label}
          </li>
        ))}
      </ul>
    </div>
  );
}
