'use client';
// What becomes of what this device has kept when the server may know again.
import { RadioGroup } from 'radix-ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogHeader, DialogTitle } from '@/app/_components/ui/dialog';
import type { KeptChoice } from '@/lib/device/recommendations/switch-place';

interface ToServerDialogProps {
  open: boolean;
  kept: number;
  busy: boolean;
  onClose: () => void;
  onConfirm: (choice: KeptChoice) => void;
}

const choices = ['hand-over', 'leave', 'erase'] as const satisfies readonly KeptChoice[];

export function ToServerDialog({ open, kept, busy, onClose, onConfirm }: ToServerDialogProps) {
  const t = useTranslations('recommendations.device');
  const common = useTranslations('common');
  const [choice, setChoice] = useState<KeptChoice>('hand-over');
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('offTitle')}</DialogTitle>
          <DialogDescription>{t('offDescription', { count: kept })}</DialogDescription>
        </DialogHeader>
        <RadioGroup.Root value={choice} onValueChange={(next) => setChoice(next as KeptChoice)} aria-label={t('offDescription', { count: kept })} className="grid gap-2">
          {choices.map((one) => (
            <RadioGroup.Item key={one} value={one} className="group flex items-start gap-3 rounded-md border p-3 text-left text-sm hover:bg-raised data-[state=checked]:border-primary">
              <span aria-hidden className="mt-0.5 grid size-4 shrink-0 place-content-center rounded-full border border-input group-data-[state=checked]:border-primary">
                <RadioGroup.Indicator className="block size-2 rounded-full bg-primary" />
              </span>
              <span><span className="block font-semibold">{t(`choices.${one}.title`)}</span><span className="text-muted-foreground">{t(`choices.${one}.description`)}</span></span>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>{common('cancel')}</Button>
          <Button disabled={busy} onClick={() => onConfirm(choice)}>{t('turnOff')}</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
