'use client';
// How many lists were shown over time, by placement.
import { useTranslations } from 'next-intl';
import { StackedBars } from '@/app/_components/charts/stacked-bars';
import { Placement } from '@/lib/generated/prisma/enums';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';

/** A placement keeps its colour, whichever others there are. */
const colours = Object.fromEntries(Object.values(Placement).map((placement, index) => [placement, `var(--chart-${index + 1})`])) as Record<Placement, string>;

export function ListChart({ series: { bucket, points }, placements }: { series: RecommendationsReport['series']; placements: Placement[] }) {
  const t = useTranslations('merchandising.report');
  const names = useTranslations('merchandising.placement');
  const config = Object.fromEntries(placements.map((placement) => [placement, { label: names(placement), color: colours[placement] }]));
  const data = points.map(({ start, byPlacement }) => ({ start, ...Object.fromEntries(placements.map((placement) => [placement, byPlacement[placement]?.lists ?? 0])) }));
  return <StackedBars label={t('listsChart')} bucket={bucket} data={data} config={config} />;
}
