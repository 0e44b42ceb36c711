'use client';
// Rates and corrects one answer. It shows what it is given and hands back what the person says; where that is kept,
// on the server or on the device, is its caller's business.
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { DetailsPopover } from './details-popover';
import { FeedbackDetails } from './feedback-details';
import { useShownValue } from './use-shown-value';
import { VerdictButtons } from './verdict-buttons';

export interface FeedbackControlProps {
  /** What the model said: the label of each task behind the answer. */
  labels: { label: string; topic: string };
  /** What the person says now; null when nothing. */
  value: FeedbackValue | null;
  /** `waiting`: kept on the device until the server is back. */
  status?: 'idle' | 'saving' | 'waiting';
  /** Up and down in a row of a list; the rest opens beside them. */
  compact?: boolean;
  disabled?: boolean;
  /** Rejects when it could not be kept; the caller has said so by then. */
  onSave: (value: FeedbackValue) => Promise<void>;
  onWithdraw: () => Promise<void>;
}

export function FeedbackControl(props: FeedbackControlProps) {
  const { labels, status = 'idle', compact = false, disabled = false } = props;
  const t = useTranslations('feedback');
  const { value, pending, change } = useShownValue(props.value, props.onSave, props.onWithdraw);
  const busy = disabled || pending || status === 'saving';
  const choose = (verdict: FeedbackValue['verdict']) => void change(verdict === value?.verdict ? null : withVerdict(value, verdict));

  const buttons = <VerdictButtons verdict={value?.verdict ?? null} compact={compact} disabled={busy} onChoose={choose} />;
  if (compact) {
    return (
      <div className="flex items-center gap-0.5">
        {buttons}
        <DetailsPopover labels={labels} value={value} disabled={busy} onChange={change} />
      </div>
    );
  }
  return (
    <div className="space-y-4" data-testid="feedback">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {buttons}
        <p role="status" className="text-sm text-muted-foreground">{t(`status.${value ? statusOf(pending ? 'saving' : status) : 'none'}`)}</p>
        {value && (
          <Button variant="ghost" size="sm" className="ms-auto" disabled={busy} onClick={() => void change(null)}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      {value && <FeedbackDetails key={value.verdict} labels={labels} value={value} disabled={busy} onSave={change} />}
    </div>
  );
}

/** What was wrong, and what would be right, no longer holds for an answer that helped; a comment does. */
function withVerdict(value: FeedbackValue | null, verdict: FeedbackValue['verdict']): FeedbackValue {
  if (verdict === 'down') return { ...value, verdict, corrections: value?.corrections ?? [] };
  return { verdict, ...(value?.comment && { comment: value.comment }), corrections: [] };
}

const statusOf = (status: 'idle' | 'saving' | 'waiting') => (status === 'idle' ? 'saved' : status);
