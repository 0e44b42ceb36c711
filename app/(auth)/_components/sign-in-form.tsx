'use client';
import { useTranslations } from 'next-intl';
import { signInInput } from '@/lib/auth/schema';
import { signInAction } from '../actions';
import { FormAlert } from './form-alert';
import { PasswordField } from './password-field';
import { SubmitButton } from './submit-button';
import { TextField } from './text-field';
import { useAccountForm } from './use-account-form';

interface SignInFormProps {
  next: string | null;
  /** Why a sign-in through a provider failed, translated. */
  refusal: string | null;
}

export function SignInForm({ next, refusal }: SignInFormProps) {
  const t = useTranslations('auth');
  const { state, pending, submit, summary } = useAccountForm({ schema: signInInput, send: signInAction, extra: { next } });
  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <FormAlert message={state.form ?? refusal} ref={summary} />
      <TextField name="email" label={t('fields.email')} type="email" autoComplete="username" inputMode="email" error={state.fields.email} />
      <PasswordField name="password" label={t('fields.password')} kind="current" error={state.fields.password} />
      <SubmitButton pending={pending} size="lg">{t('signIn.submit')}</SubmitButton>
    </form>
  );
}
