'use client';
// What came of an import, or what would come of it.
import { ArrowRight, Play, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { Stat } from '@/app/_components/ui/stat';
import { limits } from '@/lib/services/recommendations/imports/limits';
import { importFailures } from '@/lib/services/recommendations/imports/schema';
import type { SeenImport } from './use-import';

interface ImportResultProps {
  row: SeenImport;
  catalogue: { slug: string };
  pending: boolean;
  onResume: () => void;
}

export function ImportResult({ row, catalogue: { slug }, pending, onResume }: ImportResultProps) {
  const t = useTranslations('catalogues.imports.result');
  const imports = useTranslations('catalogues.imports');
  const format = useFormatter();
  const { state, dryRun, linesDone, added, changed, repeated, refused, progress, problem, kind } = row;
  const failure = importFailures.find((known) => known === problem) ?? 'internal';
  const title = state === 'failed' ? t('failedTitle') : state === 'cancelled' ? t('cancelledTitle') : state === 'interrupted' ? t('interruptedTitle') : dryRun ? t('checkedTitle') : t('doneTitle', { seconds: format.number(progress.seconds, { maximumFractionDigits: 1 }) });
  const note = state === 'failed' ? t(`failures.${failure}`, { lines: format.number(limits.hopelessLines), gigabytes: limits.unpackedBytes / 1024 ** 3 }) : state === 'cancelled' && !dryRun ? t('cancelledNote') : state === 'interrupted' ? t('interruptedNote', { lines: format.number(linesDone) }) : null;
  const counts: [name: 'added' | 'changed' | 'repeated' | 'skipped' | 'refused' | 'itemsCreated' | 'usersCreated', count: number][] = [
    ['added', added], ...(kind !== 'events' ? [['changed', changed] as ['changed', number]] : []), ['repeated', repeated],
    ...(progress.skipped > 0 ? [['skipped', progress.skipped] as ['skipped', number]] : []), ['refused', refused],
    ...(kind === 'events' ? [['itemsCreated', progress.itemsCreated] as ['itemsCreated', number], ['usersCreated', progress.usersCreated] as ['usersCreated', number]] : []),
  ];
  const path = `/merchandising/catalogues/${slug}`;
  return (
    <section aria-label={title} className="space-y-4">
      {state === 'failed' || state === 'interrupted' ? (
        <Alert variant="destructive"><TriangleAlert aria-hidden /><AlertTitle>{title}</AlertTitle>{note && <AlertDescription>{note}</AlertDescription>}</Alert>
      ) : (
        <div className="space-y-1" role="status">
          <h3 className="text-lg font-semibold">{title}</h3>
          {note && <p className="text-sm text-muted-foreground">{note}</p>}
          {state === 'done' && !dryRun && added + changed === 0 && repeated > 0 && <p className="text-sm">{t('nothingNew')}</p>}
        </div>
      )}
      {state === 'interrupted' && <Button disabled={pending} onClick={onResume}><Play aria-hidden />{imports('resume')}</Button>}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {counts.map(([name, count]) => <Stat key={name} label={t(name)} value={format.number(count)} />)}
      </div>
      {linesDone > 0 && <p className="text-sm text-muted-foreground tabular-nums">{imports('progress.lines', { count: linesDone, shown: format.number(linesDone) })} · {t('speed', { rate: format.number(progress.linesPerSecond), memory: format.number(progress.peakMemoryMb) })}</p>}
      {state === 'done' && !dryRun && (
        <div className="flex flex-wrap gap-2">
          {kind === 'events' && <Button asChild><Link href={path}>{t('next')}<ArrowRight aria-hidden /></Link></Button>}
          <Button asChild variant="outline"><Link href={`${path}/items`}>{t('seeItems')}</Link></Button>
          <Button asChild variant="outline"><Link href={`/shop/${slug}`}>{t('seeShop')}</Link></Button>
        </div>
      )}
    </section>
  );
}
