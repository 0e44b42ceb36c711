'use client';
// "Keep my texts on this device": nothing is sent while it is on. Turning it off asks what to do with what was kept.
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { useDeviceSession, useObservable } from './device-provider';
import { ReadinessNote } from './readiness-note';

export function KeepSwitch() {
  const t = useTranslations('sentiment');
  const session = useDeviceSession();
  const keep = useObservable(session.keep);
  const kept = [...useObservable(session.outbox.state).answers.values()].filter((answer) => answer.kept).length;

  async function release(): Promise<void> {
    await session.outbox.release();
    await session.handIn();
  }

  return (
    <div className="space-y-3 border-t border-border pt-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Switch
          id="keep-texts"
          checked={keep}
          aria-describedby="keep-note"
          onCheckedChange={(on) => {
            session.keep.set(on);
            if (on) void session.prepare();
          }}
        />
        <Label htmlFor="keep-texts">{t('keep.label')}</Label>
        <ReadinessNote />
      </div>
      <p id="keep-note" className="text-sm text-muted-foreground">{t(keep ? 'keep.on' : 'keep.off')}</p>
      {!keep && kept > 0 && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <p>{t('keep.still', { count: kept })}</p>
          <Button variant="outline" size="sm" onClick={() => void release()}>{t('keep.handIn')}</Button>
        </div>
      )}
    </div>
  );
}
