'use client';
// Counts over time, one on top of the other, with what each colour means below.
import { useFormatter } from 'next-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Bucket } from '@/lib/filters/time-span';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '../ui/chart';
import { cn } from '../ui/cn';
import { ChartKey } from './chart-key';
import { useBucketName } from './use-bucket-name';

interface StackedBarsProps {
  /** What the chart shows, for those who do not see it. */
  label: string;
  bucket: Bucket;
  /** One a stretch of time: `start`, and a count by key of `config`. */
  data: ({ start: string } & Record<string, string | number>)[];
  /** From the bottom up. */
  config: Record<string, { label: string; color: string }>;
  className?: string;
}

export function StackedBars({ label, bucket, data, config, className }: StackedBarsProps) {
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const keys = Object.keys(config);
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={label} className={cn('aspect-auto h-64 w-full', className)} config={config}>
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={48} tickFormatter={(value: number) => format.number(value, { notation: 'compact' })} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} formatter={(value) => format.number(Number(value))} />} />
          {keys.map((key, index) => (
            <Bar key={key} dataKey={key} stackId="all" fill={config[key]?.color ?? ''} isAnimationActive={false} {...(index === keys.length - 1 && { radius: [3, 3, 0, 0] })} />
          ))}
        </BarChart>
      </ChartContainer>
      <ChartKey config={config} />
    </div>
  );
}
