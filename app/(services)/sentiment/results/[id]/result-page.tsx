'use client';
// The page's moving parts: sharing changes in place, deleting leads back with a way to undo.
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeader } from '@/app/_components/ui/page-header';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { ResultActions } from '../../_results/result-actions';
import { ResultCard } from '../../_results/result-card';
import { useDelete } from '../../_results/use-delete';

export function ResultPage({ row: given, own }: { row: ResultRow; own: boolean }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const router = useRouter();
  const startDelete = useDelete();
  const [row, setRow] = useState(given);
  const back = row.batch && own ? `/sentiment/batches/${row.batch.id}` : '/sentiment/history';

  function remove(): void {
    startDelete({
      path: `/api/v1/predictions/${row.id}`,
      localIds: [],
      message: t('deletedOne'),
      hide: () => router.push(back),
      restore: () => router.push(`/sentiment/results/${row.id}`),
    });
  }

  return (
    <>
      {own && (
        <Link href={back} className="inline-flex items-center gap-1.5 rounded text-sm text-muted-foreground hover:text-foreground">
          <ArrowLeft aria-hidden className="size-4" /> {row.batch?.name ?? t('history.title')}
        </Link>
      )}
      <PageHeader
        title={t('result')}
        description={[
          t('judgedAt', { at: format.dateTime(row.createdAt, { dateStyle: 'medium', timeStyle: 'short' }) }),
          ...(own ? [] : [t('sharedWithYou')]),
        ].join(' · ')}
      />
      <ResultCard
        row={row}
        onRated={(feedback) => setRow((current) => ({ ...current, feedback }))}
        {...(own && {
          actions: <ResultActions row={row} onChange={(change) => setRow((current) => ({ ...current, ...change }))} onDelete={remove} />,
        })}
      />
    </>
  );
}
