'use client';
// Why an answer did not help: one of a short list, or none.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { cn } from '@/app/_components/ui/cn';
import { reasonsOf, type FeedbackValue } from '@/lib/feedback/schema';

type Reason = NonNullable<FeedbackValue['reason']>;

interface ReasonChoiceProps {
  reason: Reason | null;
  disabled: boolean;
  onChange: (reason: Reason | null) => void;
}

export function ReasonChoice({ reason, disabled, onChange }: ReasonChoiceProps) {
  const t = useTranslations('feedback');
  const name = useTranslations('labels.reason');
  const group = useId();
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{t('reason')}</legend>
      <div className="flex flex-wrap gap-2">
        {[null, ...reasonsOf.sentiment].map((each) => (
          <label
            key={each ?? 'none'}
            className={cn(
              'inline-flex min-h-11 cursor-pointer items-center rounded-full border px-4 text-sm transition-colors sm:min-h-9',
              'has-focus-visible:ring-2 has-focus-visible:ring-ring has-focus-visible:ring-offset-2 has-focus-visible:ring-offset-background',
              each === reason ? 'border-primary bg-primary text-primary-foreground' : 'border-border hover:bg-muted',
            )}
          >
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={each === reason}
              onChange={() => onChange(each)}
            />
            {each ? name(each) : t('noReason')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
