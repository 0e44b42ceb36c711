'use client';
// What shall happen with lines whose columns leave something open.
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { FormField } from '@/app/_components/ui/form-field';
import { Label } from '@/app/_components/ui/label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';
import { EventKind } from '@/lib/generated/prisma/enums';
import { dateForms, type DateForm, type ImportPlan } from '@/lib/services/recommendations/imports/schema';

interface OptionFieldsProps {
  plan: ImportPlan;
  columns: readonly string[];
  onChange: (change: Partial<ImportPlan>) => void;
}

export function OptionFields({ plan, columns, onChange }: OptionFieldsProps) {
  const t = useTranslations('catalogues.imports.mapping');
  const eventName = useTranslations('merchandising.event');
  const events = plan.kind === 'events';
  const timed = plan.columns.time !== undefined || plan.columns.since !== undefined;
  const priced = plan.columns.price !== undefined || plan.columns.value !== undefined || plan.columns.stock !== undefined;
  const used = new Set(Object.values(plan.columns));
  const spare = columns.flatMap((name, column) => (used.has(column) ? [] : [{ name, column }]));
  const choice = <Value extends string>(id: string, label: string, value: Value, values: readonly Value[], nameOf: (value: Value) => string, change: (value: Value) => void) => (
    <FormField id={id} label={label}>
      <Select value={value} onValueChange={(chosen) => change(chosen as Value)}>
        <SelectTrigger id={id}><SelectValue /></SelectTrigger>
        <SelectContent>{values.map((one) => <SelectItem key={one} value={one}>{nameOf(one)}</SelectItem>)}</SelectContent>
      </Select>
    </FormField>
  );
  const tick = (id: string, label: string, checked: boolean, change: (checked: boolean) => void) => (
    <div className="flex items-start gap-3"><Checkbox id={id} checked={checked} onCheckedChange={(value) => change(value === true)} /><Label htmlFor={id} className="leading-snug">{label}</Label></div>
  );
  return (
    <fieldset className="space-y-4">
      <legend className="mb-3 font-medium">{t('options')}</legend>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {events && plan.columns.kind === undefined && choice('event-kind', t('eventKind'), plan.eventKind, Object.values(EventKind), (kind) => eventName(kind), (eventKind) => onChange({ eventKind }))}
        {events && choice('unknown-items', t('unknownItems'), plan.unknownItems, ['create', 'refuse'], (value) => t(value), (unknownItems) => onChange({ unknownItems }))}
        {timed && choice<DateForm>('dates', t('dates'), plan.dates, dateForms, (form) => t(`dateForms.${form}`), (dates) => onChange({ dates }))}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {priced && tick('decimal-comma', t('decimalComma'), plan.decimalComma, (decimalComma) => onChange({ decimalComma }))}
        {plan.kind !== 'users' && tick('capitals', t('capitals'), plan.capitals, (capitals) => onChange({ capitals }))}
        {events && (plan.retailRules || plan.columns.invoice !== undefined) && tick('retail-rules', t('retailRules'), plan.retailRules, (retailRules) => onChange({ retailRules }))}
      </div>
      {!events && spare.length > 0 && (
        <div role="group" aria-label={t('attributes')} className="space-y-2">
          <p className="text-sm font-medium">{t('attributes')}</p>
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {spare.map(({ name, column }) => (
              <span key={column}>
                {tick(`attribute-${column}`, name || t('column', { number: column + 1 }), plan.attributes.includes(column), (checked) => onChange({ attributes: checked ? [...plan.attributes, column] : plan.attributes.filter((one) => one !== column) }))}
              </span>
            ))}
          </div>
        </div>
      )}
    </fieldset>
  );
}
