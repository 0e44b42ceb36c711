'use client';
// Who gets the parcel, and where.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { fieldClasses, Input } from '@/app/_components/ui/input';

export interface CountryChoice {
  /** As orders hold it. */
  value: string;
  label: string;
}

interface AddressFieldsProps {
  /** Keys of `shop.checkout.problems`, by field. */
  problems: Readonly<Record<string, string>>;
  person: { name: string; email: string } | null;
  countries: CountryChoice[];
  country: string;
  onCountry: (country: string) => void;
  /** What is mended is blamed no longer. */
  onEdit: (field: string) => void;
}

const fields = [
  { name: 'name', autoComplete: 'name', max: 100, wide: true },
  { name: 'email', autoComplete: 'email', max: 200, wide: true, type: 'email' },
  { name: 'addressLine', autoComplete: 'street-address', max: 200, wide: true },
  { name: 'city', autoComplete: 'address-level2', max: 100, wide: false },
  { name: 'postcode', autoComplete: 'postal-code', max: 20, wide: false },
] as const;

export function AddressFields({ problems, person, countries, country, onCountry, onEdit }: AddressFieldsProps) {
  const t = useTranslations('shop.checkout');
  const textOf = (problem: string | undefined): ReactNode => problem && (t.has(`problems.${problem as 'required'}`) ? t(`problems.${problem as 'required'}`) : t('problems.required'));
  return (
    <fieldset className="space-y-4">
      <legend className="mb-4 font-display text-lg font-semibold">{t('address')}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map(({ name, autoComplete, max, wide, ...field }) => {
          const hint = name === 'email' ? t('emailHint') : undefined;
          const error = textOf(problems[name]);
          return (
            <FormField key={name} id={`checkout-${name}`} label={t(`fields.${name}`)} hint={hint} error={error} className={cn(wide && 'sm:col-span-2')}>
              <Input
                id={`checkout-${name}`}
                name={name}
                type={'type' in field ? field.type : 'text'}
                autoComplete={autoComplete}
                maxLength={max}
                required
                aria-invalid={error ? true : undefined}
                aria-describedby={describedBy(`checkout-${name}`, { hint, error })}
                defaultValue={name === 'name' ? person?.name : name === 'email' ? person?.email : undefined}
                onChange={() => onEdit(name)}
              />
            </FormField>
          );
        })}
        <FormField id="checkout-country" label={t('fields.country')} className="sm:col-span-2">
          <select id="checkout-country" name="country" autoComplete="country-name" value={country} onChange={(event) => onCountry(event.target.value)} className={cn(fieldClasses, 'h-10')}>
            {countries.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </FormField>
      </div>
    </fieldset>
  );
}
