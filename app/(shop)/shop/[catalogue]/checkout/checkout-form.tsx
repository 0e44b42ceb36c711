'use client';
// Address, delivery and the sum, and the button that orders.
import { BadgeInfo, Lock, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { deliveryChoices, type DeliveryMethod } from '@/lib/services/recommendations/shop/delivery';
import { orderInput, type BasketLineView } from '@/lib/services/recommendations/shop/schema';
import { AddressFields, type CountryChoice } from './address-fields';
import { DeliveryFields } from './delivery-fields';
import { OrderSummary } from './order-summary';
import { useCheckout } from './use-checkout';

interface CheckoutFormProps {
  lines: BasketLineView[];
  goodsMinor: number;
  /** Something is made for the customer. */
  personalised: boolean;
  person: { name: string; email: string } | null;
  countries: CountryChoice[];
}

const firstCountry = 'United Kingdom';
/** What the key will be is no business of the form. */
const form = orderInput.omit({ key: true });

export function CheckoutForm({ lines, goodsMinor, personalised, person, countries }: CheckoutFormProps) {
  const t = useTranslations('shop.checkout');
  const failureText = useFailureText();
  const { sending, problem, fields: refused, send } = useCheckout(lines);
  const [country, setCountry] = useState(firstCountry);
  const [wanted, setWanted] = useState<DeliveryMethod>('standard');
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const alert = useRef<HTMLDivElement>(null);
  const choices = deliveryChoices(country, goodsMinor, personalised);
  const delivery = choices.find(({ method }) => method === wanted) ?? choices[0];
  const totalMinor = goodsMinor + (delivery?.pence ?? 0);
  const fields = { ...refused, ...missing };

  useEffect(() => {
    if (problem !== null) alert.current?.focus();
  }, [problem]);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const element = event.currentTarget;
    const read = form.safeParse({ ...Object.fromEntries(new FormData(element)), country, method: delivery?.method, expectedMinor: totalMinor });
    if (!read.success) {
      const issues = Object.fromEntries(read.error.issues.map(({ path, message }) => [String(path[0]), message]));
      setMissing(issues);
      element.querySelector<HTMLElement>(`[name="${Object.keys(issues)[0]}"]`)?.focus();
      return;
    }
    setMissing({});
    void send(read.data);
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="space-y-8">
        <Alert variant="info">
          <BadgeInfo aria-hidden />
          <AlertTitle>{t('demoTitle')}</AlertTitle>
          <AlertDescription>{t('demo')}</AlertDescription>
        </Alert>
        {problem !== null && (
          <div ref={alert} tabIndex={-1} className="rounded-md">
            <Alert variant="destructive">
              <TriangleAlert aria-hidden />
              <AlertTitle>{t('failed')}</AlertTitle>
              <AlertDescription>{Object.keys(refused).length > 0 ? t('lookAgain') : failureText(problem)}</AlertDescription>
            </Alert>
          </div>
        )}
        <AddressFields problems={fields} person={person} countries={countries} country={country} onCountry={setCountry} onEdit={(name) => setMissing(({ [name]: _, ...rest }) => rest)} />
        <DeliveryFields choices={choices} chosen={delivery?.method ?? null} onChoose={setWanted} personalised={personalised} />
      </div>
      <aside aria-label={t('summary')} className="space-y-4 rounded-xl border bg-surface p-5 lg:sticky lg:top-20">
        <OrderSummary lines={lines} goodsMinor={goodsMinor} deliveryMinor={delivery?.pence ?? null} totalMinor={totalMinor} />
        <Button type="submit" size="lg" className="w-full" aria-disabled={sending || undefined} aria-busy={sending}><Lock aria-hidden /> {sending ? t('sending') : t('order')}</Button>
        <p className="text-[0.8125rem] text-muted-foreground">{t('nothingPaid')}</p>
      </aside>
    </form>
  );
}
