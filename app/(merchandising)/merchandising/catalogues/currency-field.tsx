'use client';
// Which currency prices are in, or that there are none.
import { useLocale, useTranslations } from 'next-intl';
import { FormField } from '@/app/_components/ui/form-field';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';

/** The first ones are offered first, the others by their code. */
const usual = ['EUR', 'USD', 'GBP', 'CNY', 'JPY', 'CHF'];
const none = 'none';

export function CurrencyField({ value, onChange }: { value: string | null; onChange: (currency: string | null) => void }) {
  const t = useTranslations('catalogues.form');
  const names = new Intl.DisplayNames(useLocale(), { type: 'currency' });
  const codes = [...usual, ...Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code))];
  return (
    <FormField id="currency" label={t('currency')} hint={t('currencyHint')}>
      <Select value={value ?? none} onValueChange={(code) => onChange(code === none ? null : code)}>
        <SelectTrigger id="currency" aria-describedby="currency-hint"><SelectValue /></SelectTrigger>
        <SelectContent>
          <SelectItem value={none}>{t('noCurrency')}</SelectItem>
          {codes.map((code) => <SelectItem key={code} value={code}>{`${code} · ${names.of(code) ?? code}`}</SelectItem>)}
        </SelectContent>
      </Select>
    </FormField>
  );
}
