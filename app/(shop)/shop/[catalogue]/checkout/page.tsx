// Where an order is placed. Nothing is paid, and the page says so before anything is typed.
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { findSessionUser } from '@/lib/auth/session';
import { countries } from '@/lib/services/recommendations/shop/countries';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';
import { holdsPersonalised, readBasket } from '@/lib/services/recommendations/shop/read-basket';
import { pageAsker, shopCatalogue, type CatalogueParams } from '../../_page/shop-page';
import { CheckoutForm } from './checkout-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shop.checkout'))('title') };
}

export default async function CheckoutPage({ params }: { params: Promise<CatalogueParams> }) {
  const [catalogue, asker, user, t] = await Promise.all([params.then(({ catalogue: slug }) => shopCatalogue(slug)), pageAsker(), findSessionUser(), getTranslations('shop.checkout')]);
  const names = new Intl.DisplayNames(await getLocale(), { type: 'region' });
  const basket = await readBasket(catalogue, asker);
  if (catalogue.currency !== orderCurrency || basket.lines.length === 0 || basket.lines.some(({ problem }) => problem !== null)) redirect(`/shop/${catalogue.slug}/basket`);
  return (
    <div className="space-y-6">
      <h1 className="text-2xl leading-tight font-bold sm:text-3xl">{t('title')}</h1>
      <CheckoutForm
        lines={basket.lines}
        goodsMinor={basket.goodsMinor}
        personalised={await holdsPersonalised(catalogue.id, asker)}
        person={user && { name: user.name, email: user.email }}
        // Browsers call some countries otherwise than the server does.
        countries={countries.map(({ name, code }) => ({ value: name, label: names.of(code) ?? name }))}
      />
    </div>
  );
}
