'use client';
import { useTranslations } from 'next-intl';
import { AlertDialog, AlertDialogCancel, AlertDialogContent, AlertDialogDescription, AlertDialogHeader, AlertDialogTitle, AlertDialogTrigger } from '@/app/_components/ui/alert-dialog';
import { Button } from '@/app/_components/ui/button';
import { confirmationInput } from '@/lib/people/schema';
import { FormAlert } from '../../_components/form-alert';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { useAccountForm } from '../../_components/use-account-form';
import { deleteAccountAction } from '../actions';

interface DeleteAccountProps {
  email: string;
  /** Answers that go, and ratings that stay without the person. */
  deleted: number;
  kept: number;
}

/** Deletes the account once its e-mail address has been typed. */
export function DeleteAccount({ email, deleted, kept }: DeleteAccountProps) {
  const t = useTranslations('account.delete');
  const { state, pending, submit, summary } = useAccountForm({ schema: confirmationInput, send: deleteAccountAction });
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="destructive">{t('open')}</Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{t('titleDialog')}</AlertDialogTitle>
          <AlertDialogDescription>{t('consequence', { deleted, kept })}</AlertDialogDescription>
        </AlertDialogHeader>
        <form method="post" onSubmit={submit} noValidate className="grid gap-4">
          <FormAlert message={state.form} ref={summary} />
          <TextField name="confirmation" label={t('confirmation', { email })} type="email" autoComplete="off" autoCapitalize="none" spellCheck={false} error={state.fields.confirmation} />
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialogCancel>{t('cancel')}</AlertDialogCancel>
            <SubmitButton pending={pending} variant="destructive">{t('submit')}</SubmitButton>
          </div>
        </form>
      </AlertDialogContent>
    </AlertDialog>
  );
}
