'use client';
// Answers from the database: the query lives in the address, and the server answers it.
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState, useTransition } from 'react';
import { queryToSearch, type ResultQuery } from '@/lib/predictions/query';
import type { RowsPage } from '@/lib/services/sentiment/query-rows';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { ResultsView } from './results-view';
import { useDelete } from './use-delete';

interface StoredResultsProps {
  page: RowsPage;
  query: ResultQuery;
  topics: string[];
}

export function StoredResults({ page, query, topics }: StoredResultsProps) {
  const t = useTranslations('sentiment');
  const router = useRouter();
  const pathname = usePathname();
  const [busy, startTransition] = useTransition();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const startDelete = useDelete();

  const onQuery = useCallback(
    (change: Partial<ResultQuery>) => {
      startTransition(() => router.replace(`${pathname}${queryToSearch({ ...query, ...change })}`, { scroll: false }));
    },
    [router, pathname, query],
  );

  function remove({ id }: ResultRow): void {
    startDelete({
      path: `/api/v1/predictions/${id}`,
      localIds: [],
      message: t('deletedOne'),
      hide: () => setHidden((current) => new Set(current).add(id)),
      restore: () => setHidden((current) => new Set([...current].filter((one) => one !== id))),
    });
  }

  const shown = { ...page, rows: page.rows.filter(({ id }) => !hidden.has(id)) };
  return <ResultsView page={shown} query={query} topics={topics} onQuery={onQuery} onDelete={remove} busy={busy} />;
}
