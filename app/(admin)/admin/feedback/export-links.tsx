// Downloads of everything that the filters leave.
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { exportFormats } from '@/lib/export/stream-table';
import { filtersToSearch } from '@/lib/filters/filters-in';
import type { FeedbackFilters } from '@/lib/feedback/filters';

export function ExportLinks({ filters }: { filters: FeedbackFilters }) {
  const t = useTranslations('feedback.table');
  return exportFormats.map((format) => (
    <Button key={format} asChild variant="outline">
      <a href={`/api/v1/feedback/export?${filtersToSearch({ ...filters, format })}`} download>
        <Download aria-hidden />{t(`export.${format}`)}
      </a>
    </Button>
  ));
}
