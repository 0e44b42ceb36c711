'use client';
// Up or down for an answer; after down, why. Pressing the pressed one again, or "undo", takes it back.
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Textarea } from '@/app/_components/ui/textarea';
import { useChat } from './use-chat';

const reasons = ['not_understood', 'wrong_article', 'incomplete', 'other'] as const;
type Reason = (typeof reasons)[number];

const looks = { up: { icon: ThumbsUp, pressed: 'text-success' }, down: { icon: ThumbsDown, pressed: 'text-danger' } } as const;

export function AnswerRating({ messageId, verdict }: { messageId: number; verdict: 'up' | 'down' | null }) {
  const t = useTranslations('support.rating');
  const { chat, away } = useChat();
  const [asking, setAsking] = useState(false);
  const [thanked, setThanked] = useState(false);

  function choose(next: 'up' | 'down' | null) {
    setAsking(next === 'down');
    setThanked(next === 'up');
    void chat.rateAnswer(messageId, { verdict: next });
  }

  if (away && verdict === null) return null;
  return (
    <div className={cn('space-y-2', asking && 'w-full')}>
      <div role="group" aria-label={t('question')} className="flex items-center gap-0.5">
        {(['up', 'down'] as const).map((each) => {
          const { icon: Icon, pressed } = looks[each];
          const chosen = verdict === each;
          return (
            <Button key={each} variant="ghost" size="icon-sm" aria-label={t(each)} title={t(each)} aria-pressed={chosen} aria-disabled={away || undefined} onClick={() => !away && choose(chosen ? null : each)} className={cn('text-muted-foreground', chosen && pressed)}>
              <Icon aria-hidden className={cn(chosen && 'fill-current')} />
            </Button>
          );
        })}
        <span role="status" className="text-xs text-muted-foreground">{thanked && verdict !== null && t('thanks')}</span>
        {thanked && verdict !== null && (
          <button type="button" className="ml-1 rounded-sm text-xs font-medium underline underline-offset-2" onClick={() => choose(null)}>{t('undo')}</button>
        )}
      </div>
      {asking && verdict === 'down' && (
        <ReasonForm
          onClose={() => setAsking(false)}
          onSend={(reason, comment) => {
            setAsking(false);
            setThanked(true);
            void chat.rateAnswer(messageId, { verdict: 'down', ...(reason && { reason }), ...(comment && { comment }) });
          }}
        />
      )}
    </div>
  );
}

function ReasonForm({ onSend, onClose }: { onSend: (reason: Reason | null, comment: string) => void; onClose: () => void }) {
  const t = useTranslations('support.rating');
  const common = useTranslations('common');
  const id = useId();
  const [reason, setReason] = useState<Reason | null>(null);
  const [comment, setComment] = useState('');
  return (
    <form
      className="max-w-md space-y-3 rounded-xl border bg-background p-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(reason, comment.trim());
      }}
    >
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t('why')}</legend>
        <div className="flex flex-wrap gap-1.5">
          {reasons.map((each) => (
            <label key={each} className={cn('inline-flex min-h-9 cursor-pointer items-center rounded-full border px-3 text-[0.8125rem] transition-colors has-focus-visible:ring-2 has-focus-visible:ring-ring', each === reason ? 'border-primary bg-primary text-primary-foreground' : 'bg-surface hover:bg-muted')}>
              <input type="radio" name={`${id}-reason`} className="sr-only" checked={each === reason} onChange={() => setReason(each)} />
              {t(`reason.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Textarea aria-label={t('comment')} placeholder={t('comment')} value={comment} maxLength={1000} onChange={(event) => setComment(event.target.value)} className="min-h-16" />
      <div className="flex gap-2">
        <Button type="submit" size="sm" disabled={!reason && !comment.trim()}>{t('send')}</Button>
        <Button variant="ghost" size="sm" onClick={onClose}>{common('close')}</Button>
      </div>
    </form>
  );
}
