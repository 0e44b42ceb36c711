// All that a person has had judged: their batches, and every text.
import { Download, FileSpreadsheet, Plus, TextSearch } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { requirePageUser } from '@/lib/auth/session';
import { listBatches, listPredictions } from '@/lib/predictions/list-predictions';
import { listTopics } from '@/lib/predictions/list-topics';
import { resultQuery } from '@/lib/predictions/query';
import { storedRow } from '@/lib/services/sentiment/stored-row';
import { StoredResults } from '../_results/stored-results';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sentiment');
  return { title: t('history.title') };
}

const batchesShown = 12;

export default async function SentimentHistoryPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const user = await requirePageUser();
  const query = resultQuery.parse(await searchParams);
  const scope = { userId: user.id, service: 'sentiment' } as const;
  const [{ rows, total, summary }, batches, topics, t, format] = await Promise.all([
    listPredictions(scope, query), listBatches(user.id, 'sentiment', batchesShown), listTopics(scope), getTranslations('sentiment'), getFormatter(),
  ]);
  const header = (
    <PageHeader
      title={t('history.title')}
      description={t('history.description')}
      actions={
        topics.length > 0 && (
          <>
            <Button asChild variant="outline" size="sm"><a href="/api/v1/predictions/export?format=csv" download><Download aria-hidden /> CSV</a></Button>
            <Button asChild variant="outline" size="sm"><a href="/api/v1/predictions/export?format=json" download><Download aria-hidden /> JSON</a></Button>
          </>
        )
      }
    />
  );
  if (topics.length === 0) {
    return (
      <>
        {header}
        <EmptyState
          icon={<TextSearch />}
          title={t('history.empty')}
          description={t('history.emptyNote')}
          action={<Button asChild><Link href="/sentiment"><Plus aria-hidden /> {t('history.start')}</Link></Button>}
        />
      </>
    );
  }
  return (
    <>
      {header}
      <div className="space-y-8">
        {batches.length > 0 && (
          <section className="space-y-3">
            <h2 className="text-lg font-semibold">{t('history.batches')}</h2>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {batches.map(({ id, name, createdAt, _count }) => (
                <li key={id}>
                  <Link
                    href={`/sentiment/batches/${id}`}
                    className="flex items-start gap-3 rounded-lg border border-border bg-surface p-4 transition-colors hover:border-ring focus-visible:outline-2 focus-visible:outline-ring"
                  >
                    <FileSpreadsheet aria-hidden className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
                    <span className="min-w-0">
                      <span className="block truncate font-medium">{name}</span>
                      <span className="block text-sm text-muted-foreground tabular-nums">
                        {t('answers', { count: _count.predictions, shown: format.number(_count.predictions) })} ·{' '}
                        {format.dateTime(createdAt, { dateStyle: 'medium' })}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="space-y-4">
          <h2 className="text-lg font-semibold">{t('history.texts')}</h2>
          <StoredResults page={{ rows: rows.map(storedRow), total, summary }} query={query} topics={topics} />
        </section>
      </div>
    </>
  );
}
