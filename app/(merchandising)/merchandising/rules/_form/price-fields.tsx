'use client';
// From what to what price, in the catalogue's currency.
import { useTranslations } from 'next-intl';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import type { FieldProps } from './kind-fields';

export function PriceFields({ fields, change, wrong, currency }: FieldProps & { currency: string | null }) {
  const t = useTranslations('merchandising.form');
  const error = wrong('price', 'priceForm', 'priceOrder');
  const label = (name: 'priceFrom' | 'priceTo') => (currency ? t('priceIn', { label: t(name), currency }) : t(name));
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="text-sm font-medium">{t('price')}</legend>
      <div className="grid max-w-sm grid-cols-2 gap-3">
        {(['priceFrom', 'priceTo'] as const).map((name) => (
          <div key={name} className="space-y-1">
            <Label htmlFor={`rule-${name}`} className="text-xs text-muted-foreground">{label(name)}</Label>
            <Input
              id={`rule-${name}`} inputMode="decimal" autoComplete="off" value={fields[name]} maxLength={13} aria-invalid={error !== undefined || undefined}
              aria-describedby={error ? 'rule-price-error' : 'rule-price-hint'} onChange={(event) => change({ [name]: event.target.value })}
            />
          </div>
        ))}
      </div>
      {error ? <p id="rule-price-error" className="text-sm font-medium text-danger">{error}</p> : <p id="rule-price-hint" className="text-sm text-muted-foreground">{t('priceHint')}</p>}
    </fieldset>
  );
}
