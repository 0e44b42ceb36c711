'use client';
// What every account form shares: check in the browser, ask the server, put each error beside its field, keep the focus
// where the work is.
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition, type FormEvent } from 'react';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/http/action';

export interface AccountFormState {
  /** Translated error of a field, by its name. */
  fields: Record<string, string>;
  /** Translated error of the whole form. */
  form: string | null;
}

const none: AccountFormState = { fields: {}, form: null };

interface AccountFormOptions<Schema extends z.ZodType> {
  schema: Schema;
  send: (input: z.input<Schema>) => Promise<ActionResult<unknown>>;
  /** Sent along with the fields. */
  extra?: Record<string, string | null>;
  onDone?: (form: HTMLFormElement) => void;
}

/** State and submit handler of a form whose fields are named as in `schema`. */
export function useAccountForm<Schema extends z.ZodType>({ schema, send, extra, onDone }: AccountFormOptions<Schema>) {
  const invalid = useTranslations('auth.invalid');
  const errors = useTranslations('errors');
  const [state, setState] = useState(none);
  const [pending, startTransition] = useTransition();
  const summary = useRef<HTMLDivElement>(null);

  const show = (form: HTMLFormElement, next: AccountFormState) => {
    setState(next);
    const first = Object.keys(next.fields)[0];
    const field = first ? form.elements.namedItem(first) : null;
    // After the error is on the page, so that it is read out with the field.
    requestAnimationFrame(() => (field instanceof HTMLElement ? field : summary.current)?.focus());
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = { ...Object.fromEntries(new FormData(form)), ...extra };
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
      show(form, { fields: Object.fromEntries(names.map((name) => [name, invalid(name)])), form: null });
      return;
    }
    setState(none);
    startTransition(async () => {
      const result = await send(input as z.input<Schema>).catch(() => null);
      // A redirect has no result: the page is leaving.
      if (result === undefined) return;
      if (result?.ok) {
        onDone?.(form);
        return;
      }
      const key = result && errors.has(result.error.key) ? result.error.key : result ? 'unknown' : 'network';
      const message = errors(key, result?.error.values ?? {});
      const path = result?.error.issues[0]?.path;
      show(form, path && form.elements.namedItem(path) ? { fields: { [path]: message }, form: null } : { fields: {}, form: message });
    });
  };

  return { state, pending, submit, summary };
}
