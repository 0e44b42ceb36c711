'use client';
// What an answer's owner can do with it: share it inside the product, copy its link, delete it.
import { Link2, Share2, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '@/app/_components/ui/button';
import { Popover, PopoverContent, PopoverTrigger } from '@/app/_components/ui/popover';
import { Label } from '@/app/_components/ui/label';
import { Switch } from '@/app/_components/ui/switch';
import { askServer } from '@/lib/device/ask-server';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { copyText } from './copy-text';
import { useFailureText } from './use-failure-text';

interface ResultActionsProps {
  row: ResultRow;
  onChange: (change: Partial<ResultRow>) => void;
  onDelete?: () => void;
}

export function ResultActions({ row, onChange, onDelete }: ResultActionsProps) {
  const t = useTranslations('sentiment');
  const failureText = useFailureText();
  const local = useObservable(useDeviceSession().outbox.state).answers.has(row.id);
  const [saving, setSaving] = useState(false);

  async function share(shared: boolean): Promise<void> {
    setSaving(true);
    try {
      await askServer(`/api/v1/predictions/${row.id}/share`, { method: shared ? 'PUT' : 'DELETE' });
      onChange({ shared });
    } catch (error) {
      toast.error(failureText(error));
    } finally {
      setSaving(false);
    }
  }

  async function copy(): Promise<void> {
    const copied = await copyText(`${window.location.origin}/sentiment/results/${row.id}`);
    if (copied) toast.success(t('share.copied'));
    else toast.error(t('share.notCopied'));
  }

  return (
    <>
      {!local && (
        <Popover>
          <PopoverTrigger asChild>
            <Button variant="outline" size="sm"><Share2 aria-hidden /> {t('share.title')}</Button>
          </PopoverTrigger>
          <PopoverContent align="end" className="w-80 max-w-[calc(100vw-2rem)] space-y-4">
            <div className="flex items-center gap-3">
              <Switch id={`share-${row.id}`} checked={row.shared} disabled={saving} onCheckedChange={(on) => void share(on)} />
              <Label htmlFor={`share-${row.id}`}>{t('share.switch')}</Label>
            </div>
            <p className="text-sm text-muted-foreground">{t(row.shared ? 'share.on' : 'share.off')}</p>
            <Button variant="outline" size="sm" className="w-full" disabled={!row.shared} onClick={() => void copy()}>
              <Link2 aria-hidden /> {t('share.copy')}
            </Button>
          </PopoverContent>
        </Popover>
      )}
      {onDelete && (
        <Button variant="ghost" size="icon" aria-label={t('deleteOne')} onClick={onDelete}><Trash2 aria-hidden /></Button>
      )}
    </>
  );
}
