'use client';
// Up or down in one click; saying more is for the answer's own page.
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { useRowFeedback } from './row-feedback';

const thumbs = [
  { verdict: 'up', icon: ThumbsUp, colour: 'text-success' },
  { verdict: 'down', icon: ThumbsDown, colour: 'text-danger' },
] as const;

interface RowThumbsProps {
  row: ResultRow;
  onRated?: (row: ResultRow, value: FeedbackValue | null) => void;
}

export function RowThumbs({ row, onRated }: RowThumbsProps) {
  const t = useTranslations('sentiment');
  const { value, status, save } = useRowFeedback({ id: row.id, saved: row.feedback, onSaved: (next) => onRated?.(row, next) });
  return (
    <div role="group" aria-label={t('rate')} className="flex">
      {thumbs.map(({ verdict, icon: Icon, colour }) => {
        const pressed = value?.verdict === verdict;
        // A failure has been told by then; the row shows again what was saved before.
        const toggle = () => void save(pressed ? null : { ...value, verdict, corrections: value?.corrections ?? [] }).catch(() => undefined);
        return (
          <Button
            key={verdict} variant="ghost" size="icon" aria-label={t(`thumbs.${verdict}`)} aria-pressed={pressed}
            disabled={status === 'saving'} onClick={toggle} className={cn(pressed && colour)}
          >
            <Icon aria-hidden className={cn(pressed && 'fill-current')} />
          </Button>
        );
      })}
    </div>
  );
}
