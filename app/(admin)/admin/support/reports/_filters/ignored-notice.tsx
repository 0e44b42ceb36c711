// Says which filters of an edited address were left out, so that nobody takes the report for what they asked for.
import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import { ignoredReportFilters, type Search } from '@/lib/services/support/reports/filters';

export function IgnoredNotice({ search }: { search: Search }) {
  const t = useTranslations('supportReports.filters');
  const format = useFormatter();
  const names = ignoredReportFilters(search);
  if (names.length === 0) return null;
  return (
    <Alert variant="warning">
      <TriangleAlert aria-hidden />
      <AlertDescription>{t('ignored', { names: format.list(names.map((name) => t(name))) })}</AlertDescription>
    </Alert>
  );
}
