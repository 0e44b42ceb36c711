// One catalogue at a glance: what it holds, the last import, the model that serves and how good it is.
import { FileUp, PackageOpen } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Stat } from '@/app/_components/ui/stat';
import { catalogueFacts } from '@/lib/services/recommendations/catalogues/catalogue-facts';
import { listImports } from '@/lib/services/recommendations/imports/get-import';
import { leastPeople } from '@/lib/services/recommendations/training/schema';
import { listItemVersions } from '@/lib/services/recommendations/training/list-versions';
import { findItemTraining } from '@/lib/services/recommendations/training/train-catalogue';
import { ImportTable } from './imports/import-table';
import { openCatalogue } from './open-catalogue';
import { TrainingPanel } from './_training/training-panel';
import { VersionList } from './_training/version-list';

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: (await openCatalogue(params)).catalogue.name };
}

export default async function CataloguePage({ params }: { params: Params }) {
  const { user, catalogue } = await openCatalogue(params);
  const { slug } = catalogue;
  const [t, format, facts, imports, training, versions] = await Promise.all([
    getTranslations('catalogues'), getFormatter(), catalogueFacts(catalogue), listImports(user, catalogue.id), findItemTraining(user, slug), listItemVersions(user, slug),
  ]);
  const importLink = <Button asChild><Link href={`/merchandising/catalogues/${slug}/imports`}><FileUp aria-hidden />{t('overview.import')}</Link></Button>;
  return (
    <div className="space-y-8">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {(['items', 'people', 'events'] as const).map((count) => <Stat key={count} label={t(`counts.${count}`)} value={format.number(facts[count])} />)}
        <Stat label={t('counts.newest')} value={<span className="text-base whitespace-nowrap sm:text-lg">{facts.newestEvent ? format.dateTime(facts.newestEvent, { dateStyle: 'medium' }) : t('counts.none')}</span>} />
      </div>
      <TrainingPanel slug={slug} training={training} serves={facts.version} people={facts.people} least={leastPeople} />
      <section aria-labelledby="versions" className="space-y-3">
        <h2 id="versions" className="text-lg font-semibold">{t('training.versions')}</h2>
        <VersionList slug={slug} versions={versions} />
      </section>
      <section aria-labelledby="last-import" className="space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="last-import" className="text-lg font-semibold">{t('overview.lastImport')}</h2>
          {imports.rows.length > 0 && importLink}
        </div>
        {imports.rows.length === 0 ? (
          <EmptyState icon={<PackageOpen />} title={t('overview.noImport')} description={t('overview.noImportNote')} action={importLink} />
        ) : (
          <>
            <ImportTable slug={slug} imports={imports.rows.slice(0, 3)} />
            {imports.total > 3 && <Link href={`/merchandising/catalogues/${slug}/imports`} className="text-sm font-medium text-primary underline-offset-4 hover:underline">{t('overview.allImports')}</Link>}
          </>
        )}
        <p className="text-sm text-muted-foreground">{t('overview.api')}</p>
      </section>
    </div>
  );
}
