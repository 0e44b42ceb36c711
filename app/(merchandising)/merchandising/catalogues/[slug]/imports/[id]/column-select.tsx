'use client';
// One meaning, and the column that has it.
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/_components/ui/badge';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import type { Field } from '@/lib/services/recommendations/imports/schema';

interface ColumnSelectProps {
  field: Field;
  columns: readonly string[];
  value: number | undefined;
  currency: string | null;
  needed: boolean;
  wrong: boolean;
  onChange: (column: number | undefined) => void;
}

const none = 'none';
const hinted = ['time', 'kind', 'value', 'eventId', 'name', 'price', 'image', 'category'] as const;

export function ColumnSelect({ field, columns, value, currency, needed, wrong, onChange }: ColumnSelectProps) {
  const t = useTranslations('catalogues.imports.mapping');
  const hintOf = hinted.find((known) => known === field);
  // A name is a hint's matter only where it is not needed: for items that events name.
  const hint = hintOf && !(needed && hintOf === 'name') ? t(`hints.${hintOf}`, { currency: currency ?? '', hasCurrency: String(currency !== null) }) : undefined;
  const error = wrong && t('required');
  const id = `column-${field}`;
  return (
    <FormField id={id} label={<span className="flex h-5 items-center gap-2">{t(`fields.${field}`)}{needed && <Badge variant="muted">{t('needed')}</Badge>}</span>} hint={hint} error={error}>
      <Select value={value === undefined ? none : String(value)} onValueChange={(chosen) => onChange(chosen === none ? undefined : Number(chosen))}>
        <SelectTrigger id={id} aria-invalid={Boolean(error)} aria-describedby={describedBy(id, { hint, error })}><SelectValue /></SelectTrigger>
        <SelectContent>
          <SelectItem value={none}>{t('none')}</SelectItem>
          {columns.map((name, column) => <SelectItem key={column} value={String(column)}>{name || t('column', { number: column + 1 })}</SelectItem>)}
        </SelectContent>
      </Select>
    </FormField>
  );
}
