'use client';
// How each arm's rate settled, with the interval that holds on all days at once.
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import { SegmentedControl } from '@/app/_components/ui/segmented-control';
import type { ArmView } from '@/lib/services/recommendations/experiments/experiment-view';
import type { Measure } from '@/lib/services/recommendations/experiments/judge-arms';
import type { ResultDay } from '@/lib/services/recommendations/experiments/read-results';
import { ChartKey } from '@/app/_components/charts/chart-key';
import { Panel } from '@/app/_components/ui/panel';
import { useFigures } from '../use-figures';
import { armColours } from './arm-colours';

export function RateChart({ days, arms }: { days: ResultDay[]; arms: ArmView[] }) {
  const t = useTranslations('experiments.results');
  const format = useFormatter();
  const { percent } = useFigures();
  const [measure, setMeasure] = useState<Measure>('clicked');
  const dayOf = (day: unknown) => format.dateTime(new Date(`${String(day)}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const config = Object.fromEntries(arms.map(({ id, name }, index) => [`arm${id}`, { label: name, color: armColours[index] ?? armColours[0] }]));
  const data = days.map(({ day, arms: of }) => ({
    day,
    ...Object.fromEntries(arms.flatMap(({ id }, index) => {
      const { value, low, high } = of[index]!.rates[measure];
      return [[`arm${id}`, value], [`between${id}`, value === null ? null : [low, high]]];
    })),
  }));
  const last = days.at(-1)!.arms.map((arm) => arm.rates[measure]);
  const rates = days.flatMap((day) => day.arms.map((arm) => arm.rates[measure].value ?? 0));
  // The first days say hardly anything: their intervals would flatten all the others.
  const top = Math.min(1, Math.max(0.01, ...last.map(({ value, high }) => (value === null ? 0 : high * 1.25)), ...rates));
  return (
    <Panel
      title={<span className="flex flex-wrap items-center justify-between gap-3">{t('overTime')}<SegmentedControl aria-label={t('measure')} value={measure} onValueChange={setMeasure} options={[{ value: 'clicked', label: t('clicked') }, { value: 'bought', label: t('bought') }]} /></span>}
      note={t('overTimeNote')}
    >
      <div className="space-y-3">
        <ChartContainer role="img" aria-label={t('chart', { measure: t(measure) })} className="aspect-auto h-72 w-full" config={config}>
          <ComposedChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} />
            <XAxis dataKey="day" tickFormatter={dayOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
            <YAxis domain={[0, top]} allowDataOverflow tickFormatter={(value: number) => percent(value)} tickLine={false} axisLine={false} width={52} />
            <ChartTooltip content={<ChartTooltipContent labelFormatter={dayOf} formatter={(value, key) => (key.startsWith('between') ? null : percent(value as number | null))} />} />
            {arms.map(({ id }, index) => <Area key={id} dataKey={`between${id}`} stroke="none" fill={armColours[index]} fillOpacity={0.14} isAnimationActive={false} tooltipType="none" activeDot={false} />)}
            {arms.map(({ id }, index) => <Line key={id} dataKey={`arm${id}`} type="linear" stroke={armColours[index]} strokeWidth={2.5} dot={days.length > 40 ? false : { r: 2.5, fill: armColours[index], strokeWidth: 0 }} isAnimationActive={false} />)}
          </ComposedChart>
        </ChartContainer>
        <ChartKey config={config} />
      </div>
    </Panel>
  );
}
