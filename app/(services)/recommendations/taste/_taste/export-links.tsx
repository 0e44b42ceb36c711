'use client';
// Everything as a file: from the server, or put together here from what this device keeps.
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { askDevice } from '@/lib/device/recommendations/ask-device';
import { eventsOf } from '@/lib/device/recommendations/event';
import { useTaste } from '@/lib/device/recommendations/taste-provider';
import { toCsv } from '@/lib/export/csv';
import { tasteColumns } from '@/lib/services/recommendations/taste/export-columns';

const formats = ['json', 'csv'] as const;

export function ExportLinks({ catalogue, place }: { catalogue: string; place: 'server' | 'device' }) {
  const t = useTranslations('recommendations.taste');
  const { log } = useTaste();

  async function save(format: (typeof formats)[number]): Promise<void> {
    const records = await askDevice(catalogue, { kind: 'records', events: eventsOf(log.state.get().events.values(), catalogue) });
    const text = format === 'csv' ? toCsv(tasteColumns, records) : JSON.stringify({ catalogue, exportedAt: new Date(), events: records }, null, 1);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/json' }));
    link.download = `taste-${catalogue}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  return (
    <div className="flex flex-wrap gap-2">
      {formats.map((format) =>
        place === 'device' ? (
          <Button key={format} variant="outline" onClick={() => void save(format)}><Download aria-hidden /> {t(`export.${format}`)}</Button>
        ) : (
          <Button key={format} asChild variant="outline">
            <a href={`/api/v1/recommendations/taste/export?${new URLSearchParams({ catalogue, format })}`} download><Download aria-hidden /> {t(`export.${format}`)}</a>
          </Button>
        ),
      )}
    </div>
  );
}
