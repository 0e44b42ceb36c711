'use client';
// The state of the form and its saving. Everything is checked here in the reader's language; the server checks again.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { checkOrigins } from '@/lib/embed/check-origins';
import type { SiteInput, SiteTheme } from '@/lib/services/support/widget/schema';
import { createSiteAction, updateSiteAction } from '../actions';
import { isColour } from './is-colour';

export interface SiteFields {
  name: string;
  /** As typed, one on each line. */
  origins: string;
  theme: SiteTheme;
}

export function useSiteForm(id: string | null, initial: SiteInput) {
  const t = useTranslations('widget.admin');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [fields, setFields] = useState<SiteFields>({ ...initial, origins: initial.origins.join('\n') });
  // What is wrong is said once somebody wanted to save, and then follows the typing.
  const [checked, setChecked] = useState(false);
  const [pending, startTransition] = useTransition();

  const { origins, problems } = checkOrigins(fields.origins);
  const wrong = {
    name: fields.name.trim() === '' && t('form.nameEmpty'),
    origins: problems.map(({ kind, ...values }) => (kind === 'empty' ? t('form.originsEmpty') : kind === 'many' ? t('form.originsMany', values) : t(`form.origin.${kind}`, values))),
    colour: !isColour(fields.theme.colour) && t('form.colourInvalid'),
  };
  const isWrong = Boolean(wrong.name || wrong.origins.length > 0 || wrong.colour);

  /** @returns false where something has to be mended first */
  function save(): boolean {
    setChecked(true);
    if (isWrong) return false;
    const input = { name: fields.name, origins, theme: fields.theme };
    startTransition(async () => {
      const result = await (id === null ? createSiteAction(input) : updateSiteAction({ id, ...input })).catch(() => null);
      if (!result) return void toast.error(errors('network'));
      if (!result.ok) return void toast.error(errors(errors.has(result.error.key) ? result.error.key : 'unknown', result.error.values));
      toast.success(id === null ? t('added', { name: fields.name }) : t('saved'));
      if (id === null) router.push(`/admin/support/sites/${result.data.id}`);
      else setFields({ ...fields, origins: origins.join('\n') });
    });
    return true;
  }

  return {
    fields,
    change: (change: Partial<SiteFields>) => setFields({ ...fields, ...change }),
    changeTheme: (change: Partial<SiteTheme>) => setFields({ ...fields, theme: { ...fields.theme, ...change } }),
    wrong: checked ? wrong : { name: false as const, origins: [] as string[], colour: wrong.colour },
    save,
    pending,
  };
}
