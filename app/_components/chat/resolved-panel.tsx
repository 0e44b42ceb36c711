'use client';
// After a conversation is solved: how it was, from 1 to 5, and what next.
import { Angry, Frown, Laugh, Meh, Plus, Smile } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import { Textarea } from '@/app/_components/ui/textarea';
import { useChat } from './use-chat';

const faces = [Angry, Frown, Meh, Smile, Laugh] as const;
const scores = [1, 2, 3, 4, 5] as const;

export function ResolvedPanel() {
  const t = useTranslations('support.resolved');
  const all = useTranslations('support');
  const { chat, state, away } = useChat();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const { conversation } = state;
  if (conversation?.state !== 'resolved') return null;
  const { id, satisfaction } = conversation;
  const commenting = satisfaction !== null && askedFor === id;

  return (
    <section aria-label={t('title')} className="max-h-[50%] shrink-0 overflow-y-auto border-t bg-raised px-4 py-3 text-sm">
      <div className="mx-auto flex max-w-3xl flex-col items-center gap-2 text-center">
        {!away && (
          <>
            <h3 className="font-semibold tracking-normal">{satisfaction === null ? t('title') : t('thanks')}</h3>
            <div role="radiogroup" aria-label={`${t('title')} ${t('note')}`} className="flex gap-1">
              {scores.map((score) => {
                const Face = faces[score - 1] ?? Meh;
                const chosen = satisfaction === score;
                return (
                  <button
                    key={score}
                    type="button"
                    role="radio"
                    aria-checked={chosen}
                    aria-label={`${score}: ${t(`score.${score}`)}`}
                    title={t(`score.${score}`)}
                    onClick={() => {
                      setAskedFor(id);
                      void chat.rateChat(score);
                    }}
                    className={cn('grid size-11 place-content-center rounded-full transition-[background-color,transform] hover:bg-accent hover:text-accent-foreground motion-safe:hover:scale-110', chosen ? 'bg-primary text-primary-foreground' : satisfaction !== null && 'text-muted-foreground')}
                  >
                    <Face className="size-6" aria-hidden />
                  </button>
                );
              })}
            </div>
            {commenting && (
              <CommentForm
                onSend={(comment) => {
                  setAskedFor(null);
                  void chat.rateChat(satisfaction, comment);
                }}
              />
            )}
          </>
        )}
        <p className="text-muted-foreground">{t('again')}</p>
        <Button variant="outline" size="sm" onClick={chat.startNew}><Plus aria-hidden /> {all('newConversation')}</Button>
      </div>
    </section>
  );
}

function CommentForm({ onSend }: { onSend: (comment: string) => void }) {
  const t = useTranslations('support.resolved');
  const [comment, setComment] = useState('');
  return (
    <form
      className="flex w-full max-w-md items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim()) onSend(comment.trim());
      }}
    >
      <Textarea aria-label={t('comment')} placeholder={t('comment')} value={comment} maxLength={1000} onChange={(event) => setComment(event.target.value)} className="min-h-10" rows={1} />
      <Button type="submit" variant="secondary" disabled={!comment.trim()}>{t('send')}</Button>
    </form>
  );
}
