// Everybody's feedback as a table. Filters, order and page lie in the address; the export takes the same filters.
import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { requirePageUser } from '@/lib/auth/session';
import { filtersToSearch, type Search } from '@/lib/filters/filters-in';
import { ignoredFilters, readFilters } from '@/lib/feedback/filters';
import { feedbackPaging, listFeedback } from '@/lib/feedback/list-feedback';
import { listFilterChoices } from '@/lib/feedback/list-filter-choices';
import { FilterForm } from '../_filters/filter-form';
import { IgnoredNotice } from '@/app/_components/filters/ignored-notice';
import { selectNames } from '../_filters/use-filter-options';
import { ExportLinks } from './export-links';
import { FeedbackTable } from './feedback-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feedback.table');
  return { title: t('title') };
}

export default async function FeedbackPage({ searchParams }: { searchParams: Promise<Search> }) {
  const user = await requirePageUser(['admin']);
  const search = await searchParams;
  const filters = readFilters(search);
  const paging = feedbackPaging.parse(search);
  const [t, format, { total, page, pages, rows }, choices] = await Promise.all([
    getTranslations('feedback.table'),
    getFormatter(),
    listFeedback(user, filters, paging),
    listFilterChoices(user),
  ]);
  const address = (change: { sort?: string; page?: number }) =>
    `/admin/feedback?${filtersToSearch({ ...filters, sort: paging.sort, ...change })}`;
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('count', { count: total, shown: format.number(total) })} actions={<ExportLinks filters={filters} />} />
      <FilterForm action="/admin/feedback" filters={filters} choices={choices} selects={selectNames} search sort={paging.sort} />
      <IgnoredNotice names={ignoredFilters(search)} namespace="feedback.filters" />
      {rows.length === 0 ? (
        <EmptyState icon={<SearchX />} title={t('empty')} description={t('emptyNote')} />
      ) : (
        <FeedbackTable
          rows={rows} sort={paging.sort} sortHref={(sort) => address({ sort })}
          rowHref={(id) => `/admin/feedback/${id}?${filtersToSearch({ ...filters, sort: paging.sort })}`}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => address({ page: to })} />
    </div>
  );
}
