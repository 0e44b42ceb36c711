'use client';
// How it gets there, what that costs and how long it takes.
import { useTranslations } from 'next-intl';
import { Price } from '@/app/_components/shop/price';
import type { DeliveryChoice, DeliveryMethod } from '@/lib/services/recommendations/shop/delivery';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';

interface DeliveryFieldsProps {
  choices: DeliveryChoice[];
  chosen: DeliveryMethod | null;
  onChoose: (method: DeliveryMethod) => void;
  personalised: boolean;
}

export function DeliveryFields({ choices, chosen, onChoose, personalised }: DeliveryFieldsProps) {
  const t = useTranslations('shop.checkout');
  return (
    <fieldset className="space-y-3">
      <legend className="mb-4 font-display text-lg font-semibold">{t('delivery')}</legend>
      {choices.map(({ method, pence, days: [from, to] }) => (
        <label key={method} className="flex cursor-pointer items-center gap-3.5 rounded-lg border bg-surface px-4 py-3 has-checked:border-primary has-checked:ring-1 has-checked:ring-primary">
          <input type="radio" name="method" value={method} checked={method === chosen} onChange={() => onChoose(method)} className="size-4.5 shrink-0 accent-primary" />
          <span className="min-w-0 flex-1">
            <span className="block font-semibold">{t(`methods.${method}`)}</span>
            <span className="block text-sm text-muted-foreground">{from === to ? t('day', { days: from }) : t('days', { from, to })}</span>
          </span>
          <span className="font-semibold tabular-nums">{pence === 0 ? t('free') : <Price minor={pence} currency={orderCurrency} />}</span>
        </label>
      ))}
      {personalised && <p className="text-sm text-muted-foreground">{t('personalised')}</p>}
    </fieldset>
  );
}
