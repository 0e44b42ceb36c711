'use client';
// How many ratings there were, up on down, over time.
import { useTranslations } from 'next-intl';
import { StackedBars } from '@/app/_components/charts/stacked-bars';
import type { TimeSeries } from '@/lib/feedback/count-over-time';

export function VolumeChart({ series: { bucket, points } }: { series: TimeSeries }) {
  const t = useTranslations('feedback.dashboard');
  const verdict = useTranslations('labels.verdict');
  const config = {
    up: { label: verdict('up'), color: 'var(--chart-1)' },
    down: { label: verdict('down'), color: 'var(--chart-3)' },
  };
  const data = points.map(({ start, up, down }) => ({ start, up, down }));
  return <StackedBars label={t('volumeChart')} bucket={bucket} data={data} config={config} className="h-56" />;
}
