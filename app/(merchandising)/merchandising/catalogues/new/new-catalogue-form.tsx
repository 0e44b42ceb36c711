'use client';
// A name makes an address; both can be changed before the catalogue exists.
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { catalogueSlug, slugOfName } from '@/lib/services/recommendations/catalogues/schema';
import { useTold } from '../../_shared/use-told';
import { createCatalogueAction } from '../actions';
import { CurrencyField } from '../currency-field';

export function NewCatalogueForm() {
  const t = useTranslations('catalogues.form');
  const told = useTold();
  const router = useRouter();
  const [name, setName] = useState('');
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const [currency, setCurrency] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const [pending, start] = useTransition();
  const slug = typedSlug ?? slugOfName(name);
  const nameError = checked && name.trim() === '' && t('nameMissing');
  const slugError = checked && !catalogueSlug.safeParse(slug).success && t('slugWrong');

  function create(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '' || !catalogueSlug.safeParse(slug).success) return;
    start(async () => {
      const made = await told(createCatalogueAction({ name, slug, currency }), () => t('created', { name }));
      if (made) router.push(`/merchandising/catalogues/${made.data.slug}/imports`);
    });
  }

  return (
    <form onSubmit={create} noValidate className="space-y-5">
      <FormField id="name" label={t('name')} hint={t('nameHint')} error={nameError}>
        <Input id="name" value={name} maxLength={80} required autoFocus aria-invalid={Boolean(nameError)} aria-describedby={describedBy('name', { hint: true, error: nameError })} onChange={(event) => setName(event.target.value)} />
      </FormField>
      <FormField id="slug" label={t('slug')} hint={t('slugHint')} error={slugError}>
        <Input id="slug" value={slug} maxLength={64} required autoCapitalize="none" spellCheck={false} aria-invalid={Boolean(slugError)} aria-describedby={describedBy('slug', { hint: true, error: slugError })} onChange={(event) => setTypedSlug(event.target.value)} />
      </FormField>
      <CurrencyField value={currency} onChange={setCurrency} />
      <Button type="submit" disabled={pending}>{t('create')}</Button>
    </form>
  );
}
