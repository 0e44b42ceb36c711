'use client';
// Sign-up, and the first admin's: the same fields, another door.
import { useTranslations } from 'next-intl';
import { claimSetupInput, signUpInput } from '@/lib/auth/schema';
import { claimSetupAction, signUpAction } from '../actions';
import { FormAlert } from './form-alert';
import { PasswordField } from './password-field';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';
import { useAccountForm } from './use-account-form';

export function SignUpForm({ next }: { next: string | null }) {
  const t = useTranslations('auth.signUp');
  const form = useAccountForm({ schema: signUpInput, send: signUpAction, extra: { next } });
  return <NewAccountFields form={form} submit={t('submit')} />;
}

export function ClaimSetupForm({ token }: { token: string }) {
  const t = useTranslations('auth.setup');
  const form = useAccountForm({ schema: claimSetupInput, send: claimSetupAction, extra: { token } });
  return <NewAccountFields form={form} submit={t('submit')} />;
}

function NewAccountFields({ form, submit }: { form: ReturnType<typeof useAccountForm>; submit: string }) {
  const { state, pending, submit: onSubmit, summary } = form;
  const t = useTranslations('auth.fields');
  const { fields } = state;
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="grid gap-5">
      <FormAlert message={state.form} ref={summary} />
      <TextField name="name" label={t('name')} autoComplete="name" maxLength={80} error={fields.name} />
      <TextField name="email" label={t('email')} type="email" autoComplete="username" inputMode="email" error={fields.email} />
      <PasswordField name="password" label={t('password')} kind="new" error={fields.password} />
      <SubmitButton pending={pending} size="lg">{submit}</SubmitButton>
    </form>
  );
}
