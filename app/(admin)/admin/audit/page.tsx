// The audit log: who changed what about whom. Filters and page lie in the address.
import { ScrollText } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { auditActions } from '@/lib/audit/audit-actions';
import { auditFilters, auditPerPage, listAudit } from '@/lib/audit/list-audit';
import { requirePageUser } from '@/lib/auth/session';
import { FilterField } from '../people/filter-field';
import { AuditList } from './audit-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit');
  return { title: t('title') };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

const small = 'gap-1 [&_label]:text-xs [&_label]:text-muted-foreground';

export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const user = await requirePageUser(['admin']);
  const filters = auditFilters.parse(await searchParams);
  const [t, format, { total, rows }] = await Promise.all([getTranslations('audit'), getFormatter(), listAudit(user, filters)]);
  const address = (page: number) => {
    const entries = Object.entries({ ...filters, page }).filter(([, value]) => value);
    return `/admin/audit?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
  };
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('count', { count: total, shown: format.number(total) })} />
      <form action="/admin/audit" method="get" role="search" aria-label={t('filters')} className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]">
        <FilterField name="action" label={t('action')} value={filters.action} any={t('any')} options={auditActions.map((action) => ({ value: action, label: t(`actions.${action}`) }))} />
        <FormField id="filter-person" label={t('person')} className={small}>
          <Input id="filter-person" name="person" type="search" maxLength={200} defaultValue={filters.person} />
        </FormField>
        <FormField id="filter-from" label={t('from')} className={small}>
          <Input id="filter-from" name="from" type="date" defaultValue={filters.from} />
        </FormField>
        <FormField id="filter-to" label={t('to')} className={small}>
          <Input id="filter-to" name="to" type="date" defaultValue={filters.to} />
        </FormField>
        <Button type="submit" variant="outline" className="col-span-2 lg:col-span-1">{t('apply')}</Button>
      </form>
      {rows.length === 0 ? <EmptyState icon={<ScrollText />} title={t('empty')} description={t('emptyNote')} /> : <AuditList rows={rows} />}
      <Pagination page={filters.page} pages={Math.ceil(total / auditPerPage)} href={address} />
    </div>
  );
}
