// Feedback as rows on wide screens and as cards on narrow ones; each leads to its own page.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useAnswerName } from '@/app/_components/feedback/use-answer-name';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';
import type { FeedbackSort } from '@/lib/feedback/feedback-orders';
import type { ListedFeedback } from '@/lib/feedback/load-feedback';
import { VerdictBadge } from '../_feedback/verdict-badge';
import { CorrectionList } from '../_feedback/correction-list';

interface FeedbackTableProps {
  rows: ListedFeedback[];
  sort: FeedbackSort;
  sortHref: (sort: FeedbackSort) => string;
  rowHref: (id: string) => string;
}

/** What each column can be sorted by; `text` and `corrected` cannot. */
const columns = ['date', 'verdict', 'text', 'label', 'corrected', 'reason', 'version'] as const;

export function FeedbackTable({ rows, sort, sortHref, rowHref }: FeedbackTableProps) {
  const t = useTranslations('feedback.table');
  const reason = useTranslations('labels.reason');
  const answerName = useAnswerName();
  const format = useFormatter();
  return (
    <>
      <div className="hidden lg:block">
        <Table label={t('title')}>
          <TableHeader>
            <TableRow>
              {columns.map((column) => <SortHead key={column} column={column} sort={sort} sortHref={sortHref} />)}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map(({ id, createdAt, verdict, prediction, corrections, reason: why, comment }) => (
              <TableRow key={id}>
                <TableCell className="whitespace-nowrap tabular-nums">
                  <time dateTime={createdAt.toISOString()}>{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>
                </TableCell>
                <TableCell><VerdictBadge verdict={verdict} /></TableCell>
                <TableCell className="max-w-72 min-w-48"><TextLink href={rowHref(id)} text={prediction.input} comment={comment} /></TableCell>
                <TableCell>{answerName(prediction.label)}</TableCell>
                <TableCell><CorrectionList corrections={corrections} /></TableCell>
                <TableCell>{why ? reason(why) : ''}</TableCell>
                <TableCell className="font-mono text-xs whitespace-nowrap">{prediction.version}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="space-y-3 lg:hidden">
        {rows.map(({ id, createdAt, verdict, prediction, corrections, reason: why, comment }) => (
          <li key={id} className="space-y-2 rounded-lg border bg-surface p-4 text-sm">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <VerdictBadge verdict={verdict} />
              <time dateTime={createdAt.toISOString()} className="text-xs text-muted-foreground">
                {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </div>
            <TextLink href={rowHref(id)} text={prediction.input} comment={comment} />
            <CorrectionList corrections={corrections} />
            <p className="text-xs text-muted-foreground">
              {[answerName(prediction.label), why && reason(why), prediction.version].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function TextLink({ href, text, comment }: { href: string; text: string; comment: string | null }) {
  return (
    <>
      <Link href={href} dir="auto" className="line-clamp-2 font-medium break-words underline-offset-4 hover:underline">{text}</Link>
      {comment && <p dir="auto" className="mt-0.5 line-clamp-1 break-words text-muted-foreground">{comment}</p>}
    </>
  );
}

function SortHead({ column, sort, sortHref }: { column: (typeof columns)[number] } & Omit<FeedbackTableProps, 'rows' | 'rowHref'>) {
  const t = useTranslations('feedback.table.columns');
  if (column === 'text' || column === 'corrected') return <TableHead>{t(column)}</TableHead>;
  const sorts = column === 'date' ? sort === 'newest' || sort === 'oldest' : sort === column;
  const ascending = sort !== 'newest';
  const next = column === 'date' ? (sort === 'newest' ? 'oldest' : 'newest') : column;
  const Arrow = ascending ? ArrowUp : ArrowDown;
  return (
    <TableHead aria-sort={sorts ? (ascending ? 'ascending' : 'descending') : 'none'}>
      <Link href={sortHref(next)} scroll={false} className="inline-flex items-center gap-1 hover:text-foreground">
        {t(column)}{sorts && <Arrow aria-hidden className="size-3.5" />}
      </Link>
    </TableHead>
  );
}
