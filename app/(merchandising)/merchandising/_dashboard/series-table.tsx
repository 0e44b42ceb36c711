// The charts over time as a table, for whoever reads rather than looks.
import { useTranslations } from 'next-intl';
import type { RecommendationsReport } from '@/lib/services/recommendations/reports/read-report';
import { CountsTable } from './counts-table';
import { useBucketName } from './use-bucket-name';

export function SeriesTable({ series: { bucket, points }, currency }: { series: RecommendationsReport['series']; currency: string | null }) {
  const t = useTranslations('merchandising.report');
  const nameOf = useBucketName(bucket);
  const rows = points.filter(({ total }) => total.lists > 0).map(({ start, total }) => ({ key: start, name: nameOf(start), ...total }));
  return (
    <details className="rounded-lg border bg-surface px-4 py-3">
      <summary className="cursor-pointer text-sm font-medium">{t('asTable')}</summary>
      <div className="mt-3 max-h-96 overflow-y-auto"><CountsTable label={t('asTable')} head={t(`bucket.${bucket}`)} rows={rows} currency={currency} /></div>
    </details>
  );
}
