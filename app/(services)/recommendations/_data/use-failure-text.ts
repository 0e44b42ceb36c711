'use client';
// What went wrong, in the reader's language.
import { useTranslations } from 'next-intl';
import { ServerAway, ServerRefused } from '@/lib/device/ask-server';

export function useFailureText(): (failure: unknown) => string {
  const errors = useTranslations('errors');
  const t = useTranslations('recommendations');
  return (failure) => {
    if (failure instanceof ServerRefused) return errors.has(failure.failure.key) ? errors(failure.failure.key, failure.failure.values) : failure.failure.message;
    if (failure instanceof ServerAway) return errors('network');
    return t('problem.noModel');
  };
}
