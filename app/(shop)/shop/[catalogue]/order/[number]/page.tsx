// The confirmation of an order: for the person whose it is, or whoever holds the address that the checkout led to.
import { CircleCheckBig, MessagesSquare } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Price } from '@/app/_components/shop/price';
import { Shelf } from '@/app/_components/shop/shelf';
import { Button } from '@/app/_components/ui/button';
import { findSessionUser } from '@/lib/auth/session';
import { countries } from '@/lib/services/recommendations/shop/countries';
import { deliveryMethods, type DeliveryMethod } from '@/lib/services/recommendations/shop/delivery';
import { getPlacedOrder } from '@/lib/services/recommendations/shop/get-order';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';
import { orNotFound } from '../../../_page/or-not-found';
import { pageList, shopCatalogue } from '../../../_page/shop-page';
import type { SearchParams } from '../../_browse/address';
import { CopyNumber } from './copy-number';
import { OrderFacts } from './order-facts';

interface OrderPageProps {
  params: Promise<{ catalogue: string; number: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const [{ number }, t] = await Promise.all([params, getTranslations('shop.order')]);
  return { title: t('title', { number: decodeURIComponent(number) }), robots: { index: false } };
}

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const [{ catalogue: slug, number }, given, user, t, format, locale] = await Promise.all([params, searchParams, findSessionUser(), getTranslations('shop.order'), getFormatter(), getLocale()]);
  const [catalogue, order] = await Promise.all([shopCatalogue(slug), orNotFound(getPlacedOrder(decodeURIComponent(number), { userId: user?.id ?? null, key: [given.key].flat()[0] }))]);
  const method = deliveryMethods.find((each) => each === order.method) ?? ('standard' satisfies DeliveryMethod);
  const code = countries.find(({ name }) => name === order.country)?.code;
  return (
    <div className="space-y-12">
      <div className="mx-auto max-w-3xl space-y-8">
        <header className="space-y-3 text-center">
          <CircleCheckBig aria-hidden className="mx-auto size-12 text-success" />
          <h1 className="text-2xl font-bold sm:text-3xl">{t('thanks')}</h1>
          <p className="text-muted-foreground">{t('demo')}</p>
          <CopyNumber number={order.number} />
        </header>
        <OrderFacts
          rows={[
            { name: t('to'), value: `${order.customerName}, ${order.addressLine}, ${order.city} ${order.postcode}, ${code ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? order.country) : order.country}` },
            { name: t('email'), value: order.email },
            { name: t('method'), value: t(`methods.${method}`) },
            ...(order.expectedAt ? [{ name: t('expected'), value: format.dateTime(new Date(order.expectedAt), { weekday: 'long', day: 'numeric', month: 'long' }) }] : []),
          ]}
        />
        <section aria-labelledby="order-items" className="space-y-3">
          <h2 id="order-items" className="text-lg font-semibold">{t('items')}</h2>
          <ul className="divide-y border-y text-sm">
            {order.items.map(({ sku, name, quantity, priceMinor }) => (
              <li key={sku} className="flex justify-between gap-4 py-2.5">
                <span className="min-w-0">{quantity} × {name}</span>
                <span className="tabular-nums"><Price minor={priceMinor * quantity} currency={orderCurrency} /></span>
              </li>
            ))}
            <li className="flex justify-between gap-4 py-2.5 text-muted-foreground"><span>{t('delivery')}</span><span className="tabular-nums">{order.deliveryMinor === 0 ? t('free') : <Price minor={order.deliveryMinor} currency={orderCurrency} />}</span></li>
            <li className="flex justify-between gap-4 py-2.5 text-base font-semibold"><span>{t('total')}</span><span className="tabular-nums"><Price minor={order.totalMinor} currency={orderCurrency} /></span></li>
          </ul>
        </section>
        <section aria-labelledby="order-chat" className="flex flex-wrap items-center justify-between gap-4 rounded-xl bg-accent p-5 text-accent-foreground">
          <div className="min-w-0 space-y-1">
            <h2 id="order-chat" className="text-base font-semibold">{t('chat')}</h2>
            <p className="max-w-md text-sm">{user ? t('chatKnown') : t('chatProve', { number: order.number, email: order.email })}</p>
          </div>
          <Button asChild><Link href="/support"><MessagesSquare aria-hidden /> {t('toChat')}</Link></Button>
        </section>
      </div>
      <Shelf placement="for_you" initial={await pageList(catalogue.slug, 'for_you')} />
    </div>
  );
}
