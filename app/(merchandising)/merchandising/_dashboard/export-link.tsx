// The report's figures as a file, under the same filters.
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { filtersToSearch } from '@/lib/filters/filters-in';
import type { ReportFilters } from '@/lib/services/recommendations/reports/filters';

export function ExportLink({ filters, catalogue }: { filters: ReportFilters; catalogue: string }) {
  const t = useTranslations('merchandising.report');
  return (
    <Button asChild variant="outline">
      <a href={`/api/v1/recommendations/reports/export?${filtersToSearch({ ...filters, catalogue })}`} download><Download aria-hidden />{t('export')}</a>
    </Button>
  );
}
