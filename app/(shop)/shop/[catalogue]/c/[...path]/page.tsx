// One category: its products, filtered, sorted and in pages.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { browseProducts } from '@/lib/services/recommendations/shop/browse-products';
import { categoryHref, categoryParts, categorySlug } from '@/lib/services/recommendations/shop/category-path';
import { getCategory, listCategories } from '@/lib/services/recommendations/shop/list-categories';
import { browseQuery } from '@/lib/services/recommendations/shop/schema';
import { orNotFound } from '../../../_page/or-not-found';
import { shopCatalogue } from '../../../_page/shop-page';
import type { SearchParams } from '../../_browse/address';
import { Breadcrumbs } from '../../_browse/breadcrumbs';
import { CategoryChips, CategoryTree } from '../../_browse/category-tree';
import { FoundProducts } from '../../_browse/found-products';

interface CategoryPageProps {
  params: Promise<{ catalogue: string; path: string[] }>;
  searchParams: Promise<SearchParams>;
}

async function categoryOfPage(params: CategoryPageProps['params']) {
  const { catalogue: slug, path } = await params;
  const catalogue = await shopCatalogue(slug);
  return { catalogue, ...(await orNotFound(getCategory(catalogue.id, path.map(decodeURIComponent)))) };
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const [{ node }, t] = await Promise.all([categoryOfPage(params), getTranslations('shop.category')]);
  const slug = categorySlug(categoryParts(node.path).at(-1) ?? '') as 'kitchen';
  return { title: t.has(slug) ? t(slug) : node.name };
}

export default async function CategoryPage({ params, searchParams }: CategoryPageProps) {
  const [{ catalogue, node, above }, query] = await Promise.all([categoryOfPage(params), searchParams.then((given) => browseQuery.parse(given))]);
  const [found, tree] = await Promise.all([browseProducts(catalogue, node.path, query), listCategories(catalogue.id)]);
  const beside = node.children.length > 0 ? node.children : (above.at(-1)?.children ?? tree);
  return (
    <div className="space-y-5">
      <div className="space-y-2">
        <Breadcrumbs shop={catalogue} categories={above.map(({ path }) => path)} />
        <h1 className="text-2xl leading-tight font-bold sm:text-3xl"><CategoryName path={node.path} /></h1>
      </div>
      <CategoryChips catalogue={catalogue.slug} nodes={beside} here={node.path} />
      <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <CategoryTree catalogue={catalogue.slug} tree={tree} here={node.path} />
        <FoundProducts found={found} path={categoryHref(catalogue.slug, node.path)} query={query} currency={catalogue.currency} label={node.name} />
      </div>
    </div>
  );
}
