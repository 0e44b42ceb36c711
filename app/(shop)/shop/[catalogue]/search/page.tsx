// What a search finds, also where it was misspelt.
import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Shelf } from '@/app/_components/shop/shelf';
import { CategoryName } from '@/app/_components/shop/use-category-name';
import { browseProducts } from '@/lib/services/recommendations/shop/browse-products';
import { categoryHref } from '@/lib/services/recommendations/shop/category-path';
import { listCategories } from '@/lib/services/recommendations/shop/list-categories';
import { browseQuery, searchText, type CategoryNode } from '@/lib/services/recommendations/shop/schema';
import { searchProducts } from '@/lib/services/recommendations/shop/search-products';
import { pageList, shopCatalogue, type CatalogueParams } from '../../_page/shop-page';
import type { SearchParams } from '../_browse/address';
import { FoundProducts } from '../_browse/found-products';

interface SearchPageProps {
  params: Promise<CatalogueParams>;
  searchParams: Promise<SearchParams>;
}

/** What makes no sense finds everything: a page that refuses helps nobody. */
const textOf = ({ q }: SearchParams): string => searchText.safeParse([q].flat()[0]).data ?? '';

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const [text, t] = await Promise.all([searchParams.then(textOf), getTranslations('shop.search')]);
  return { title: text ? t('title', { text }) : t('all') };
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const [catalogue, given] = await Promise.all([params.then(({ catalogue: slug }) => shopCatalogue(slug)), searchParams]);
  const t = await getTranslations('shop.search');
  const text = textOf(given);
  const query = browseQuery.parse(given);
  const found = text ? await searchProducts(catalogue, text, query) : { ...(await browseProducts(catalogue, null, query)), corrected: null };
  const nothing = found.total === 0;
  return (
    <div className="space-y-6">
      <div className="space-y-1.5">
        <h1 className="text-2xl leading-tight font-bold break-words sm:text-3xl">{text ? t('title', { text }) : t('all')}</h1>
        {found.corrected && <p className="text-muted-foreground">{t.rich('corrected', { text: found.corrected, b: (words) => <strong className="font-semibold text-foreground">{words}</strong> })}</p>}
      </div>
      <FoundProducts found={found} path={`/shop/${catalogue.slug}/search`} query={query} q={text} currency={catalogue.currency} label={t('title', { text })} />
      {nothing && <Elsewhere catalogue={catalogue.slug} categories={await listCategories(catalogue.id)} />}
      {nothing && <Shelf placement="for_you" initial={await pageList(catalogue.slug, 'for_you')} />}
    </div>
  );
}

/** Where else one may look. */
function Elsewhere({ catalogue, categories }: { catalogue: string; categories: CategoryNode[] }) {
  const t = useTranslations('shop.search');
  if (categories.length === 0) return null;
  return (
    <nav aria-label={t('elsewhere')} className="space-y-2 text-center">
      <p className="text-sm text-muted-foreground">{t('elsewhere')}</p>
      <ul className="flex flex-wrap justify-center gap-2">
        {categories.map(({ path }) => (
          <li key={path}><Link href={categoryHref(catalogue, path)} className="inline-flex h-9 items-center rounded-full border bg-surface px-3.5 text-sm hover:bg-raised"><CategoryName path={path} /></Link></li>
        ))}
      </ul>
    </nav>
  );
}
