// A shop's first page: what it sells, and what is there for this person.
import { PackageOpen } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Suspense } from 'react';
import { ProductShelf } from '@/app/_components/shop/product-shelf';
import { Shelf } from '@/app/_components/shop/shelf';
import { shelfLength } from '@/app/_components/shop/shelf-length';
import { ShelfSkeleton } from '@/app/_components/shop/shelf-skeleton';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { Placement } from '@/lib/generated/prisma/enums';
import { newProducts } from '@/lib/services/recommendations/shop/browse-products';
import { listCategories } from '@/lib/services/recommendations/shop/list-categories';
import { categoryTiles } from '@/lib/services/recommendations/shop/category-tiles';
import { pageAsker, pageList, shopCatalogue, type CatalogueParams } from '../_page/shop-page';
import { CategoryTiles } from './_home/category-tiles';
import { Hero } from './_home/hero';

export default async function ShopHomePage({ params }: { params: Promise<CatalogueParams> }) {
  const catalogue = await shopCatalogue((await params).catalogue);
  const [t, categories] = await Promise.all([getTranslations('shop'), listCategories(catalogue.id)]);
  const fresh = await newProducts(catalogue, shelfLength);
  if (categories.length === 0 && fresh.length === 0) return <EmptyState icon={<PackageOpen />} title={t('home.empty')} description={t('home.emptyNote', { shop: catalogue.name })} />;
  return (
    <div className="space-y-12">
      <Hero shop={catalogue} tiles={await categoryTiles(catalogue, categories, 6)} />
      <Suspense fallback={<ShelfSkeleton />}>
        <HomeShelf catalogue={catalogue} placement="for_you" />
        <HomeShelf catalogue={catalogue} placement="because" />
      </Suspense>
      {categories.length > 1 && <CategoryTiles tiles={await categoryTiles(catalogue, categories)} catalogue={catalogue.slug} />}
      <Suspense fallback={<ShelfSkeleton />}>
        <HomeShelf catalogue={catalogue} placement="trending" />
        <HomeShelf catalogue={catalogue} placement="recent" />
      </Suspense>
      <ProductShelf title={t('shelf.title.new')} items={fresh} />
    </div>
  );
}

async function HomeShelf({ catalogue: { slug }, placement }: { catalogue: Catalogue; placement: Placement }) {
  const t = await getTranslations('shop.shelf');
  // For somebody of whom nothing is known, the first shelf is what is trending already.
  if (placement === 'trending' && (await pageAsker()) === null) return null;
  const list = await pageList(slug, placement, { count: shelfLength });
  const toTaste = placement === 'for_you' && (
    <Link href={`/recommendations?catalogue=${slug}`} className="rounded-sm text-sm font-semibold text-primary underline-offset-4 hover:underline">{t('sharpen')}</Link>
  );
  return <Shelf placement={placement} initial={list} action={toTaste} eager={placement === 'for_you'} withReason={placement !== 'trending' && placement !== 'recent'} />;
}
