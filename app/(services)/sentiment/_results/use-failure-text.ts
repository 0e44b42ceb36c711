'use client';
// What went wrong, in the reader's language.
import { useTranslations } from 'next-intl';
import { ServerAway, ServerRefused } from '@/lib/device/ask-server';

export function useFailureText(): (error: unknown) => string {
  const t = useTranslations('sentiment');
  const errors = useTranslations('errors');
  return (error) => {
    if (error instanceof ServerRefused) {
      const { key, values, message } = error.failure;
      return errors.has(key) ? errors(key, values) : message;
    }
    if (error instanceof ServerAway) return t('away.title');
    return t('deviceFailed', { message: error instanceof Error ? error.message : String(error) });
  };
}
