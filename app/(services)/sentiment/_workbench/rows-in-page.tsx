'use client';
// Answers that lie in this page, as the list shows them: filters, order and pages are worked out here. A row that only
// this device knows opens beside the list, since no server could serve its page.
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Sheet, SheetContent, SheetDescription, SheetHeader, SheetTitle } from '@/app/_components/ui/sheet';
import { resultQuery, type ResultQuery } from '@/lib/predictions/query';
import { queryRows } from '@/lib/services/sentiment/query-rows';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { ResultCard } from '../_results/result-card';
import { ResultsView } from '../_results/results-view';
import { useDelete } from '../_results/use-delete';

interface RowsInPageProps {
  rows: ResultRow[];
  onPatch: (id: string, change: Partial<ResultRow> | null) => void;
}

export function RowsInPage({ rows, onPatch }: RowsInPageProps) {
  const t = useTranslations('sentiment');
  const { outbox, connection } = useDeviceSession();
  const local = useObservable(outbox.state).answers;
  const away = useObservable(connection.state) === 'away';
  const [query, setQuery] = useState<ResultQuery>(() => resultQuery.parse({ sort: 'row', direction: 'asc' }));
  const [opened, setOpened] = useState<string | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const startDelete = useDelete();

  const shown = useMemo(() => rows.filter(({ id }) => !hidden.has(id)), [rows, hidden]);
  const page = useMemo(() => queryRows(shown, query), [shown, query]);
  const topics = useMemo(() => [...new Set(shown.map(({ topic }) => topic.label))], [shown]);
  const row = shown.find(({ id }) => id === opened);
  const staysHere = away || page.rows.some(({ id }) => local.has(id));

  function remove({ id }: ResultRow): void {
    startDelete({
      path: `/api/v1/predictions/${id}`,
      localIds: local.has(id) ? [id] : [],
      message: t('deletedOne'),
      hide: () => setHidden((current) => new Set(current).add(id)),
      restore: () => setHidden((current) => new Set([...current].filter((one) => one !== id))),
    });
  }

  return (
    <div className="space-y-4">
      <ResultsView
        page={page}
        query={query}
        topics={topics}
        onQuery={(change) => setQuery((current) => ({ ...current, ...change }))}
        {...(staysHere && { onOpen: ({ id }: ResultRow) => setOpened(id) })}
        onDelete={remove}
        onRated={({ id }, feedback) => onPatch(id, { feedback })}
      />
      <Sheet open={row !== undefined} onOpenChange={(open) => !open && setOpened(null)}>
        <SheetContent className="w-full overflow-y-auto p-4 sm:max-w-2xl sm:p-6">
          <SheetHeader className="p-0">
            <SheetTitle>{t('result')}</SheetTitle>
            <SheetDescription className="sr-only">{t('resultHere')}</SheetDescription>
          </SheetHeader>
          {row && <ResultCard row={row} onRated={(feedback) => onPatch(row.id, { feedback })} />}
        </SheetContent>
      </Sheet>
    </div>
  );
}
