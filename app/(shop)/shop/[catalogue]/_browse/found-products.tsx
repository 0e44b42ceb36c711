// Filters, products and pages: what category and search pages share.
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Pagination } from '@/app/_components/ui/pagination';
import type { ItemPage } from '@/lib/services/recommendations/shop/page-of-items';
import type { BrowseQuery } from '@/lib/services/recommendations/shop/schema';
import { addressOf, hasFilters } from './address';
import { FilterForm } from './filter-form';
import { ProductGrid } from './product-grid';

interface FoundProductsProps {
  found: ItemPage;
  path: string;
  query: BrowseQuery;
  q?: string;
  currency: string | null;
  label: string;
}

export function FoundProducts({ found, path, query, q, currency, label }: FoundProductsProps) {
  const t = useTranslations('shop.browse');
  const { items, total, page, pages } = found;
  const plain = addressOf(path, { sort: query.sort, page: 1 } as BrowseQuery, q);
  return (
    <div className="min-w-0 space-y-6">
      <div className="space-y-4 border-b pb-5">
        <FilterForm path={path} query={query} {...(q !== undefined && { q })} currency={currency} />
        <p role="status" className="text-sm text-muted-foreground">{t('count', { count: total })}</p>
      </div>
      <h2 className="sr-only">{t('products')}</h2>
      {items.length === 0 ? (
        <EmptyState
          icon={<SearchX />}
          title={t('nothing')}
          description={hasFilters(query) ? t('nothingFiltered') : t('nothingNote')}
          action={hasFilters(query) && <Button asChild variant="secondary"><Link href={plain}>{t('clear')}</Link></Button>}
        />
      ) : (
        <ProductGrid items={items} label={label} />
      )}
      <Pagination page={page} pages={pages} href={(to) => addressOf(path, { ...query, page: to }, q)} />
    </div>
  );
}
