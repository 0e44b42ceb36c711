'use client';
// Rating and correcting one answer, wherever it lies: connects the feedback control to the server and the outbox.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { FeedbackControl } from '@/app/_components/feedback/feedback-control';
import { saveFeedback, type FeedbackPlace } from '@/lib/device/save-feedback';
import type { FeedbackValue } from '@/lib/feedback/schema';
import { useDeviceSession, useObservable } from '../_device/device-provider';
import { useFailureText } from './use-failure-text';

interface RowFeedbackProps {
  id: string;
  label: string;
  topic: string;
  /** What the server knew when the page was made. */
  saved: FeedbackValue | null;
  onSaved?: (value: FeedbackValue | null) => void;
  /** Only up and down, for lists. */
  compact?: boolean;
}

export function RowFeedback({ id, label, topic, saved, onSaved, compact = false }: RowFeedbackProps) {
  const { value, status, save } = useRowFeedback(id, saved, onSaved);
  return (
    <FeedbackControl
      labels={{ label, topic }}
      compact={compact}
      value={value}
      status={status}
      onSave={(next) => save(next)}
      onWithdraw={() => save(null)}
    />
  );
}

/** What the person says about one answer now, and how to change it. */
function useRowFeedback(id: string, saved: FeedbackValue | null, onSaved: RowFeedbackProps['onSaved']) {
  const t = useTranslations('sentiment');
  const session = useDeviceSession();
  const { feedback, answers } = useObservable(session.outbox.state);
  const waiting = feedback.get(id);
  const waitsForServer = waiting !== undefined && !answers.get(id)?.kept;
  const failureText = useFailureText();
  const [changed, setChanged] = useState<{ value: FeedbackValue | null } | null>(null);
  const [saving, setSaving] = useState(false);

  async function save(next: FeedbackValue | null): Promise<void> {
    setSaving(true);
    try {
      const place: FeedbackPlace = await saveFeedback(session, id, next);
      setChanged({ value: next });
      onSaved?.(next);
      if (place !== 'server') toast(t(place === 'outbox' ? 'ratingWaits' : 'ratingKept'));
    } catch (error) {
      toast.error(failureText(error));
      throw error;
    } finally {
      setSaving(false);
    }
  }

  const value = waiting ? waiting.value : changed ? changed.value : saved;
  const status: 'idle' | 'saving' | 'waiting' = saving ? 'saving' : waitsForServer ? 'waiting' : 'idle';
  return { value, status, save };
}
