'use client';
// How many lists were shown over time, by placement.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import { Placement } from '@/lib/generated/prisma/enums';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';
import { ChartKey } from './chart-key';
import { useBucketName } from './use-bucket-name';

/** A placement keeps its colour, whichever others there are. */
const colours = Object.fromEntries(Object.values(Placement).map((placement, index) => [placement, `var(--chart-${index + 1})`])) as Record<Placement, string>;

export function ListChart({ series: { bucket, points }, placements }: { series: RecommendationsReport['series']; placements: Placement[] }) {
  const t = useTranslations('merchandising.report');
  const names = useTranslations('merchandising.placement');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const config = Object.fromEntries(placements.map((placement) => [placement, { label: names(placement), color: colours[placement] }]));
  const data = points.map(({ start, byPlacement }) => ({ start, ...Object.fromEntries(placements.map((placement) => [placement, byPlacement[placement]?.lists ?? 0])) }));
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={t('listsChart')} className="aspect-auto h-64 w-full" config={config}>
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={48} tickFormatter={(value: number) => format.number(value, { notation: 'compact' })} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} formatter={(value) => format.number(Number(value))} />} />
          {placements.map((placement) => <Bar key={placement} dataKey={placement} stackId="lists" fill={colours[placement]} isAnimationActive={false} />)}
        </BarChart>
      </ChartContainer>
      <ChartKey config={config} />
    </div>
  );
}
