'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { renameInput } from '@/lib/people/schema';
import { FormAlert } from '../../_components/form-alert';
import { SubmitButton } from '../../_components/submit-button';
import { TextField } from '../../_components/text-field';
import { useAccountForm } from '../../_components/use-account-form';
import { renameAction } from '../actions';

export function ProfileForm({ name }: { name: string }) {
  const t = useTranslations('account.profile');
  const { state, pending, submit, summary } = useAccountForm({
    schema: renameInput,
    send: renameAction,
    onDone: () => toast.success(t('saved')),
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-md gap-4">
      <FormAlert message={state.form} ref={summary} />
      <TextField name="name" label={t('name')} autoComplete="name" maxLength={80} defaultValue={name} error={state.fields.name} />
      <SubmitButton pending={pending} variant="outline" className="justify-self-start">{t('save')}</SubmitButton>
    </form>
  );
}
