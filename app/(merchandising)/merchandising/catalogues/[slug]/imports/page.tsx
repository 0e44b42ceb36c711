// A place to drop a file, and everything that was imported before.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pagination } from '@/app/_components/ui/pagination';
import { importsPerPage, listImports } from '@/lib/services/recommendations/imports/get-import';
import { openCatalogue } from '../open-catalogue';
import { ImportTable } from './import-table';
import { UploadPanel } from './upload-panel';

interface ImportsPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ImportsPageProps): Promise<Metadata> {
  const [{ catalogue }, t] = await Promise.all([openCatalogue(params), getTranslations('catalogues.imports')]);
  return { title: `${t('title')} · ${catalogue.name}` };
}

export default async function ImportsPage({ params, searchParams }: ImportsPageProps) {
  const { user, catalogue } = await openCatalogue(params);
  const asked = Number((await searchParams).page);
  const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
  const [t, { total, rows }] = await Promise.all([getTranslations('catalogues.imports'), listImports(user, catalogue.id, page)]);
  return (
    <div className="space-y-8">
      <UploadPanel slug={catalogue.slug} />
      <section aria-labelledby="history" className="space-y-3">
        <h2 id="history" className="text-lg font-semibold">{t('history')}</h2>
        {rows.length === 0 ? <p className="text-sm text-muted-foreground">{t('empty')}</p> : <ImportTable slug={catalogue.slug} imports={rows} />}
        <Pagination page={page} pages={Math.ceil(total / importsPerPage)} href={(to) => `/merchandising/catalogues/${catalogue.slug}/imports?page=${to}`} />
      </section>
    </div>
  );
}
