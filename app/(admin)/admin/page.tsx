// The admins' dashboard: how people rate the answers, what they correct, and what they write.
import { MessageSquareHeart } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { readDashboard } from '@/lib/feedback/dashboard';
import { filtersToSearch, type Search } from '@/lib/filters/filters-in';
import { ignoredFilters, readFilters } from '@/lib/feedback/filters';
import { listFilterChoices } from '@/lib/feedback/list-filter-choices';
import { DashboardView } from './_dashboard/dashboard-view';
import { FilterForm } from './_filters/filter-form';
import { IgnoredNotice } from '@/app/_components/filters/ignored-notice';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('feedback.dashboard');
  return { title: t('title') };
}

// What a dashboard can be cut by; the rest is for the table.
const selects = ['period', 'service', 'version', 'label', 'verdict', 'ranOn'] as const;

export default async function DashboardPage({ searchParams }: { searchParams: Promise<Search> }) {
  const user = await requirePageUser(['admin']);
  const asked = await searchParams;
  const { period, from, to, service, version, label, verdict, ranOn } = readFilters(asked);
  const filters = { period, from, to, service, version, label, verdict, ranOn };
  const [t, dashboard, choices] = await Promise.all([
    getTranslations('feedback.dashboard'),
    readDashboard(user, filters),
    listFilterChoices(user),
  ]);
  const search = filtersToSearch(filters);
  return (
    <div className="space-y-8">
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Button asChild variant="outline"><Link href={`/admin/feedback?${search}`}>{t('openTable')}</Link></Button>}
      />
      <FilterForm action="/admin" filters={filters} choices={choices} selects={selects} />
      <IgnoredNotice names={ignoredFilters(asked)} namespace="feedback.filters" />
      {dashboard.figures.rated === 0 && dashboard.figures.answers === 0 ? (
        <EmptyState icon={<MessageSquareHeart />} title={t('empty')} description={t('emptyNote')} />
      ) : (
        <DashboardView dashboard={dashboard} filters={filters} />
      )}
    </div>
  );
}
