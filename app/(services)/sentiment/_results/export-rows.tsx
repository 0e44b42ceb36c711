'use client';
// Saves the answers in this page as a file, without asking any server.
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { csvContentType, toCsv } from '@/lib/export/csv';
import { exportColumns, exportRecord } from '@/lib/services/sentiment/export-rows';
import type { ResultRow } from '@/lib/services/sentiment/result-row';

const formats = {
  csv: { type: csvContentType, write: (rows: ResultRow[]) => toCsv(exportColumns, rows.map(exportRecord)) },
  json: { type: 'application/json', write: (rows: ResultRow[]) => JSON.stringify(rows, null, 2) },
};

export function ExportRows({ rows, name }: { rows: ResultRow[]; name: string }) {
  const t = useTranslations('sentiment');

  function save(format: keyof typeof formats): void {
    const { type, write } = formats[format];
    const url = URL.createObjectURL(new Blob([write(rows)], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60)}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <div role="group" aria-label={t('exportAs')} className="flex gap-2">
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <Button key={format} variant="outline" size="sm" onClick={() => save(format)}>
          <Download aria-hidden /> {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
