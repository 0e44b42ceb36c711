// One batch: what its texts add up to, and each of them.
import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { findBatch, listPredictions } from '@/lib/predictions/list-predictions';
import { resultQuery } from '@/lib/predictions/query';
import { listTopics } from '@/lib/predictions/list-topics';
import { storedRow } from '@/lib/services/sentiment/stored-row';
import { DeleteBatch } from '../../_results/delete-batch';
import { StoredResults } from '../../_results/stored-results';

interface BatchPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: BatchPageProps): Promise<Metadata> {
  const user = await requirePageUser();
  const batch = await findBatch(user.id, (await params).id);
  return { title: batch?.name ?? (await getTranslations('sentiment'))('batch') };
}

export default async function SentimentBatchPage({ params, searchParams }: BatchPageProps) {
  const user = await requirePageUser();
  const batch = await findBatch(user.id, (await params).id);
  if (!batch) notFound();
  const query = resultQuery.parse({ sort: 'row', direction: 'asc', ...(await searchParams) });
  const scope = { userId: user.id, service: 'sentiment', batchId: batch.id } as const;
  const [{ rows, total, summary }, topics, t, format] = await Promise.all([
    listPredictions(scope, query), listTopics(scope), getTranslations('sentiment'), getFormatter(),
  ]);
  const exportPath = `/api/v1/predictions/export?batch=${batch.id}`;
  return (
    <>
      <PageHeader
        title={batch.name}
        description={t('judgedAt', { at: format.dateTime(batch.createdAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
        actions={
          <>
            <Button asChild variant="outline" size="sm"><a href={`${exportPath}&format=csv`} download><Download aria-hidden /> CSV</a></Button>
            <Button asChild variant="outline" size="sm"><a href={`${exportPath}&format=json`} download><Download aria-hidden /> JSON</a></Button>
            <DeleteBatch id={batch.id} name={batch.name} />
          </>
        }
      />
      <StoredResults page={{ rows: rows.map(storedRow), total, summary }} query={query} topics={topics} />
    </>
  );
}
