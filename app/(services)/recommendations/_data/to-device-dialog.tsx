'use client';
// What keeping one's taste on the device means, and what becomes of what the server knows.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import { Label } from '@/app/_components/ui/label';

interface ToDeviceDialogProps {
  open: boolean;
  known: number;
  busy: boolean;
  onClose: () => void;
  onConfirm: (choice: { bring: boolean; erase: boolean }) => void;
}

const points = ['stays', 'here', 'orders', 'other'] as const;

export function ToDeviceDialog({ open, known, busy, onClose, onConfirm }: ToDeviceDialogProps) {
  const t = useTranslations('recommendations.device');
  const common = useTranslations('common');
  const [bring, setBring] = useState(true);
  const [erase, setErase] = useState(true);
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('onTitle')}</DialogTitle>
          <DialogDescription>{t('onDescription')}</DialogDescription>
        </DialogHeader>
        <ul className="list-disc space-y-1 pl-5 text-sm">{points.map((point) => <li key={point}>{t(`points.${point}`)}</li>)}</ul>
        {known > 0 && (
          <fieldset className="grid gap-3 rounded-md border px-4 pt-2 pb-4">
            <legend className="px-1 text-sm font-semibold">{t('known', { count: known })}</legend>
            <p className="flex items-start gap-2.5"><Checkbox id="bring-taste" checked={bring} onCheckedChange={(value) => setBring(value === true)} /><Label htmlFor="bring-taste" className="font-normal">{t('bring')}</Label></p>
            <p className="flex items-start gap-2.5"><Checkbox id="erase-taste" checked={erase} onCheckedChange={(value) => setErase(value === true)} /><Label htmlFor="erase-taste" className="font-normal">{t('erase')}</Label></p>
          </fieldset>
        )}
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>{common('cancel')}</Button>
          <Button disabled={busy} onClick={() => onConfirm({ bring: bring && known > 0, erase: erase && known > 0 })}>{t('turnOn')}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
