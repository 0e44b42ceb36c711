// A draft of an experiment, empty or after the model of another.
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { blendFacts } from '@/lib/services/recommendations/blends/blend-facts';
import { getExperiment } from '@/lib/services/recommendations/experiments/get-experiment';
import { listArmVersions } from '@/lib/services/recommendations/experiments/list-arm-versions';
import { measurePlacement } from '@/lib/services/recommendations/experiments/measure-placement';
import { experimentPlacements } from '@/lib/services/recommendations/experiments/schema';
import { one, type Search } from '../../_shared/address';
import { NoCatalogue } from '../../_shared/no-catalogue';
import { openPage } from '../../_shared/open-page';
import { ExperimentForm } from '../_form/experiment-form';
import type { PlacementFacts } from '../_form/placement-facts';
import { PageHead } from '../page-head';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('experiments');
  return { title: t('add') };
}

export default async function NewExperimentPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { user, search, named, catalogue } = await openPage(searchParams);
  const t = await getTranslations('experiments');
  if (!catalogue) return <NoCatalogue />;
  const from = Number(one(search.from));
  const [model, versions, entries] = await Promise.all([
    Number.isInteger(from) && from > 0 ? getExperiment(user, catalogue.id, from).catch(() => null) : null,
    listArmVersions(user, catalogue.slug),
    Promise.all(experimentPlacements.map(async (placement) => [placement, { ...(await measurePlacement(user, catalogue.id, placement)), blend: (await blendFacts(user, catalogue, placement)).inForce }] as const)),
  ]);
  return (
    <div className="space-y-6">
      <PageHead named={named} title={t('add')} description={t('addNote')} />
      <ExperimentForm catalogue={{ slug: catalogue.slug, named }} versions={versions} facts={Object.fromEntries(entries) as PlacementFacts} model={model} />
    </div>
  );
}
