'use client';
// "Keep my taste on this device". Turning it on asks what becomes of what the server knows, turning it off what becomes of what is here.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { keptHere } from '@/lib/device/recommendations/event-log';
import { keepOnDevice, keepOnServer, type KeptChoice } from '@/lib/device/recommendations/switch-place';
import { useIsDeviceMode, useObservable, useTaste } from '@/lib/device/recommendations/taste-provider';
import { ToDeviceDialog } from './to-device-dialog';
import { ToServerDialog } from './to-server-dialog';
import { useFailureText } from './use-failure-text';

interface DeviceSwitchProps {
  /** Slugs of all catalogues: the switch is for all of them. */
  catalogues: string[];
  /** Events that the server knows. */
  known: number;
}

export function DeviceSwitch({ catalogues, known }: DeviceSwitchProps) {
  const t = useTranslations('recommendations.device');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const session = useTaste();
  const isOn = useIsDeviceMode();
  const kept = keptHere(useObservable(session.log.state)).length;
  const [dialog, setDialog] = useState<'to-device' | 'to-server' | null>(null);
  const [busy, setBusy] = useState(false);

  async function guarded(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
      setDialog(null);
    } catch (error) {
      toast.error(failureText(error));
    } finally {
      setBusy(false);
    }
  }

  const toDevice = (choice: { bring: boolean; erase: boolean }) =>
    guarded(async () => {
      const erased = await keepOnDevice(session, { catalogues, ...choice });
      const undo = () => void Promise.all(erased.map((one) => session.api.undoErase(one.undo))).then(() => toast.success(t('broughtBack')), (error: unknown) => toast.error(failureText(error)));
      toast.success(t('nowOn'), { duration: 10_000, ...(erased.length > 0 && { action: { label: common('undo'), onClick: undo }, description: t('erasedThere') }) });
    });

  const toServer = (choice: KeptChoice) =>
    guarded(async () => {
      await keepOnServer(session, choice);
      toast.success(t('nowOff'));
    });

  function turn(on: boolean): void {
    if (on) setDialog('to-device');
    else if (kept > 0) setDialog('to-server');
    else void toServer('leave');
  }

  return (
    <div className="space-y-2">
      <div className="flex items-center gap-3">
        <Switch id="keep-taste" checked={isOn} disabled={busy} aria-describedby="keep-taste-note" onCheckedChange={turn} />
        <Label htmlFor="keep-taste" className="text-base">{t('label')}</Label>
      </div>
      <p id="keep-taste-note" className="max-w-prose text-sm text-muted-foreground">{t(isOn ? 'on' : 'off')}</p>
      <ToDeviceDialog open={dialog === 'to-device'} known={known} busy={busy} onClose={() => setDialog(null)} onConfirm={(choice) => void toDevice(choice)} />
      <ToServerDialog open={dialog === 'to-server'} kept={kept} busy={busy} onClose={() => setDialog(null)} onConfirm={(choice) => void toServer(choice)} />
    </div>
  );
}
