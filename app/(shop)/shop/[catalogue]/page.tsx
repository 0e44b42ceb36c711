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
import type { RecommendationListView } from '@/lib/services/recommendations/schema';
import { newProducts } from '@/lib/services/recommendations/shop/browse-products';
import { listCategories } from '@/lib/services/recommendations/shop/list-categories';
import { categoryTiles } from '@/lib/services/recommendations/shop/category-tiles';
import { pageAsker, pageList, shopCatalogue, type CatalogueParams } from '../_page/shop-page';
import { CategoryTiles } from './_home/category-tiles';
import { Hero } from './_home/hero';

const heroTiles = 6;

export default async function ShopHomePage({ params }: { params: Promise<CatalogueParams> }) {
  const catalogue = await shopCatalogue((await params).catalogue);
  const [t, categories] = await Promise.all([getTranslations('shop'), listCategories(catalogue.id)]);
  const [fresh, tiles] = await Promise.all([newProducts(catalogue, shelfLength), categoryTiles(catalogue, categories)]);
  if (categories.length === 0 && fresh.length === 0) return <EmptyState alone icon={<PackageOpen />} title={t('home.empty')} description={t('home.emptyNote', { shop: catalogue.name })} />;
  return (
    <div className="space-y-12">
      <Hero shop={catalogue} tiles={tiles.toSorted((a, b) => b.count - a.count).slice(0, heroTiles)} />
      <Suspense fallback={<ShelfSkeleton />}><PersonalShelves slug={catalogue.slug} /></Suspense>
      {tiles.length > 1 && <CategoryTiles tiles={tiles} catalogue={catalogue.slug} />}
      <Suspense fallback={<ShelfSkeleton />}>
        <OtherShelves slug={catalogue.slug} />
      </Suspense>
      <ProductShelf title={t('shelf.title.new')} items={fresh} />
    </div>
  );
}

async function PersonalShelves({ slug }: { slug: string }) {
  const t = await getTranslations('shop.shelf');
  const forYou = await pageList(slug, 'for_you', { count: shelfLength });
  const toTaste = <Link href={`/recommendations?catalogue=${slug}`} className="rounded-sm text-sm font-semibold text-primary underline-offset-4 hover:underline">{t('sharpen')}</Link>;
  // While all that is known is one thing, what follows from it is the list for the person already.
  const withBecause = forYou === null || distinctReasons(forYou) > 1;
  const because = withBecause ? await pageList(slug, 'because', { count: shelfLength }) : null;
  return (
    <>
      <Shelf placement="for_you" initial={forYou} action={toTaste} eager />
      {withBecause && <Shelf placement="because" initial={because} />}
    </>
  );
}

/** How many of the person's own things speak for what is in the list. */
const distinctReasons = ({ items }: RecommendationListView): number =>
  new Set(items.flatMap(({ reason }) => (reason.kind === 'because' || reason.kind === 'similar_text' ? reason.items.map(({ id }) => id) : []))).size;

async function OtherShelves({ slug }: { slug: string }) {
  // For somebody of whom nothing is known, the first shelf is what is trending already.
  const known = (await pageAsker()) !== null;
  const [trending, recent] = await Promise.all([known ? pageList(slug, 'trending', { count: shelfLength }) : null, pageList(slug, 'recent', { count: shelfLength })]);
  return (
    <>
      {known && <Shelf placement="trending" initial={trending} withReason={false} />}
      <Shelf placement="recent" initial={recent} withReason={false} />
    </>
  );
}
