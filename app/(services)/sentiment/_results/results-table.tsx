'use client';
// Answers as a table that sorts; on narrow screens each row becomes a small card.
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/app/_components/ui/cn';
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { ResultQuery, ResultSort } from '@/lib/predictions/query';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { ResultsTableRow } from './results-table-row';

interface ResultsTableProps {
  rows: ResultRow[];
  query: ResultQuery;
  onQuery: (change: Partial<ResultQuery>) => void;
  onOpen?: (row: ResultRow) => void;
  onDelete?: (row: ResultRow) => void;
  onRated?: (row: ResultRow, value: FeedbackValue | null) => void;
}

const columns: { name: string; sort?: ResultSort; className?: string }[] = [
  { name: 'text', sort: 'text', className: 'w-full' },
  { name: 'label', sort: 'label' },
  { name: 'score', sort: 'score', className: 'text-end' },
  { name: 'topic', sort: 'topic' },
  { name: 'origin' },
  { name: 'rating' },
];

export function ResultsTable({ rows, query, onQuery, ...row }: ResultsTableProps) {
  const t = useTranslations('sentiment');
  const sortBy = (sort: ResultSort) => {
    const direction = query.sort === sort && query.direction === 'desc' ? 'asc' : 'desc';
    onQuery({ sort, direction, page: 1 });
  };
  return (
    <div className="overflow-hidden rounded-xl border border-border bg-surface">
      <table className="w-full text-sm max-lg:block">
        <thead className="border-b border-border bg-raised text-muted-foreground max-lg:sr-only">
          <tr>
            {columns.map(({ name, sort, className }) => (
              <th
                key={name}
                scope="col"
                aria-sort={sort && query.sort === sort ? (query.direction === 'asc' ? 'ascending' : 'descending') : undefined}
                className={cn('px-4 py-2.5 text-start font-medium whitespace-nowrap', className)}
              >
                {sort ? (
                  <button type="button" onClick={() => sortBy(sort)} className="inline-flex items-center gap-1 rounded hover:text-foreground focus-visible:outline-2 focus-visible:outline-ring">
                    {t(`columns.${name}`)}
                    <SortMark active={query.sort === sort} direction={query.direction} />
                  </button>
                ) : (
                  t(`columns.${name}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {rows.map((one) => <ResultsTableRow key={one.id} row={one} {...row} />)}
        </tbody>
      </table>
    </div>
  );
}

function SortMark({ active, direction }: { active: boolean; direction: 'asc' | 'desc' }) {
  const Mark = active ? (direction === 'asc' ? ArrowUp : ArrowDown) : ArrowUpDown;
  return <Mark aria-hidden className={cn('size-3.5', !active && 'opacity-50')} />;
}
