'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import { cn } from '@/app/_components/ui/cn';
import type { TaskReport } from '@/ml/core/report';

const axis = { tickLine: false, axisLine: false, tickMargin: 8 } as const;
const share = { type: 'number', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] } as const;
const polarityColours: Record<string, string> = { bearish: 'var(--bearish)', neutral: 'var(--neutral)', bullish: 'var(--bullish)' };

type Curve = TaskReport['roc'][number] & { name: string };

/** ROC curves; with many labels one is picked out by pointing at or tabbing to its name. */
export function RocChart({ curves }: { curves: Curve[] }) {
  const t = useTranslations('models.roc');
  const format = useFormatter();
  const [picked, setPicked] = useState<string | null>(null);
  const colourOf = (label: string, index: number) => polarityColours[label] ?? `var(--chart-${(index % 6) + 1})`;
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_17rem]">
      <ChartContainer config={{}} className="aspect-auto h-80 w-full" role="img" aria-label={t('drawing')}>
        <LineChart margin={{ left: 0, right: 12, top: 8, bottom: 20 }}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="x" {...share} {...axis} label={{ value: t('x'), position: 'insideBottom', offset: -12 }} />
          <YAxis dataKey="y" {...share} {...axis} width={40} />
          <ReferenceLine segment={[{ x: 0, y: 0 }, { x: 1, y: 1 }]} stroke="var(--border)" strokeDasharray="4 4" />
          {curves.map(({ label, name, points }, index) => (
            <Line
              key={label}
              name={name}
              data={points.map(([x, y]) => ({ x, y }))}
              dataKey="y"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              stroke={colourOf(label, index)}
              strokeWidth={picked === label ? 3 : 1.75}
              strokeOpacity={picked === null || picked === label ? 1 : 0.15}
            />
          ))}
        </LineChart>
      </ChartContainer>
      <ul className={cn('grid content-start gap-0.5 text-sm', curves.length > 6 && 'max-sm:grid-cols-1')}>
        {curves.map(({ label, name, auc }, index) => (
          <li key={label}>
            <button
              type="button"
              aria-pressed={picked === label}
              onClick={() => setPicked(picked === label ? null : label)}
              className="flex w-full items-center gap-2 rounded-sm px-1.5 py-0.5 text-left hover:bg-raised aria-pressed:bg-accent"
            >
              <span className="size-2.5 shrink-0 rounded-[3px]" style={{ background: colourOf(label, index) }} aria-hidden />
              {name}
              <span className="ml-auto tabular-nums">{auc === null ? '–' : format.number(auc, { minimumFractionDigits: 3, maximumFractionDigits: 3 })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How often verdicts of each probability are right; on the diagonal they are exactly as sure as they should be. */
export function CalibrationChart({ bins }: { bins: TaskReport['calibration']['bins'] }) {
  const t = useTranslations('models.calibration');
  const format = useFormatter();
  const filled = bins.filter(({ count }) => count > 0).map((bin) => ({ ...bin, range: `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}` }));
  const percent = (value: unknown) => format.number(Number(value), { style: 'percent', maximumFractionDigits: 1 });
  return (
    <>
      <ChartContainer config={{ confidence: { label: t('confidence') }, accuracy: { label: t('accuracy') } }} className="aspect-auto h-64 w-full">
        <BarChart accessibilityLayer data={filled} margin={{ left: 0, right: 12, top: 8 }}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="range" {...axis} />
          <YAxis {...share} {...axis} width={40} />
          <ChartTooltip content={<ChartTooltipContent formatter={percent} />} />
          <Bar dataKey="confidence" fill="var(--chart-2)" radius={3} isAnimationActive={false} />
          <Bar dataKey="accuracy" fill="var(--chart-1)" radius={3} isAnimationActive={false} />
        </BarChart>
      </ChartContainer>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground">
        <Key colour="var(--chart-2)" text={t('confidence')} />
        <Key colour="var(--chart-1)" text={t('accuracy')} />
        <span>{t('rows', { rows: filled.map(({ range, count }) => `${range}: ${format.number(count)}`).join(' · ') })}</span>
      </p>
    </>
  );
}

/** Loss and held-out accuracy, epoch by epoch. */
export function TrainingChart({ curve }: { curve: TaskReport['training']['curve'] }) {
  const t = useTranslations('models.training');
  const format = useFormatter();
  return (
    <>
      <ChartContainer config={{ loss: { label: t('loss') }, heldOutAccuracy: { label: t('heldOut') } }} className="aspect-auto h-64 w-full">
        <LineChart accessibilityLayer data={curve} margin={{ left: 0, right: 12, top: 8 }}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="epoch" {...axis} />
          <YAxis domain={[0, 'auto']} {...axis} width={40} />
          <ChartTooltip content={<ChartTooltipContent formatter={(value) => format.number(Number(value), { maximumFractionDigits: 4 })} />} />
          <Line dataKey="loss" stroke="var(--chart-3)" strokeWidth={2} dot={{ r: 2.5 }} isAnimationActive={false} />
          <Line dataKey="heldOutAccuracy" stroke="var(--chart-1)" strokeWidth={2} dot={{ r: 2.5 }} isAnimationActive={false} />
        </LineChart>
      </ChartContainer>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground">
        <Key colour="var(--chart-3)" text={t('loss')} />
        <Key colour="var(--chart-1)" text={t('heldOut')} />
      </p>
    </>
  );
}

function Key({ colour, text }: { colour: string; text: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className="size-2.5 rounded-[3px]" style={{ background: colour }} aria-hidden /> {text}
    </span>
  );
}
