'use client';
// Runs an action and tells what came of it.
import { useTranslations } from 'next-intl';
import { toast, type ExternalToast } from 'sonner';
import type { ActionResult } from '@/lib/http/action';

/** @returns what the action answered with, or null where it failed */
export function useTold(): <Data>(work: Promise<ActionResult<Data>>, done: (data: Data) => string, options?: ExternalToast) => Promise<{ data: Data } | null> {
  const errors = useTranslations('errors');
  return async (work, done, options) => {
    const result = await work.catch(() => null);
    if (result?.ok) toast.success(done(result.data), options);
    else if (result) toast.error(errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values));
    else toast.error(errors('network'));
    return result?.ok ? { data: result.data } : null;
  };
}
