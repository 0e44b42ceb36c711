'use client';
// Conversations over time: those that the assistant had alone, and those that a person was called to.
import { useFormatter, useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/app/_components/ui/chart';
import { useBucketName } from '@/app/(admin)/admin/_dashboard/use-bucket-name';
import type { SupportReport } from '@/lib/services/support/reports/read-report';

export function ConversationChart({ series: { bucket, points } }: { series: SupportReport['series'] }) {
  const t = useTranslations('supportReports');
  const format = useFormatter();
  const nameOf = useBucketName(bucket);
  const config = {
    alone: { label: t('alone'), color: 'var(--chart-1)' },
    handedOver: { label: t('handedOver'), color: 'var(--chart-3)' },
  };
  const data = points.map(({ start, conversations, handedOver }) => ({ start, alone: conversations - handedOver, handedOver }));
  return (
    <div className="space-y-3">
      <ChartContainer role="img" aria-label={t('conversationChart')} className="aspect-auto h-64 w-full" config={config}>
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="start" tickFormatter={nameOf} tickLine={false} axisLine={false} minTickGap={28} tickMargin={8} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} width={36} tickFormatter={(value: number) => format.number(value)} />
          <ChartTooltip content={<ChartTooltipContent labelFormatter={(start) => nameOf(String(start))} />} />
          <Bar dataKey="alone" stackId="conversations" fill="var(--color-alone)" isAnimationActive={false} />
          <Bar dataKey="handedOver" stackId="conversations" fill="var(--color-handedOver)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
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
