// Customers of a catalogue: who they are, how much is known of them, and the way to their lists.
import { UserSearch } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Input } from '@/app/_components/ui/input';
import { Label } from '@/app/_components/ui/label';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { searchShoppers, shopperSearch, shoppersPerPage } from '@/lib/services/recommendations/shopper-view/search-shoppers';
import { address, type Search } from '../_shared/address';
import { NoCatalogue } from '../_shared/no-catalogue';
import { openPage } from '../_shared/open-page';
import { ShopperTable } from './shopper-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merchandising.shoppers');
  return { title: t('title') };
}

export default async function ShoppersPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, search, named, catalogue } = await openPage(searchParams);
  const [t, format] = await Promise.all([getTranslations('merchandising.shoppers'), getFormatter()]);
  if (!catalogue) return <NoCatalogue />;
  const { q, page } = shopperSearch.parse(search);
  const { total, shoppers } = await searchShoppers(user, catalogue.id, { q, page });
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('description')} />
      <form action="/merchandising/shoppers" method="get" role="search" aria-label={t('find')} className="flex max-w-xl items-end gap-2">
        {named && <input type="hidden" name="catalogue" value={named} />}
        <div className="min-w-0 flex-1 space-y-1">
          <Label htmlFor="shopper-q" className="text-xs text-muted-foreground">{t('search')}</Label>
          <Input id="shopper-q" key={q} name="q" type="search" maxLength={200} defaultValue={q} />
        </div>
        <Button type="submit" variant="outline">{t('find')}</Button>
      </form>
      <p role="status" className="text-sm text-muted-foreground">{t('count', { count: total, shown: format.number(total) })}</p>
      {shoppers.length === 0 ? <EmptyState icon={<UserSearch />} title={t('empty')} description={t('emptyNote')} /> : <ShopperTable shoppers={shoppers} named={named} />}
      <Pagination page={page} pages={Math.ceil(total / shoppersPerPage)} href={(to) => address('/merchandising/shoppers', named, { q, page: to })} />
    </div>
  );
}
