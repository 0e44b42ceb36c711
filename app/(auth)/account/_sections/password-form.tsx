'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { changePasswordInput } from '@/lib/auth/schema';
import { FormAlert } from '../../_components/form-alert';
import { PasswordField } from '../../_components/password-field';
import { SubmitButton } from '../../_components/submit-button';
import { useAccountForm } from '../../_components/use-account-form';
import { changePasswordAction } from '../actions';

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('account.password');
  const { state, pending, submit, summary } = useAccountForm({
    schema: changePasswordInput,
    send: changePasswordAction,
    onDone: (form) => {
      form.reset();
      toast.success(t('saved'));
    },
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-md gap-4">
      <FormAlert message={state.form} ref={summary} />
      {/* Lets password managers file the new password under the right account. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="current" label={t('current')} kind="current" error={state.fields.current} />
      <PasswordField name="password" label={t('new')} kind="new" error={state.fields.password} />
      <SubmitButton pending={pending} variant="outline" className="justify-self-start">{t('save')}</SubmitButton>
    </form>
  );
}
