// One experiment: as a draft what it would try and what the log says of it, then how it stands.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_components/ui/badge';
import { AppError } from '@/lib/errors';
import { getExperiment } from '@/lib/services/recommendations/experiments/get-experiment';
import { readResults } from '@/lib/services/recommendations/experiments/read-results';
import type { Search } from '../../_shared/address';
import { openPage } from '../../_shared/open-page';
import { ArmList } from '../_draft/arm-list';
import { EstimatePanel } from '../_draft/estimate-panel';
import { PageHead } from '../page-head';
import { ResultView } from '../_results/result-view';
import { StateBadge } from '../state-badge';
import { ExperimentActions } from '../experiment-actions';

interface ExperimentPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Search>;
}

async function open({ params, searchParams }: ExperimentPageProps) {
  const { user, named, catalogue } = await openPage(searchParams);
  const { id } = await params;
  if (!catalogue || !/^\d{1,9}$/.test(id)) notFound();
  const experiment = await getExperiment(user, catalogue.id, Number(id)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  return { user, named, experiment };
}

export async function generateMetadata(props: ExperimentPageProps): Promise<Metadata> {
  return { title: (await open(props)).experiment.name };
}

export default async function ExperimentPage(props: ExperimentPageProps) {
  const { user, named, experiment } = await open(props);
  const [t, placements, results] = await Promise.all([getTranslations('experiments'), getTranslations('merchandising.placement'), readResults(user, experiment.id)]);
  const { name, placement, state, arms } = experiment;
  return (
    <div className="space-y-8">
      <PageHead
        named={named} title={<span dir="auto" className="break-words">{name}</span>}
        description={<span className="flex flex-wrap items-center gap-2 pt-1"><StateBadge state={state} /><Badge variant="muted">{placements(placement)}</Badge><span className="text-sm">{t(`allocation.${experiment.allocation}`)}</span></span>}
        actions={<ExperimentActions experiment={experiment} verdict={results?.verdict ?? null} named={named} admin={user.role === 'admin'} />}
      />
      {results ? <ResultView results={results} /> : (
        <>
          <ArmList arms={arms} shared={experiment.allocation === 'fixed'} />
          <EstimatePanel experimentId={experiment.id} arms={arms} />
        </>
      )}
    </div>
  );
}
