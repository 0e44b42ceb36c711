'use client';
// What went wrong with an action, in the reader's language.
import { useTranslations } from 'next-intl';
import type { Failure } from '@/lib/http/failure';

/** @returns null stands for a server that could not be reached */
export function useActionFailure(): (failure: Failure | null) => string {
  const errors = useTranslations('errors');
  return (failure) => {
    if (!failure) return errors('network');
    return errors(errors.has(failure.key) ? failure.key : 'unknown', failure.values);
  };
}
