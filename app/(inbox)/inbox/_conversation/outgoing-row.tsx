'use client';
// A reply or a note that is on its way, or did not arrive.
import { useTranslations } from 'next-intl';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { Button } from '@/app/_components/ui/button';
import { cn } from '@/app/_components/ui/cn';
import type { OpenConversation, Outgoing } from '../_state/open-conversation';

export function OutgoingRow({ open, outgoing: { clientId, kind, text, failure } }: { open: OpenConversation; outgoing: Outgoing }) {
  const t = useTranslations('inbox');
  const failureText = useFailureText();
  const isNote = kind === 'note';
  return (
    <div className={cn('mt-2 flex flex-col', !isNote && 'items-end')}>
      <p className={cn('px-3.5 py-2 leading-relaxed break-words whitespace-pre-wrap', isNote ? 'rounded-lg border border-dashed border-warning/60 bg-warning/10 text-sm' : 'max-w-[85%] rounded-2xl rounded-tr-md', !isNote && (failure ? 'border border-danger bg-surface' : 'bg-primary text-primary-foreground opacity-75'))}>{text}</p>
      {failure ? (
        <p role="alert" className="mt-1 flex flex-wrap items-center justify-end gap-1 text-xs text-danger">
          {t('notSent', { reason: failureText(failure) })}
          <Button variant="link" size="sm" className="h-6 px-1" onClick={() => open.retry(clientId)}>{t('sendAgain')}</Button>
          <Button variant="link" size="sm" className="h-6 px-1" onClick={() => open.discard(clientId)}>{t('discard')}</Button>
        </p>
      ) : (
        <p className="mt-1 text-xs text-muted-foreground">{t('sending')}</p>
      )}
    </div>
  );
}
