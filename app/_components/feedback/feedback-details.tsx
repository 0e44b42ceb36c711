'use client';
// What would be right, why, and in the person's own words. A draft until it is saved.
import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Label } from '@/app/_components/ui/label';
import { Textarea } from '@/app/_components/ui/textarea';
import { maxCommentLength, type FeedbackValue } from '@/lib/feedback/schema';
import { LabelCorrection } from './label-correction';
import { ReasonChoice } from './reason-choice';

interface FeedbackDetailsProps {
  labels: { label: string; topic: string };
  value: FeedbackValue;
  disabled: boolean;
  /** Resolves to whether it was kept; if not, the draft stays for another try. */
  onSave: (value: FeedbackValue) => Promise<boolean>;
}

export function FeedbackDetails({ labels, value, disabled, onSave }: FeedbackDetailsProps) {
  const t = useTranslations('feedback');
  const commentId = useId();
  const [draft, setDraft] = useState(value);
  const said = { polarity: labels.label, topics: labels.topic };
  const changed = JSON.stringify(tidy(draft)) !== JSON.stringify(tidy(value));

  const correct = (task: string, corrected: string | null) => {
    const others = draft.corrections.filter((each) => each.task !== task);
    setDraft({ ...draft, corrections: corrected ? [...others, { task, corrected }] : others });
  };

  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave(tidy(draft));
  };

  return (
    <form onSubmit={save} className="@container space-y-5">
      {value.verdict === 'down' && (
        <>
          <div className="grid gap-5 @md:grid-cols-2">
            {(['polarity', 'topics'] as const).map((task) => (
              <LabelCorrection
                key={task}
                task={task}
                said={said[task]}
                corrected={draft.corrections.find((each) => each.task === task)?.corrected ?? null}
                disabled={disabled}
                onChange={(corrected) => correct(task, corrected)}
              />
            ))}
          </div>
          <ReasonChoice reason={draft.reason ?? null} disabled={disabled} onChange={(reason) => setDraft({ ...draft, reason: reason ?? undefined })} />
        </>
      )}
      <div className="space-y-2">
        <Label htmlFor={commentId}>{t('comment')}</Label>
        <Textarea
          id={commentId}
          rows={3}
          maxLength={maxCommentLength}
          value={draft.comment ?? ''}
          placeholder={t(`commentHint.${value.verdict}`)}
          onChange={(event) => setDraft({ ...draft, comment: event.target.value })}
        />
      </div>
      <Button type="submit" disabled={disabled || !changed}>{t('save')}</Button>
    </form>
  );
}

/** The value in one form: nothing empty, corrections in a fixed order. */
function tidy({ verdict, reason, comment, corrections }: FeedbackValue): FeedbackValue {
  const text = comment?.trim();
  return {
    verdict,
    ...(reason && { reason }),
    ...(text && { comment: text }),
    corrections: [...corrections].sort((one, other) => one.task.localeCompare(other.task)),
  };
}
