'use client';
// Recall and NDCG, one group each. The table beside it says the same in numbers.
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import type { Means } from '@/lib/services/recommendations/training/schema';
import { ChartKey } from '@/app/_components/charts/chart-key';

interface MetricChartProps {
  label: string;
  figures: [name: string, means: Means, colour: string][];
  names: Record<'recall' | 'ndcg', string>;
}

export function MetricChart({ label, figures, names }: MetricChartProps) {
  const config = Object.fromEntries(figures.map(([name, , color], index) => [`series${index}`, { label: name, color }]));
  const rows = (['recall', 'ndcg'] as const).map((metric) => ({ metric: names[metric], ...Object.fromEntries(figures.map(([, means], index) => [`series${index}`, means[metric]])) }));
  return (
    <figure className="min-w-0 space-y-2">
      <figcaption className="text-sm font-medium">{label}</figcaption>
      <ChartContainer config={config} className="aspect-auto h-52 w-full" role="img" aria-label={label}>
        <BarChart data={rows} margin={{ left: 0, right: 8, top: 8 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="metric" tickLine={false} axisLine={false} />
          <YAxis width={40} tickLine={false} axisLine={false} tickFormatter={(value: number) => value.toFixed(2)} />
          <ChartTooltip content={<ChartTooltipContent formatter={(value) => Number(value).toFixed(4)} />} />
          {figures.map(([name], index) => <Bar key={name} dataKey={`series${index}`} name={name} fill={`var(--color-series${index})`} radius={3} isAnimationActive={false} />)}
        </BarChart>
      </ChartContainer>
      <ChartKey config={config} />
    </figure>
  );
}
