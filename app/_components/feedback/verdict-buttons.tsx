'use client';
// Up or down. Pressing the pressed one again takes it back.
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { FeedbackValue } from '@/lib/feedback/schema';

type Verdict = FeedbackValue['verdict'];

const looks = {
  up: { icon: ThumbsUp, pressed: 'border-success text-success' },
  down: { icon: ThumbsDown, pressed: 'border-danger text-danger' },
} as const;

interface VerdictButtonsProps {
  verdict: Verdict | null;
  compact: boolean;
  disabled: boolean;
  onChoose: (verdict: Verdict) => void;
}

export function VerdictButtons({ verdict, compact, disabled, onChoose }: VerdictButtonsProps) {
  const t = useTranslations('feedback');
  const name = useTranslations('labels.verdict');
  return (
    <div role="group" aria-label={t('question')} className={cn('flex', compact ? 'gap-0.5' : 'gap-2')}>
      {(['up', 'down'] as const).map((each) => {
        const { icon: Icon, pressed } = looks[each];
        const chosen = verdict === each;
        return (
          <Button
            key={each}
            type="button"
            variant={compact ? 'ghost' : 'outline'}
            size={compact ? 'icon' : 'default'}
            aria-label={compact ? name(each) : undefined}
            aria-pressed={chosen}
            // Not `disabled`, which would throw the keyboard's focus away while a rating is saved.
            aria-disabled={disabled || undefined}
            onClick={() => !disabled && onChoose(each)}
            className={cn(chosen && pressed)}
          >
            <Icon aria-hidden className={cn(chosen && 'fill-current')} />
            {!compact && name(each)}
          </Button>
        );
      })}
    </div>
  );
}
