// Downloads: the conversations behind the report, and its figures, under the same filters.
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { filtersToSearch } from '@/lib/filters/filters-in';
import type { ReportFilters } from '@/lib/services/support/reports/filters';

export function ExportLinks({ filters }: { filters: ReportFilters }) {
  const t = useTranslations('supportReports.export');
  return (['csv', 'jsonl', 'json'] as const).map((format) => (
    <Button key={format} asChild variant="outline">
      <a href={`/api/v1/support/reports/export?${filtersToSearch({ ...filters, format })}`} download>
        <Download aria-hidden />{t(format)}
      </a>
    </Button>
  ));
}
