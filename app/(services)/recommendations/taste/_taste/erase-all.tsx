'use client';
// Erases everything at once; for ten seconds one press brings it back.
import { Trash2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { eventsOf } from '@/lib/device/recommendations/event';
import { useTaste } from '@/lib/device/recommendations/taste-provider';
import { useFailureText } from '../../_data/use-failure-text';

const undoMs = 10_000;

interface Erased {
  until: number;
  count: number;
  undo: () => Promise<unknown>;
}

export function EraseAll({ catalogue, count }: { catalogue: string; count: number }) {
  const t = useTranslations('recommendations.taste');
  const failureText = useFailureText();
  const session = useTaste();
  const [erased, setErased] = useState<Erased | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!erased) return;
    const tick = () => {
      const left = Math.ceil((erased.until - Date.now()) / 1000);
      setSecondsLeft(Math.max(0, left));
      if (left <= 0) setErased(null);
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [erased]);

  async function guarded(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast.error(failureText(error));
    } finally {
      setBusy(false);
      session.touch();
    }
  }

  const erase = () =>
    guarded(async () => {
      const { log, api, mode } = session;
      const here = eventsOf(log.state.get().events.values(), catalogue);
      if (mode.get()) {
        await log.forget(here);
        setErased({ until: Date.now() + undoMs, count: here.length, undo: () => log.put(here, 'device') });
        return;
      }
      const { undo, events } = await api.erase(catalogue);
      await log.forget([...log.state.get().events.values()].filter((event) => event.catalogue === catalogue));
      setErased({ until: Date.now() + undoMs, count: events, undo: () => api.undoErase(undo) });
    });

  const bringBack = () =>
    guarded(async () => {
      await erased?.undo();
      setErased(null);
      toast.success(t('erase.back'));
    });

  return (
    <div className="space-y-3">
      <div role="status">
        {erased && (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-warning/50 px-4 py-3 text-sm">
            <span className="min-w-0 flex-1">{t('erase.done', { count: erased.count })}</span>
          </p>
        )}
      </div>
      {erased ? (
        <Button variant="outline" disabled={busy} onClick={() => void bringBack()}><Undo2 aria-hidden /> {t('erase.undo', { seconds: secondsLeft })}</Button>
      ) : (
        <Button variant="destructive" disabled={busy || count === 0} onClick={() => void erase()}><Trash2 aria-hidden /> {t('erase.action')}</Button>
      )}
    </div>
  );
}
