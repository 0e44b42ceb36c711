'use client';
// Many answers: what they add up to, filters, the table, and its pages. It does not care whether the rows lie in the
// page or come from the database: whoever uses it answers its query.
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/app/_components/ui/empty-state';
import type { ResultQuery } from '@/lib/predictions/query';
import type { RowsPage } from '@/lib/services/sentiment/query-rows';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { SearchX } from 'lucide-react';
import { Pager } from './pager';
import { ResultsFilters } from './results-filters';
import { ResultsSummary } from './results-summary';
import { ResultsTable } from './results-table';

export interface ResultsViewProps {
  page: RowsPage;
  query: ResultQuery;
  /** Topics to offer, whatever the filters leave. */
  topics: string[];
  onQuery: (change: Partial<ResultQuery>) => void;
  /** Shows a row here instead of following its link; for answers that no server knows yet. */
  onOpen?: (row: ResultRow) => void;
  onDelete?: (row: ResultRow) => void;
  onRated?: (row: ResultRow, value: FeedbackValue | null) => void;
  busy?: boolean;
}

export function ResultsView({ page, query, topics, onQuery, onOpen, onDelete, onRated, busy = false }: ResultsViewProps) {
  const t = useTranslations('sentiment');
  return (
    <div className="space-y-6" aria-busy={busy}>
      <ResultsSummary summary={page.summary} selected={query.label} onLabel={(label) => onQuery({ label, page: 1 })} />
      <ResultsFilters query={query} topics={topics} total={page.total} onQuery={onQuery} />
      {page.rows.length === 0 ? (
        <EmptyState icon={<SearchX />} title={t('noMatch.title')} description={t('noMatch.description')} />
      ) : (
        <ResultsTable
          rows={page.rows}
          query={query}
          onQuery={onQuery}
          {...(onOpen && { onOpen })}
          {...(onDelete && { onDelete })}
          {...(onRated && { onRated })}
        />
      )}
      <Pager page={query.page} total={page.total} onPage={(next) => onQuery({ page: next })} />
    </div>
  );
}
