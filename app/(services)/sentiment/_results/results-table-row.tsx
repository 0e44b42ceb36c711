'use client';
// One answer in the table: it leads to its page and can be rated and deleted right here.
import Link from 'next/link';
import { Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { LabelBadge } from './label-badge';
import { RowFeedback } from './row-feedback';
import { useTopicName } from './use-topic-name';

interface ResultsTableRowProps {
  row: ResultRow;
  onOpen?: (row: ResultRow) => void;
  onDelete?: (row: ResultRow) => void;
  onRated?: (row: ResultRow, value: FeedbackValue | null) => void;
}

export function ResultsTableRow({ row, onOpen, onDelete, onRated }: ResultsTableRowProps) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const topicName = useTopicName();
  const local = useObservable(useDeviceSession().outbox.state).answers.get(row.id);
  const link = 'line-clamp-2 rounded text-start break-words hover:underline underline-offset-4 focus-visible:outline-2 focus-visible:outline-ring';
  return (
    <tr className="border-b border-border last:border-0 hover:bg-raised max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:gap-x-3 max-lg:gap-y-2 max-lg:p-4">
      <td className="min-w-64 px-4 py-3 align-top max-lg:w-full max-lg:min-w-0 max-lg:p-0">
        <div className="flex gap-3">
          {row.row !== null && <span className="shrink-0 text-muted-foreground tabular-nums">{format.number(row.row)}</span>}
          {onOpen ? (
            <button type="button" dir="auto" className={link} onClick={() => onOpen(row)}>{row.text}</button>
          ) : (
            <Link href={`/sentiment/results/${row.id}`} dir="auto" className={link}>{row.text}</Link>
          )}
        </div>
      </td>
      <td className="px-4 py-3 align-top max-lg:p-0"><LabelBadge label={row.polarity.label} /></td>
      <td className="px-4 py-3 text-end align-top font-medium tabular-nums max-lg:p-0">
        {format.number(row.polarity.score, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })}
      </td>
      <td className="px-4 py-3 align-top text-muted-foreground max-lg:p-0 lg:min-w-44">{topicName(row.topic.label)}</td>
      <td className="px-4 py-3 align-top whitespace-nowrap text-muted-foreground max-lg:hidden">
        {row.ranOn === 'server' ? t('origin.server') : t('origin.browser')}
        <span className="block text-xs">{row.engine}</span>
        {local && <span className="block text-xs text-warning">{t(local.kept ? 'origin.kept' : 'origin.waiting')}</span>}
      </td>
      <td className="px-4 py-2 align-top max-lg:ms-auto max-lg:p-0">
        <div className="flex items-center gap-1">
          <RowFeedback
            compact id={row.id} label={row.polarity.label} topic={row.topic.label} saved={row.feedback}
            onSaved={(value) => onRated?.(row, value)}
          />
          {onDelete && (
            <Button variant="ghost" size="icon" aria-label={t('deleteOne')} onClick={() => onDelete(row)}><Trash2 aria-hidden /></Button>
          )}
        </div>
      </td>
    </tr>
  );
}
