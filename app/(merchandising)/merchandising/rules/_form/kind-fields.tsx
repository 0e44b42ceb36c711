'use client';
// What the rule demands: the fields of its kind.
import { useFormatter, useTranslations } from 'next-intl';
import { Slider } from '@/app/_components/ui/slider';
import { boostRange, buryRange } from '@/lib/services/recommendations/rules/schema';
import { CategoryField } from './category-field';
import { ItemField } from './item-field';
import { PinFields } from './pin-fields';
import { PriceFields } from './price-fields';
import type { FieldProblem, RuleFields } from './rule-fields';
import { SeasonField } from './season-field';

export interface FieldProps {
  fields: RuleFields;
  change: (change: Partial<RuleFields>) => void;
  wrong: (...names: FieldProblem[]) => string | undefined;
}

interface KindFieldsProps extends FieldProps {
  catalogue: { slug: string; currency: string | null };
  categories: string[];
}

export function KindFields({ catalogue, categories, ...rest }: KindFieldsProps) {
  const t = useTranslations('merchandising.form');
  const { kind } = rest.fields;
  if (kind === 'pin') return <PinFields catalogue={catalogue.slug} {...rest} />;
  const category = <CategoryField all={categories} value={rest.fields.categories} onChange={(value) => rest.change({ categories: value })} />;
  if (kind === 'in_stock' || kind === 'once') return category;
  if (kind === 'price_range') return <><PriceFields currency={catalogue.currency} {...rest} />{category}</>;
  const error = rest.wrong('choice');
  return (
    <>
      <fieldset className="min-w-0 space-y-5" aria-describedby={error ? 'rule-choice-error' : undefined}>
        <legend className="font-semibold">{t('which')}</legend>
        <p className="text-sm text-muted-foreground">{t('whichNote')}</p>
        {error && <p id="rule-choice-error" role="alert" className="text-sm font-medium text-danger">{error}</p>}
        <ItemField catalogue={catalogue.slug} value={rest.fields.items} onChange={(items) => rest.change({ items })} invalid={error !== undefined} />
        {category}
        <SeasonField {...rest} />
        <PriceFields currency={catalogue.currency} {...rest} />
      </fieldset>
      {kind !== 'exclude' && <StrengthField {...rest} />}
    </>
  );
}

/** Of a boost or a bury. The slider goes by the logarithm: from twice to four times is as far as from four to eight. */
function StrengthField({ fields, change }: FieldProps) {
  const t = useTranslations('merchandising.form');
  const format = useFormatter();
  const { min, max } = fields.kind === 'boost' ? boostRange : buryRange;
  const factor = format.number(fields.factor, { maximumFractionDigits: 2 });
  const text = t(fields.kind === 'boost' ? 'strengthBoost' : 'strengthBury', { factor });
  return (
    <div className="space-y-1.5">
      <p className="flex items-baseline justify-between gap-3 text-sm font-medium"><span>{t('strength')}</span><span className="tabular-nums">× {factor}</span></p>
      <Slider
        aria-label={t('strength')} min={Math.log(min)} max={Math.log(max)} step={0.01} value={[Math.log(fields.factor)]}
        onValueChange={([value = 0]) => change({ factor: Math.min(max, Math.max(min, Number(Math.exp(value).toPrecision(2)))) })}
      />
      <p className="text-sm text-muted-foreground">{text}</p>
    </div>
  );
}
