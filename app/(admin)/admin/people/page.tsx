// People: who has an account, and what they may do. Search, filters, order and page lie in the address.
import { UserSearch } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { requirePageUser } from '@/lib/auth/session';
import { listPeople, peopleFilters, peoplePerPage, type PeopleFilters } from '@/lib/people/list-people';
import { FilterField } from './filter-field';
import { PeopleTable } from './people-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const user = await requirePageUser(['admin']);
  const filters = peopleFilters.parse(await searchParams);
  const [t, format, { total, rows }] = await Promise.all([getTranslations('people'), getFormatter(), listPeople(user, filters)]);
  const address = (change: Partial<PeopleFilters>) => {
    const entries = Object.entries({ ...filters, page: 1, ...change }).filter(([, value]) => value);
    return `/admin/people?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
  };
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('count', { count: total, shown: format.number(total) })} />
      <form action="/admin/people" method="get" role="search" aria-label={t('filters')} className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_auto]">
        <input type="hidden" name="sort" value={filters.sort} />
        <FormField id="filter-q" label={t('search')} className="col-span-2 gap-1 lg:col-span-1 [&_label]:text-xs [&_label]:text-muted-foreground">
          <Input id="filter-q" name="q" type="search" maxLength={200} defaultValue={filters.q} />
        </FormField>
        <FilterField name="role" label={t('columns.role')} value={filters.role} any={t('any')} options={(['user', 'marketing', 'agent', 'admin'] as const).map((role) => ({ value: role, label: t(`role.${role}`) }))} />
        <FilterField name="state" label={t('state.label')} value={filters.state} any={t('any')} options={(['active', 'disabled'] as const).map((state) => ({ value: state, label: t(`state.${state}`) }))} />
        <Button type="submit" variant="outline" className="col-span-2 lg:col-span-1">{t('apply')}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState icon={<UserSearch />} title={t('empty')} description={t('emptyNote')} />
      ) : (
        <PeopleTable rows={rows} sort={filters.sort} sortHref={(sort) => address({ sort })} ownId={user.id} />
      )}
      <Pagination page={filters.page} pages={Math.ceil(total / peoplePerPage)} href={(page) => address({ page })} />
    </div>
  );
}
