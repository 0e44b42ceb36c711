// What people ask and nobody answers, by topic. Period, language and page lie in the address.
import { EyeOff, PartyPopper } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Alert, AlertDescription, AlertTitle } from '@/app/_components/ui/alert';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { clusterUnanswered } from '@/lib/services/support/learning/cluster-unanswered';
import { topicsPerPage, unansweredFilters, type UnansweredFilters } from '@/lib/services/support/learning/unanswered-schema';
import { FilterLinks } from './filter-links';
import { TopicCard } from './topic-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teaching.unanswered'))('title') };
}

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function UnansweredPage({ searchParams }: { searchParams: Search }) {
  const user = await requirePageUser(['admin']);
  const filters = unansweredFilters.parse(await searchParams);
  const t = await getTranslations('teaching.unanswered');
  const address = (change: Partial<UnansweredFilters>) => {
    const entries = Object.entries({ ...filters, page: 1, ...change }).filter(([, value]) => value);
    return `/admin/support/unanswered?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
  };
  // Without the engine there are no topics, and the page says so instead of failing.
  const found = await clusterUnanswered(user, filters.days).catch((error: unknown) => {
    if (error instanceof AppError && error.status === 503) return null;
    throw error;
  });
  const ofLanguage = (found ?? []).filter(({ locale }) => !filters.locale || locale === filters.locale);
  const ignored = ofLanguage.filter(({ ignoredId }) => ignoredId !== null);
  const shown = filters.show === 'ignored' ? ignored : ofLanguage.filter(({ ignoredId }) => ignoredId === null);
  const pages = Math.ceil(shown.length / topicsPerPage);
  const page = Math.min(filters.page, Math.max(1, pages));
  const questions = shown.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="space-y-6">
      <PageHeader title={t('title')} description={t('description')} />
      <FilterLinks filters={filters} ignored={ignored.length} href={address} />
      {found === null ? (
        <Alert variant="destructive">
          <AlertTitle>{t('away')}</AlertTitle>
          <AlertDescription className="space-y-3">
            <p>{t('awayNote')}</p>
            <Button asChild variant="outline" size="sm"><Link href={address({ page })}>{t('again')}</Link></Button>
          </AlertDescription>
        </Alert>
      ) : shown.length === 0 ? (
        <EmptyState
          icon={filters.show === 'ignored' ? <EyeOff /> : <PartyPopper />}
          title={filters.show === 'ignored' ? t('emptyIgnored') : t('empty')}
          description={filters.show === 'ignored' ? t('emptyIgnoredNote') : t('emptyNote')}
        />
      ) : (
        <>
          <p className="text-sm text-muted-foreground">{t('count', { topics: shown.length, questions })}</p>
          <ol className="grid gap-4">
            {shown.slice((page - 1) * topicsPerPage, page * topicsPerPage).map((topic) => <TopicCard key={topic.key} topic={topic} />)}
          </ol>
        </>
      )}
      <Pagination page={page} pages={pages} href={(to) => address({ page: to })} />
    </div>
  );
}
