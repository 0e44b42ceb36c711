'use client';
// Rates and corrects one answer. It shows what it is given and hands back what the person says; where that is kept,
// on the server or on the device, is its caller's business.
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { FeedbackDetails } from './feedback-details';
import { VerdictButtons } from './verdict-buttons';

export interface FeedbackControlProps {
  /** What the model said: the label of each task behind the answer. */
  labels: { label: string; topic: string };
  /** What the person says now; null when nothing. */
  value: FeedbackValue | null;
  /** `waiting`: kept on the device until the server is back. */
  status?: 'idle' | 'saving' | 'waiting';
  /** Only up and down, for lists. */
  compact?: boolean;
  disabled?: boolean;
  /** Rejects when it could not be kept; the caller has said so by then. */
  onSave: (value: FeedbackValue) => Promise<void>;
  onWithdraw: () => Promise<void>;
}

export function FeedbackControl(props: FeedbackControlProps) {
  const { labels, value, status = 'idle', compact = false, disabled = false, onSave, onWithdraw } = props;
  const t = useTranslations('feedback');
  const busy = disabled || status === 'saving';
  // The caller tells of failures; the control shows again what was kept before.
  const settle = (work: Promise<void>) => void work.catch(() => undefined);

  const choose = (verdict: FeedbackValue['verdict']) => {
    if (verdict === value?.verdict) return settle(onWithdraw());
    // What was wrong, and what would be right, no longer holds for an answer that helped.
    if (verdict === 'up') return settle(onSave({ verdict, ...(value?.comment && { comment: value.comment }), corrections: [] }));
    settle(onSave({ ...value, verdict, corrections: value?.corrections ?? [] }));
  };

  const buttons = <VerdictButtons verdict={value?.verdict ?? null} compact={compact} disabled={busy} onChoose={choose} />;
  if (compact) return buttons;
  return (
    <div className="space-y-4" data-testid="feedback">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {buttons}
        <p role="status" className="text-sm text-muted-foreground">{t(`status.${value ? statusOf(status) : 'none'}`)}</p>
        {value && (
          <Button variant="ghost" size="sm" className="ms-auto" disabled={busy} onClick={() => settle(onWithdraw())}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      {value && <FeedbackDetails key={value.verdict} labels={labels} value={value} disabled={busy} onSave={onSave} />}
    </div>
  );
}

const statusOf = (status: 'idle' | 'saving' | 'waiting') => (status === 'idle' ? 'saved' : status);
