// The frame of one shop: its bar, its basket, and whose taste its pages are about.
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ShopProvider } from '@/app/_components/shop/shop-provider';
import { findSessionUser } from '@/lib/auth/session';
import { readBasket } from '@/lib/services/recommendations/shop/read-basket';
import { listCategories } from '@/lib/services/recommendations/shop/list-categories';
import { pageAsker, shopCatalogue, type CatalogueParams } from '../_page/shop-page';
import { ShopBar } from './_bar/shop-bar';

interface ShopLayoutProps {
  children: ReactNode;
  params: Promise<CatalogueParams>;
}

export async function generateMetadata({ params }: ShopLayoutProps): Promise<Metadata> {
  const { name } = await shopCatalogue((await params).catalogue);
  return { title: { default: name, template: `%s · ${name}` } };
}

export default async function CatalogueLayout({ children, params }: ShopLayoutProps) {
  const catalogue = await shopCatalogue((await params).catalogue);
  const [user, asker, categories] = await Promise.all([findSessionUser(), pageAsker(), listCategories(catalogue.id)]);
  const basket = await readBasket(catalogue, asker);
  const { slug, name, currency } = catalogue;
  return (
    // Another person or shop begins afresh.
    <ShopProvider key={`${slug} ${user?.id ?? ''}`} shop={{ slug, name, currency }} userId={user?.id ?? null} basket={basket}>
      <ShopBar categories={categories.map(({ path }) => path)} />
      <div className="pt-6 sm:pt-8">{children}</div>
    </ShopProvider>
  );
}
