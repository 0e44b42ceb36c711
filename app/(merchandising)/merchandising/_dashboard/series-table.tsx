// The charts over time as a table, for whoever reads rather than looks.
import { useTranslations } from 'next-intl';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';
import { CountsTable } from './counts-table';
import { AsTable } from '@/app/_components/charts/as-table';
import { useBucketName } from '@/app/_components/charts/use-bucket-name';

export function SeriesTable({ series: { bucket, points }, currency }: { series: RecommendationsReport['series']; currency: string | null }) {
  const t = useTranslations('merchandising.report');
  const nameOf = useBucketName(bucket);
  const rows = points.filter(({ total }) => total.lists > 0).map(({ start, total }) => ({ key: start, name: nameOf(start), ...total }));
  return (
    <AsTable title={t('asTable')}><CountsTable label={t('asTable')} head={t(`bucket.${bucket}`)} rows={rows} currency={currency} /></AsTable>
  );
}
