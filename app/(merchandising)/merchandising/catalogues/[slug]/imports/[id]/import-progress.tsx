'use client';
// How far an import is, how fast, and how long it will still take.
import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Progress } from '@/app/_components/ui/progress';
import type { SeenImport } from './use-import';

export function ImportProgress({ row, pending, onCancel }: { row: SeenImport; pending: boolean; onCancel: () => void }) {
  const t = useTranslations('catalogues.imports.progress');
  const imports = useTranslations('catalogues.imports');
  const result = useTranslations('catalogues.imports.result');
  const format = useFormatter();
  const { fileName, dryRun, linesDone, sizeBytes, added, changed, repeated, refused, progress } = row;
  const started = linesDone > 0;
  const counts = { added, changed, repeated, skipped: progress.skipped, refused };
  const left = (seconds: number) => (seconds < 60 ? format.number(Math.ceil(seconds), { style: 'unit', unit: 'second', unitDisplay: 'long' }) : format.number(Math.ceil(seconds / 60), { style: 'unit', unit: 'minute', unitDisplay: 'long' }));
  const facts = [
    t('lines', { count: linesDone, shown: format.number(linesDone) }),
    ...(progress.linesPerSecond > 0 ? [t('rate', { shown: format.number(progress.linesPerSecond) })] : []),
    ...(progress.secondsLeft !== null && !progress.finishing ? [t('left', { left: left(progress.secondsLeft) })] : []),
  ];
  return (
    <section aria-label={t('label')} className="space-y-4 rounded-xl border bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="min-w-0 font-medium break-all">{!started ? t('starting') : progress.finishing ? t('finishing') : t(dryRun ? 'checking' : 'running', { name: fileName })}</p>
        <Button variant="outline" disabled={pending} onClick={onCancel}><X aria-hidden />{imports('cancel')}</Button>
      </div>
      <Progress aria-label={t('label')} value={Math.min(100, (100 * progress.bytesDone) / Math.max(1, sizeBytes))} />
      <p className="text-sm text-muted-foreground tabular-nums">{started && facts.join(' · ')}</p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
          <div key={name}><dt className="text-muted-foreground">{result(name)}</dt><dd className="font-display text-lg font-semibold tabular-nums">{format.number(counts[name])}</dd></div>
        ))}
      </dl>
    </section>
  );
}
