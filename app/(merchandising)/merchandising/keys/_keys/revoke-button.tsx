'use client';
// Revokes a key. It cannot be brought back, so it is asked once more.
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle, AlertDialogTrigger } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import { useTold } from '../../_shared/use-told';
import { revokeKeyAction } from '../actions';

export function RevokeButton({ id, name }: { id: number; name: string }) {
  const t = useTranslations('strip.keys');
  const common = useTranslations('common');
  const told = useTold();
  const [pending, startTransition] = useTransition();
  const revoke = () => startTransition(async () => { await told(revokeKeyAction({ id }), () => t('told', { name })); });
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild><Button variant="outline" size="sm" disabled={pending} aria-label={t('revokeName', { name })}>{t('revoke')}</Button></AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{t('revokeTitle', { name })}</AlertDialogTitle>
          <AlertDialogDescription>{t('revokeText')}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>{common('cancel')}</AlertDialogCancel>
          <AlertDialogAction onClick={revoke}>{t('revoke')}</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
