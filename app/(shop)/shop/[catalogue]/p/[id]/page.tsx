// One product, and what is like it and goes well with it.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { Price } from '@/app/_components/shop/price';
import { ProductImage } from '@/app/_components/shop/product-image';
import { RecordView } from '@/app/_components/shop/record-view';
import { Shelf } from '@/app/_components/shop/shelf';
import { shelfLength } from '@/app/_components/shop/shelf-length';
import { ShelfSkeleton } from '@/app/_components/shop/shelf-skeleton';
import type { Placement } from '@/lib/generated/prisma/enums';
import { getProduct } from '@/lib/services/recommendations/shop/get-product';
import { readableName } from '@/lib/services/recommendations/shop/readable-name';
import { orNotFound } from '../../../_page/or-not-found';
import { pageList, shopCatalogue } from '../../../_page/shop-page';
import type { SearchParams } from '../../_browse/address';
import { Breadcrumbs, pathsTo } from '../../_browse/breadcrumbs';
import { ProductActions } from './product-actions';
import { ProductFacts } from './product-facts';
import { StockNote } from './stock-note';

interface ProductPageProps {
  params: Promise<{ catalogue: string; id: string }>;
  searchParams: Promise<SearchParams>;
}

async function productOfPage(params: ProductPageProps['params']) {
  const { catalogue: slug, id } = await params;
  const catalogue = await shopCatalogue(slug);
  return { catalogue, product: await orNotFound(getProduct(catalogue, decodeURIComponent(id))) };
}

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const { product } = await productOfPage(params);
  return { title: readableName(product.name), description: product.description || undefined };
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const [{ catalogue, product }, t] = await Promise.all([productOfPage(params), getTranslations('shop.product')]);
  const list = [(await searchParams).list].flat()[0]?.slice(0, 64) ?? null;
  return (
    <div className="space-y-12">
      <div className="space-y-5">
        <Breadcrumbs shop={catalogue} categories={pathsTo(product.category)} />
        <div className="grid gap-8 md:grid-cols-2 lg:gap-12">
          <ProductImage item={product} eager className="rounded-2xl max-md:mx-auto max-md:max-w-md" />
          <div className="space-y-6 md:py-2">
            <div className="space-y-3">
              <h1 className="text-2xl leading-tight font-bold sm:text-3xl">{readableName(product.name)}</h1>
              <p className="text-2xl font-semibold tabular-nums">{product.priceMinor === null ? <span className="text-base text-muted-foreground">{t('noPrice')}</span> : <Price minor={product.priceMinor} currency={product.currency} />}</p>
              {product.priceMinor !== null && <StockNote left={product.left} />}
            </div>
            <ProductActions key={product.id} item={product} left={product.left} listId={list} />
            <ProductFacts product={product} />
          </div>
        </div>
      </div>
      <RecordView catalogue={catalogue.slug} item={product.id} listId={list} />
      {(['goes_well_with', 'similar'] as const).map((placement) => (
        <Suspense key={placement} fallback={<ShelfSkeleton />}><AboutShelf catalogue={catalogue.slug} placement={placement} item={product.id} /></Suspense>
      ))}
    </div>
  );
}

async function AboutShelf({ catalogue, placement, item }: { catalogue: string; placement: Placement; item: string }) {
  return <Shelf key={item} placement={placement} item={item} initial={await pageList(catalogue, placement, { item, count: shelfLength })} withReason={false} />;
}
