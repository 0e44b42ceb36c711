'use client';
// Answers that lie only in this browser: kept on purpose, or waiting for the server. They survive reloads.
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { localRow } from '@/lib/device/judge-texts';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { ExportRows } from '../_results/export-rows';
import { RowsInPage } from './rows-in-page';

export function KeptResults() {
  const t = useTranslations('sentiment');
  const { outbox } = useDeviceSession();
  const { answers } = useObservable(outbox.state);
  const rows = useMemo(
    () => [...answers.values()].sort((one, other) => other.createdAt - one.createdAt).map((answer) => localRow(answer)),
    [answers],
  );
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('keptResults.title')} className="space-y-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="me-auto space-y-1">
          <h2 className="text-lg font-semibold">{t('keptResults.title')}</h2>
          <p className="text-sm text-muted-foreground">{t('keptResults.note')}</p>
        </div>
        <ExportRows rows={rows} name={t('keptResults.title')} />
      </div>
      <RowsInPage rows={rows} onPatch={() => {}} />
    </section>
  );
}
