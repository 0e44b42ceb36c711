'use client';
// Says when the server is away, what waits for it, and when it has been handed in.
import { CircleCheck, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { waitingAnswers, waitingFeedback } from '@/lib/device/outbox';
import { useDeviceSession, useObservable } from './device-provider';

export function OutboxNotice() {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const { connection, outbox } = useDeviceSession();
  const state = useObservable(outbox.state);
  const away = useObservable(connection.state) === 'away';
  const ratings = waitingFeedback(state).length;
  const answers = waitingAnswers(state).length;
  const handed = state.handedIn.answers + state.handedIn.feedback;
  const isEmpty = answers + ratings === 0;
  const told = useRef(0);

  useEffect(() => {
    if (away || !isEmpty || handed === told.current) return;
    told.current = handed;
    toast.success(t('away.over'));
  }, [away, isEmpty, handed, t]);

  const waiting = [
    ...(answers > 0 ? [t('waiting.answers', { count: answers })] : []),
    ...(ratings > 0 ? [t('waiting.ratings', { count: ratings })] : []),
  ];
  const handedIn = [
    ...(state.handedIn.answers > 0 ? [t('handed.answers', { count: state.handedIn.answers })] : []),
    ...(state.handedIn.feedback > 0 ? [t('handed.ratings', { count: state.handedIn.feedback })] : []),
  ];
  return (
    <div aria-live="polite" className="space-y-3 empty:hidden">
      {away && (
        <Alert variant="warning">
          <CloudOff aria-hidden />
          <AlertTitle>{t('away.title')}</AlertTitle>
          <AlertDescription>
            <p>{t('away.description')}</p>
            {waiting.map((line) => <p key={line} className="font-medium text-foreground">{line}</p>)}
            <Button variant="outline" size="sm" className="mt-1" onClick={() => void connection.check()}>
              <RefreshCw aria-hidden /> {t('away.retry')}
            </Button>
          </AlertDescription>
        </Alert>
      )}
      {!away && waiting.length > 0 && (
        <p className="flex items-center gap-2 text-sm text-muted-foreground">
          <RefreshCw aria-hidden className="size-4 motion-safe:animate-spin" /> {waiting.join(' ')}
        </p>
      )}
      {!away && waiting.length === 0 && handed > 0 && (
        <p className="flex items-center gap-2 text-sm text-success">
          <CircleCheck aria-hidden className="size-4" /> {t('handedIn', { what: format.list(handedIn) })}
        </p>
      )}
      {state.refused.size > 0 && (
        <Alert variant="destructive">
          <TriangleAlert aria-hidden />
          <AlertTitle>{t('refused', { count: state.refused.size })}</AlertTitle>
          <AlertDescription>{[...new Set(state.refused.values())].join(' ')}</AlertDescription>
        </Alert>
      )}
    </div>
  );
}
