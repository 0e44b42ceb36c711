'use client';
// Deletes a taught intent, asked for once more: its phrases and answers go with it.
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { toast } from 'sonner';
import { AlertDialog, AlertDialogAction, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogFooter, AlertDialogHeader, AlertDialogTitle, AlertDialogTrigger } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import { useActionFailure } from '../../_shared/use-action-failure';
import { deleteIntentAction } from '../actions';

export function DeleteIntent({ id, title }: { id: string; title: string }) {
  const t = useTranslations('teaching.form');
  const router = useRouter();
  const failureText = useActionFailure();
  const [pending, start] = useTransition();
  const remove = () =>
    start(async () => {
      const result = await deleteIntentAction({ id }).catch(() => null);
      if (!result?.ok) return void toast.error(failureText(result ? result.error : null));
      toast.success(t('deleted'));
      router.push('/admin/support/teaching');
    });
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild><Button variant="outline" disabled={pending}><Trash2 aria-hidden />{t('delete')}</Button></AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{t('deleteAsk', { title })}</AlertDialogTitle>
          <AlertDialogDescription>{t('deleteAskText')}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>{t('keep')}</AlertDialogCancel>
          <AlertDialogAction onClick={remove}>{t('delete')}</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
