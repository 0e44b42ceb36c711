// A catalogue's experiments: what runs and how it stands, drafts, and what was learned.
import { FlaskConical, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { listExperiments } from '@/lib/services/recommendations/experiments/list-experiments';
import { readResults } from '@/lib/services/recommendations/experiments/read-results';
import { address, type Search } from '../_shared/address';
import { NoCatalogue } from '../_shared/no-catalogue';
import { openPage } from '../_shared/open-page';
import { ExperimentCard } from './_list/experiment-card';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('experiments');
  return { title: t('title') };
}

export default async function ExperimentsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, named, catalogue } = await openPage(searchParams);
  const t = await getTranslations('experiments');
  if (!catalogue) return <NoCatalogue />;
  const experiments = await listExperiments(user, catalogue.id);
  const running = await Promise.all(experiments.filter(({ state }) => state === 'running').map(async ({ id }) => [id, await readResults(user, id)] as const));
  const results = new Map(running);
  const add = (
    <Button asChild>
      <Link href={address('/merchandising/experiments/new', named)}><Plus aria-hidden />{t('add')}</Link>
    </Button>
  );
  return (
    <div className="space-y-8">
      <PageHeader title={t('title')} description={t('description')} actions={experiments.length > 0 && add} />
      {experiments.length === 0 ? (
        <EmptyState icon={<FlaskConical />} title={t('empty')} description={t('emptyNote')} action={add} />
      ) : (
        <ul className="space-y-4">
          {experiments.map((experiment) => <li key={experiment.id}><ExperimentCard experiment={experiment} results={results.get(experiment.id) ?? null} named={named} /></li>)}
        </ul>
      )}
    </div>
  );
}
