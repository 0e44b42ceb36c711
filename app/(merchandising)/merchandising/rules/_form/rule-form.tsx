'use client';
// A rule and, beside it, what it would do: to the catalogue, to other rules and to a customer's list.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import { describedBy, FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import type { RuleKind } from '@/lib/generated/prisma/enums';
import type { Rule } from '@/lib/services/recommendations/rules/schema';
import type { ItemOption } from '@/lib/services/recommendations/rules/search-items';
import { address } from '../../_shared/address';
import { EffectPanel } from './effect-panel';
import { FrameFields } from './frame-fields';
import { KindFields } from './kind-fields';
import { emptyFields, fieldsOf } from './rule-fields';
import { useRuleForm, type RuleFormProps as Saving } from './use-rule-form';

interface RuleFormProps extends Saving {
  kind: RuleKind;
  rule: Rule | null;
  items: ItemOption[];
  categories: string[];
}

export function RuleForm({ catalogue, saved, kind, rule, items, categories }: RuleFormProps) {
  const t = useTranslations('merchandising.form');
  const form = useRef<HTMLFormElement>(null);
  const { fields, change, draft, wrong, save, pending } = useRuleForm({ catalogue, saved }, () => (rule ? fieldsOf(rule, items, catalogue.currency) : emptyFields(kind)));
  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <form
        ref={form} noValidate className="space-y-7"
        onSubmit={(event) => {
          event.preventDefault();
          // The first field that needs another look gets the focus once it is marked.
          if (!save()) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }}
      >
        <FormField id="rule-name" label={t('name')} hint={t('nameHint')} error={wrong('name')}>
          <Input
            id="rule-name" value={fields.name} maxLength={120} autoComplete="off" aria-invalid={wrong('name') !== undefined || undefined}
            aria-describedby={describedBy('rule-name', { hint: true, error: wrong('name') })} onChange={(event) => change({ name: event.target.value })}
          />
        </FormField>
        <KindFields fields={fields} change={change} wrong={wrong} catalogue={catalogue} categories={categories} />
        <FrameFields fields={fields} change={change} wrong={wrong} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" disabled={pending}>{pending ? t('saving') : t('save')}</Button>
          <Button asChild variant="ghost"><Link href={address('/merchandising/rules', catalogue.named)}>{t('cancel')}</Link></Button>
        </div>
      </form>
      <EffectPanel catalogue={catalogue} ruleId={saved?.id ?? null} input={draft} placement={fields.placement} itemNames={Object.fromEntries([...fields.items, ...fields.pins.map(({ item }) => item)].map(({ id, name }) => [id, name]))} />
    </div>
  );
}
