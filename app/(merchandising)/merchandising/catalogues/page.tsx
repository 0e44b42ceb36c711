// All catalogues with what they hold; archived ones below.
import { Library, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { listAllCatalogues } from '@/lib/services/recommendations/catalogues/catalogue-facts';
import { CatalogueCard } from './catalogue-card';
import { RestoreButton } from './restore-button';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalogues'))('title') };
}

export default async function CataloguesPage() {
  const user = await requirePageUser(['admin']);
  const [t, all] = await Promise.all([getTranslations('catalogues'), listAllCatalogues(user)]);
  const [used, archived] = [all.filter(({ archivedAt }) => !archivedAt), all.filter(({ archivedAt }) => archivedAt)];
  const add = <Button asChild><Link href="/merchandising/catalogues/new"><Plus aria-hidden />{t('new')}</Link></Button>;
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} actions={used.length > 0 && add} />
      {used.length === 0 ? (
        <EmptyState icon={<Library />} title={t('empty')} description={t('emptyNote')} action={add} />
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">{used.map((catalogue) => <li key={catalogue.id}><CatalogueCard catalogue={catalogue} /></li>)}</ul>
      )}
      {archived.length > 0 && (
        <section aria-labelledby="archive" className="space-y-3">
          <h2 id="archive" className="text-lg font-semibold">{t('archivedTitle')}</h2>
          <ul className="divide-y rounded-lg border bg-surface">
            {archived.map(({ id, slug, name }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
                <span className="min-w-0"><span className="font-medium break-words">{name}</span> <span className="text-sm text-muted-foreground">{slug}</span></span>
                <RestoreButton slug={slug} name={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
