'use client';
// Versions that served, newest first, and the way back to each.
import { RotateCcw } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle } from '@/app/_components/ui/alert-dialog';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { ListedPromotion } from '@/lib/models/list-promotions';
import { useActionFailure } from '../_shared/use-action-failure';
import { rollBackAction } from './actions';
import { usePromotionReason } from './use-promotion-reason';

export function VersionList({ promotions, active }: { promotions: ListedPromotion[]; active: string }) {
  const t = useTranslations('teaching.versions');
  const format = useFormatter();
  const failureText = useActionFailure();
  const reasonText = usePromotionReason();
  const [asked, setAsked] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const rollBack = (version: string) =>
    start(async () => {
      const result = await rollBackAction({ version }).catch(() => null);
      if (result?.ok) toast.success(t('rolledBack', { version }));
      else toast.error(failureText(result ? result.error : null));
    });
  return (
    <>
      <ol className="divide-y rounded-lg border bg-surface">
        {promotions.map(({ id, version, by, reason, at, active: serves, present, taught }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
            <span className="font-mono">{version}</span>
            {serves && <Badge variant="secondary">{t('serves')}</Badge>}
            {!taught && <Badge variant="muted">{t('release')}</Badge>}
            <span className="min-w-0 flex-1 text-muted-foreground">{by ? t('by', { name: by, reason: reasonText(reason) }) : reasonText(reason)}</span>
            <time dateTime={at.toISOString()} className="text-muted-foreground tabular-nums">{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            {version !== active && present && (
              <Button variant="outline" size="sm" disabled={pending} onClick={() => setAsked(version)}><RotateCcw aria-hidden />{t('rollBack')}</Button>
            )}
          </li>
        ))}
      </ol>
      <AlertDialog open={asked !== null} onOpenChange={(open) => !open && setAsked(null)}>
        <AlertDialogContent>
          <AlertDialogHeader>
            <AlertDialogTitle>{t('ask', { version: asked ?? '' })}</AlertDialogTitle>
            <AlertDialogDescription>{t('askText')}</AlertDialogDescription>
          </AlertDialogHeader>
          <AlertDialogFooter>
            <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
            <AlertDialogAction onClick={() => asked && rollBack(asked)}>{t('rollBack')}</AlertDialogAction>
          </AlertDialogFooter>
        </AlertDialogContent>
      </AlertDialog>
    </>
  );
}
