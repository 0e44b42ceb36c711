'use client';
// Items at fixed places.
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { maxPins } from '@/lib/services/recommendations/rules/schema';
import { maxListLength } from '@/lib/services/recommendations/schema';
import { ItemPicker } from './item-field';
import type { FieldProps } from './kind-fields';

export function PinFields({ catalogue, fields: { pins }, change, wrong }: FieldProps & { catalogue: string }) {
  const t = useTranslations('merchandising.form');
  const error = wrong('pins');
  const freePlace = () => {
    const taken = new Set(pins.map(({ place }) => place));
    return Array.from({ length: maxPins + 1 }, (_, index) => index + 1).find((place) => !taken.has(place)) ?? 1;
  };
  const setPlace = (id: string, place: number) => change({ pins: pins.map((pin) => (pin.item.id === id ? { ...pin, place } : pin)) });
  return (
    <fieldset className="min-w-0 space-y-3">
      <legend className="font-semibold">{t('pins')}</legend>
      <p className="text-sm text-muted-foreground">{t('pinsHint')}</p>
      {pins.length > 0 && (
        <ul className="divide-y rounded-lg border bg-surface">
          {pins.map(({ item, place }) => (
            <li key={item.id} className="flex items-center gap-3 px-3 py-2.5">
              <Input
                type="number" inputMode="numeric" min={1} max={maxListLength} value={place || ''} className="w-18 tabular-nums" aria-label={t('place', { name: item.name })}
                aria-invalid={(error !== undefined && pins.filter((pin) => pin.place === place).length > 1) || undefined} onChange={(event) => setPlace(item.id, Math.trunc(Number(event.target.value)))}
              />
              <span className="min-w-0 flex-1 text-sm">
                <span className="block truncate font-medium">{item.name}</span>
                <span className="block truncate text-xs text-muted-foreground">{item.id}{item.category && ` · ${item.category}`}</span>
              </span>
              <Button variant="ghost" size="icon-sm" aria-label={t('remove', { name: item.name })} onClick={() => change({ pins: pins.filter((pin) => pin.item.id !== item.id) })}><Trash2 aria-hidden /></Button>
            </li>
          ))}
        </ul>
      )}
      {error && <p role="alert" className="text-sm font-medium text-danger">{error}</p>}
      {pins.length < maxPins && <ItemPicker catalogue={catalogue} invalid={error !== undefined && pins.length === 0} onPick={(item) => { if (!pins.some((pin) => pin.item.id === item.id)) change({ pins: [...pins, { item, place: freePlace() }] }); }} />}
    </fieldset>
  );
}
