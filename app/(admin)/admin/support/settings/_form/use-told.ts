'use client';
// Runs an action and tells what came of it.
import { useTranslations } from 'next-intl';
import { toast, type ExternalToast } from 'sonner';
import type { ActionResult } from '@/lib/http/action';

/** @returns whether it was done */
export function useTold(): (work: Promise<ActionResult<unknown>>, done: string, options?: ExternalToast) => Promise<boolean> {
  const errors = useTranslations('errors');
  return async (work, done, options) => {
    const result = await work.catch(() => null);
    if (result?.ok) toast.success(done, options);
    else if (result) toast.error(errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values));
    else toast.error(errors('network'));
    return result?.ok ?? false;
  };
}
