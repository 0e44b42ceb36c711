// The basket, and what goes well with it.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findSessionUser } from '@/lib/auth/session';
import { readBasket } from '@/lib/services/recommendations/shop/read-basket';
import { orderCurrency } from '@/lib/services/recommendations/shop/order-currency';
import { findCookieVisitor } from '@/lib/services/recommendations/shoppers/asker-of';
import { pendingTaste } from '@/lib/services/recommendations/shoppers/claim-taste';
import { pageAsker, pageList, shopCatalogue, type CatalogueParams } from '../../_page/shop-page';
import { BasketClaim } from './basket-claim';
import { BasketPanel } from './basket-panel';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shop.basket'))('title') };
}

export default async function BasketPage({ params }: { params: Promise<CatalogueParams> }) {
  const [catalogue, asker, user] = await Promise.all([params.then(({ catalogue: slug }) => shopCatalogue(slug)), pageAsker(), findSessionUser()]);
  const left = user ? await leftAsVisitor() : 0;
  const { lines } = await readBasket(catalogue, asker);
  const ids = lines.map(({ item }) => item.id);
  const list = await pageList(catalogue.slug, ids.length > 0 ? 'goes_well_with' : 'for_you', ids.length > 0 ? { basket: ids.slice(0, 100) } : {});
  return (
    <div className="space-y-6">
      {/* Signing in on the way to the checkout must not lose what was put in before. */}
      {left > 0 && <BasketClaim count={left} />}
      <BasketPanel suggested={list} suggestedFor={ids} canOrder={catalogue.currency === orderCurrency} />
    </div>
  );
}

/** Things in the basket of the visitor that this browser was, in all shops. */
async function leftAsVisitor(): Promise<number> {
  const visitorHash = await findCookieVisitor();
  return visitorHash ? (await pendingTaste(visitorHash)).basket : 0;
}
