// The list's query over answers that lie in the page: the same filters and order as the database gives.
import { rowsPerPage, type ResultQuery } from '@/lib/predictions/query';
import { summarise, type ResultSummary } from '@/lib/predictions/summary';
import type { ResultRow } from './result-row';

export interface RowsPage {
  rows: ResultRow[];
  total: number;
  summary: ResultSummary;
}

/** One page of `rows` after the query's filters and order, and the figures over all that the filters leave. */
export function queryRows(rows: ResultRow[], query: ResultQuery): RowsPage {
  const search = query.search?.toLowerCase() ?? '';
  const left = rows.filter(
    (row) =>
      (!query.label || row.polarity.label === query.label) &&
      (!query.topic || row.topic.label === query.topic) &&
      (!query.ranOn || row.ranOn === query.ranOn) &&
      (!search || row.text.toLowerCase().includes(search)),
  );
  const sign = query.direction === 'asc' ? 1 : -1;
  left.sort((one, other) => sign * compare(one, other, query.sort) || (one.row ?? 0) - (other.row ?? 0));
  const from = (query.page - 1) * rowsPerPage;
  return { rows: left.slice(from, from + rowsPerPage), total: left.length, summary: summarise(left.map(figuresOf)) };
}

const figuresOf = ({ polarity, topic }: ResultRow) => ({ label: polarity.label, topic: topic.label, score: polarity.score });

function compare(one: ResultRow, other: ResultRow, sort: ResultQuery['sort']): number {
  switch (sort) {
    case 'newest':
      return one.createdAt - other.createdAt;
    case 'row':
      return (one.row ?? 0) - (other.row ?? 0);
    case 'score':
      return one.polarity.score - other.polarity.score;
    case 'label':
      return one.polarity.label.localeCompare(other.polarity.label);
    case 'topic':
      return one.topic.label.localeCompare(other.topic.label);
    case 'text':
      return one.text.localeCompare(other.text);
  }
}
