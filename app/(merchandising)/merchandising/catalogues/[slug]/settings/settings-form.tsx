'use client';
// The settings of a catalogue. Numbers are kept as they are typed until they are saved.
import { useTranslations } from 'next-intl';
import { useState, useTransition, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { Textarea } from '@/app/_components/ui/textarea';
import { EventKind } from '@/lib/generated/prisma/enums';
import type { CatalogueSettings } from '@/lib/services/recommendations/catalogues/settings-schema';
import { Panel } from '@/app/_components/ui/panel';
import { useTold } from '../../../_shared/use-told';
import { changeCatalogueAction } from '../../actions';
import { CurrencyField } from '../../currency-field';

interface SettingsFormProps {
  slug: string;
  name: string;
  currency: string | null;
  settings: CatalogueSettings;
}

const kinds = Object.values(EventKind);
const numberOf = (text: string) => Number(text.trim().replace(',', '.') || Number.NaN);

export function SettingsForm({ slug, settings, ...given }: SettingsFormProps) {
  const t = useTranslations('catalogues.settings');
  const form = useTranslations('catalogues.form');
  const eventName = useTranslations('merchandising.event');
  const told = useTold();
  const [name, setName] = useState(given.name);
  const [currency, setCurrency] = useState(given.currency);
  const [once, setOnce] = useState(settings.onceCategories.join('\n'));
  const [numbers, setNumbers] = useState<Record<string, string>>({
    ...Object.fromEntries(kinds.map((kind) => [kind, String(settings.eventWeights[kind])])), ratingScale: String(settings.ratingScale), exploration: String(settings.exploration),
  });
  const [checked, setChecked] = useState(false);
  const [pending, start] = useTransition();
  const bounds = (field: string): [number, number] => (field === 'ratingScale' ? [2, 100] : field === 'exploration' ? [0, 0.5] : [-10, 10]);
  const isWrong = (field: string) => {
    const [least, most] = bounds(field);
    const value = numberOf(numbers[field] ?? '');
    return !(value >= least && value <= most);
  };

  function save(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '' || Object.keys(numbers).some(isWrong)) return;
    const value = (field: string) => numberOf(numbers[field] ?? '');
    const changed = {
      ...settings,
      eventWeights: Object.fromEntries(kinds.map((kind) => [kind, value(kind)])),
      ratingScale: value('ratingScale'),
      exploration: value('exploration'),
      onceCategories: once.split('\n').map((line) => line.trim()).filter(Boolean),
    };
    start(async () => void (await told(changeCatalogueAction({ slug, name, currency, settings: changed }), () => form('saved'))));
  }

  const number = (field: string, label: string, hint?: string) => {
    const [least, most] = bounds(field);
    const error = checked && isWrong(field) && t('wrongNumber', { least, most });
    return (
      <FormField key={field} id={`setting-${field}`} label={label} hint={hint} error={error}>
        <Input id={`setting-${field}`} inputMode="decimal" value={numbers[field] ?? ''} aria-invalid={Boolean(error)} aria-describedby={describedBy(`setting-${field}`, { hint, error })} onChange={(event) => setNumbers({ ...numbers, [field]: event.target.value })} />
      </FormField>
    );
  };

  const nameError = checked && name.trim() === '' && form('nameMissing');
  return (
    <form onSubmit={save} noValidate className="space-y-6">
      <Panel title={t('basics')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField id="setting-name" label={form('name')} error={nameError}>
            <Input id="setting-name" value={name} maxLength={80} aria-invalid={Boolean(nameError)} aria-describedby={describedBy('setting-name', { error: nameError })} onChange={(event) => setName(event.target.value)} />
          </FormField>
          <CurrencyField value={currency} onChange={setCurrency} />
        </div>
      </Panel>
      <Panel title={t('weights')} note={t('weightsNote')}>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
          {kinds.map((kind) => number(kind, eventName(kind)))}
        </div>
        <div className="mt-4 max-w-sm">{number('ratingScale', t('ratingScale'), t('ratingScaleHint'))}</div>
      </Panel>
      <Panel title={t('once')} note={t('onceNote')}>
        <Textarea aria-label={t('once')} rows={4} value={once} placeholder={t('onceHint')} onChange={(event) => setOnce(event.target.value)} />
      </Panel>
      <Panel title={t('exploration')} note={t('explorationNote')}>
        <div className="max-w-40">{number('exploration', t('exploration'))}</div>
      </Panel>
      <Button type="submit" disabled={pending}>{form('save')}</Button>
    </form>
  );
}
