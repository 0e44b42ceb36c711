// The items of a catalogue, to be searched and edited.
import { PackageOpen, SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Pagination } from '@/app/_components/ui/pagination';
import { itemFilters, itemsPerPage, listCatalogueItems } from '@/lib/services/recommendations/catalogues/list-catalogue-items';
import { openCatalogue } from '../open-catalogue';
import { ItemSearch } from './item-search';
import { ItemTable } from './item-table';

interface ItemsPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ItemsPageProps): Promise<Metadata> {
  const [{ catalogue }, t] = await Promise.all([openCatalogue(params), getTranslations('catalogues.items')]);
  return { title: `${t('title')} · ${catalogue.name}` };
}

export default async function ItemsPage({ params, searchParams }: ItemsPageProps) {
  const { user, catalogue } = await openCatalogue(params);
  const filters = itemFilters.parse(await searchParams);
  const [t, format, { total, items }] = await Promise.all([getTranslations('catalogues.items'), getFormatter(), listCatalogueItems(user, catalogue.id, filters)]);
  const path = `/merchandising/catalogues/${catalogue.slug}`;
  const href = (page: number) => `${path}/items?${new URLSearchParams({ ...(filters.q && { q: filters.q }), ...(filters.show !== 'all' && { show: filters.show }), ...(filters.category && { category: filters.category }), page: String(page) })}`;
  const filtered = filters.q !== '' || filters.show !== 'all' || filters.category !== '';
  return (
    <div className="space-y-4">
      <ItemSearch path={`${path}/items`} filters={filters} />
      <p role="status" className="text-sm text-muted-foreground">{t('count', { count: total, shown: format.number(total) })}</p>
      {items.length > 0 ? (
        <ItemTable slug={catalogue.slug} currency={catalogue.currency} items={items} />
      ) : filtered ? (
        <EmptyState icon={<SearchX />} title={t('nothing')} description={t('nothingNote')} action={<Button asChild variant="outline"><Link href={`${path}/items`}>{t('showAll')}</Link></Button>} />
      ) : (
        <EmptyState icon={<PackageOpen />} title={t('empty')} description={t('emptyNote')} action={<Button asChild><Link href={`${path}/imports`}>{t('importLink')}</Link></Button>} />
      )}
      <Pagination page={filters.page} pages={Math.ceil(total / itemsPerPage)} href={href} />
    </div>
  );
}
