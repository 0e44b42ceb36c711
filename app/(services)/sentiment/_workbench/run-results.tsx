'use client';
// The answers of the current run: one in full, or many as a list.
import { CircleAlert, ExternalLink, X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { ExportRows } from '../_results/export-rows';
import { ResultActions } from '../_results/result-actions';
import { ResultCard } from '../_results/result-card';
import { useFailureText } from '../_results/use-failure-text';
import { RowsInPage } from './rows-in-page';
import { RunProgress } from './run-progress';
import type { Judging, JudgingRun } from './use-judging';

export function RunResults({ judging, run }: { judging: Judging; run: JudgingRun }) {
  const t = useTranslations('sentiment');
  const failureText = useFailureText();
  const keptHere = useObservable(useDeviceSession().outbox.state).answers;
  const top = useRef<HTMLElement>(null);
  const single = run.batch === null ? run.rows[0] : undefined;
  const onServer = run.rows.some(({ id }) => !keptHere.has(id));

  // A new run's answers come into sight by themselves.
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    top.current?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, []);

  return (
    <section ref={top} aria-label={t('results')} className="scroll-mt-20 space-y-6">
      {run.state === 'running' && run.batch && <RunProgress run={run} onCancel={judging.cancel} />}
      {run.state === 'running' && !run.batch && <Skeleton className="h-72 w-full" />}
      {run.state === 'failed' && (
        <Alert variant="destructive">
          <CircleAlert aria-hidden />
          <AlertTitle>{t('failed', { done: run.rows.length, total: run.total })}</AlertTitle>
          <AlertDescription>{failureText(run.error)}</AlertDescription>
        </Alert>
      )}
      {run.state === 'cancelled' && run.batch && (
        <p role="status" className="text-sm text-muted-foreground">{t('cancelled', { done: run.rows.length, total: run.total })}</p>
      )}
      {run.state !== 'running' && (
        <div className="flex justify-end">
          <Button variant="ghost" size="sm" onClick={judging.clear}><X aria-hidden /> {t('clearRun')}</Button>
        </div>
      )}
      {single && (
        <ResultCard
          row={single}
          actions={
            <>
              <ResultActions row={single} onChange={(change) => judging.patch(single.id, change)} />
              {!keptHere.has(single.id) && (
                <Button asChild variant="ghost" size="icon-sm">
                  <Link href={`/sentiment/results/${single.id}`} aria-label={t('openPage')}><ExternalLink aria-hidden /></Link>
                </Button>
              )}
            </>
          }
          onRated={(feedback) => judging.patch(single.id, { feedback })}
        />
      )}
      {run.batch && run.rows.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-3">
            <h2 className="me-auto min-w-0 truncate text-lg font-semibold">{run.batch.name}</h2>
            <ExportRows rows={run.rows} name={run.batch.name} />
            {onServer && run.state !== 'running' && (
              <Button asChild variant="outline" size="sm">
                <Link href={`/sentiment/batches/${run.batch.id}`}>{t('openBatch')}</Link>
              </Button>
            )}
          </div>
          <RowsInPage rows={run.rows} onPatch={judging.patch} />
        </>
      )}
    </section>
  );
}
