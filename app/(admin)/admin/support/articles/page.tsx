// Articles of the help centre as admins see them: which languages there are, what waits as a draft, who edited last.
import { BookPlus, FileSearch } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { FormField } from '@/app/_components/ui/form-field';
import { Input } from '@/app/_components/ui/input';
import { PageHeader } from '@/app/_components/ui/page-header';
import { FilterField } from '@/app/(admin)/admin/people/filter-field';
import { requirePageUser } from '@/lib/auth/session';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { categories } from '@/lib/services/support/knowledge/categories';
import { articleFilters, listArticles } from '@/lib/services/support/knowledge/editing/list-articles';
import { ArticleTable } from './article-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return { title: t('title') };
}

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [user, locale, t, help] = await Promise.all([requirePageUser(['admin']), getLocale(), getTranslations('articles'), getTranslations('help.categories')]);
  const filters = articleFilters.parse(await searchParams);
  const rows = await listArticles(user, filters, isLocale(locale) ? locale : defaultLocale);
  const filtered = filters.q !== '' || filters.category !== undefined || filters.state !== 'active';
  return (
    <div className="space-y-6">
      <PageHeader
        title={t('title')}
        description={t('count', { count: rows.length })}
        actions={<Button asChild><Link href="/admin/support/articles/new"><BookPlus aria-hidden />{t('new')}</Link></Button>}
      />
      <form action="/admin/support/articles" method="get" role="search" aria-label={t('filters')} className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_auto]">
        <FormField id="filter-q" label={t('search')} className="col-span-2 gap-1 lg:col-span-1 [&_label]:text-xs [&_label]:text-muted-foreground">
          <Input id="filter-q" name="q" type="search" maxLength={200} defaultValue={filters.q} />
        </FormField>
        <FilterField name="category" label={t('category')} value={filters.category} any={t('any')} options={categories.map((value) => ({ value, label: help(value) }))} />
        <FilterField name="state" label={t('state.label')} value={filters.state === 'active' ? undefined : filters.state} any={t('state.active')} options={(['drafts', 'archived'] as const).map((value) => ({ value, label: t(`state.${value}`) }))} />
        <Button type="submit" variant="outline" className="col-span-2 lg:col-span-1">{t('apply')}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState
          icon={<FileSearch />}
          title={filtered ? t('nothingFound') : t('empty')}
          description={filtered ? t('nothingFoundText') : t('emptyText')}
          action={<Button asChild variant="outline"><Link href={filtered ? '/admin/support/articles' : '/admin/support/articles/new'}>{filtered ? t('showAll') : t('new')}</Link></Button>}
        />
      ) : (
        <ArticleTable rows={rows} />
      )}
    </div>
  );
}
