// Says which filters of an edited address were left out, so that nobody takes the view for what they asked for.
import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Alert, AlertDescription } from '@/app/_components/ui/alert';
import type { ReportFilterName } from '@/lib/services/recommendations/reports/filters';

export function IgnoredNotice({ names }: { names: readonly ReportFilterName[] }) {
  const t = useTranslations('merchandising.report.filters');
  const format = useFormatter();
  if (names.length === 0) return null;
  return (
    <Alert variant="warning">
      <TriangleAlert aria-hidden />
      <AlertDescription>{t('ignored', { names: format.list(names.map((name) => t(name))) })}</AlertDescription>
    </Alert>
  );
}
