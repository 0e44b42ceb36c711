'use client';
// Says when the server is away: who answers meanwhile, what waits, and when it has been handed in.
import { CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { waitingOf } from '@/lib/device/recommendations/event-log';
import { useIsDeviceMode, useObservable, useTaste } from '@/lib/device/recommendations/taste-provider';

export function AwayNotice() {
  const t = useTranslations('recommendations.away');
  const { connection, log } = useTaste();
  const isDevice = useIsDeviceMode();
  const state = useObservable(log.state);
  const away = useObservable(connection.state) === 'away' && !isDevice;
  const waiting = waitingOf(state).length;
  const wasAway = useRef(false);

  useEffect(() => {
    if (away) wasAway.current = true;
    else if (wasAway.current && waiting === 0) {
      wasAway.current = false;
      toast.success(t('over'));
    }
  }, [away, waiting, t]);

  return (
    <div aria-live="polite" className="space-y-3 empty:hidden">
      {away && (
        <Alert variant="warning">
          <CloudOff aria-hidden />
          <AlertTitle>{t('title')}</AlertTitle>
          <AlertDescription className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p>{t('description')} {waiting > 0 && <span className="font-medium">{t('waiting', { count: waiting })}</span>}</p>
            <Button variant="outline" size="sm" onClick={() => void connection.check()}><RefreshCw aria-hidden /> {t('retry')}</Button>
          </AlertDescription>
        </Alert>
      )}
      {state.refusal !== null && (
        <Alert variant="destructive">
          <TriangleAlert aria-hidden />
          <AlertTitle>{t('refused')}</AlertTitle>
          <AlertDescription>{state.refusal}</AlertDescription>
        </Alert>
      )}
    </div>
  );
}
