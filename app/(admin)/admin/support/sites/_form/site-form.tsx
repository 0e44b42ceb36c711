'use client';
// Name, addresses, look and words of a site, with the chat beside them as it will be seen.
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Textarea } from '@/app/_components/ui/textarea';
import type { SiteInput } from '@/lib/services/support/widget/schema';
import type { ChatWords } from '../chat-words';
import { LookFields } from './look-fields';
import { Preview } from './preview';
import { useSiteForm } from './use-site-form';
import { WordFields } from './word-fields';

interface SiteFormProps {
  /** Null for a new one. */
  id: string | null;
  initial: SiteInput;
  words: Record<'en' | 'zh', ChatWords>;
}

export function SiteForm({ id, initial, words }: SiteFormProps) {
  const t = useTranslations('widget.admin.form');
  const form = useRef<HTMLFormElement>(null);
  const { fields, change, changeTheme, wrong, save, pending } = useSiteForm(id, initial);
  const originsError = wrong.origins.length > 0 && <>{wrong.origins.map((each) => <span key={each} className="block">{each}</span>)}</>;

  function submit() {
    // The first field that needs another look gets the focus once it is marked.
    if (!save()) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <form
        ref={form}
        noValidate
        className="space-y-8"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FormField id="site-name" label={t('name')} hint={t('nameHint')} error={wrong.name}>
          <Input id="site-name" value={fields.name} maxLength={60} autoComplete="off" aria-invalid={Boolean(wrong.name)} aria-describedby={describedBy('site-name', { hint: true, error: wrong.name })} onChange={(event) => change({ name: event.target.value })} />
        </FormField>
        <FormField id="site-origins" label={t('origins')} hint={t('originsHint')} error={originsError}>
          <Textarea id="site-origins" rows={3} value={fields.origins} spellCheck={false} autoCapitalize="none" inputMode="url" placeholder="https://shop.example" aria-invalid={wrong.origins.length > 0} aria-describedby={describedBy('site-origins', { hint: true, error: originsError })} className="font-mono" onChange={(event) => change({ origins: event.target.value })} />
        </FormField>
        <LookFields theme={fields.theme} colourError={wrong.colour} onChange={changeTheme} />
        <WordFields theme={fields.theme} onChange={changeTheme} />
        <Button type="submit" disabled={pending}>{pending ? t('saving') : t(id === null ? 'create' : 'save')}</Button>
      </form>
      <Preview name={fields.name.trim()} theme={fields.theme} words={words} />
    </div>
  );
}
