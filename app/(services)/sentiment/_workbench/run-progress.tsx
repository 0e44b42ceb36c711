'use client';
// How far a run has come, how long the rest takes, and the way to stop it.
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Progress } from '@/app/_components/ui/progress';
import type { JudgingRun } from './use-judging';

export function RunProgress({ run, onCancel }: { run: JudgingRun; onCancel: () => void }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const now = useSecondHand();
  const done = run.rows.length;
  const secondsLeft = done > 0 ? Math.ceil(((now - run.startedAt) / done / 1000) * (run.total - done)) : null;

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return (
    <section aria-label={t('progress')} className="space-y-3 rounded-xl border border-border bg-surface p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-medium tabular-nums" role="status">
          {t('doneOf', { done: format.number(done), total: format.number(run.total) })}
        </p>
        <div className="flex items-center gap-4">
          {secondsLeft !== null && run.total > 1 && (
            <p className="text-sm text-muted-foreground tabular-nums">
              {secondsLeft >= 60 ? t('minutesLeft', { minutes: Math.ceil(secondsLeft / 60) }) : t('secondsLeft', { seconds: Math.max(1, secondsLeft) })}
            </p>
          )}
          <Button variant="outline" size="sm" onClick={onCancel}>{t('cancel')}</Button>
        </div>
      </div>
      <Progress value={(done / Math.max(1, run.total)) * 100} aria-label={t('progress')} />
    </section>
  );
}

/** The time, once a second. */
function useSecondHand(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
