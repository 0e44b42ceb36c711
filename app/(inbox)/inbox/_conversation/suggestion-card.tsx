'use client';
// What the bot would answer: sent as it is, put into the field to edit, or left alone.
import { BookOpenText, PencilLine, Send, Sparkles, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { safeAddress } from '@/app/_components/chat/markdown';
import { Button } from '@/app/_components/ui/button';
import { askServer } from '@/lib/device/ask-server';
import type { InboxDetail, Suggestion } from '@/lib/services/support/inbox/schema';
import type { OpenConversation } from '../_state/open-conversation';
import { useComposerEvents } from './composer-events';

interface SuggestionCardProps {
  open: OpenConversation;
  detail: InboxDetail;
  onUse: (body: string) => void;
  onSend: (body: string) => void;
  /** Something is being written already. */
  hidden: boolean;
}

/** States in which a person is to answer. */
const forPeople = new Set(['waiting', 'person']);

export function SuggestionCard({ open, detail, onUse, onSend, hidden }: SuggestionCardProps) {
  const t = useTranslations('inbox');
  const last = detail.messages.findLast(({ kind, author }) => kind === 'text' && author !== 'bot');
  const question = last?.author === 'customer' && forPeople.has(detail.item.state) ? last.id : null;
  const [declined, setDeclined] = useState<number | null>(null);
  const suggestion = useSuggestion(open.id, question);
  const shown = suggestion && suggestion.messageId === question && declined !== question && !hidden ? suggestion : null;
  useComposerEvents({ use: () => shown && onUse(shown.body) });
  if (!shown) return null;
  return (
    <section aria-label={t('suggestion.title')} className="mb-2 rounded-xl border border-primary/40 bg-accent/40 px-3.5 py-2.5 text-sm">
      <div className="flex items-center gap-2">
        <Sparkles className="size-4 text-primary" aria-hidden />
        <h3 className="flex-1 text-[0.8125rem] font-semibold tracking-normal">{t('suggestion.title')}</h3>
        <button type="button" aria-label={t('suggestion.decline')} onClick={() => setDeclined(question)} className="rounded-sm p-1 text-muted-foreground hover:text-foreground"><X className="size-4" aria-hidden /></button>
      </div>
      <p dir="auto" tabIndex={0} className="mt-1 max-h-20 overflow-y-auto md:max-h-28 leading-relaxed whitespace-pre-wrap">{shown.body}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button size="sm" title="s" onClick={() => onUse(shown.body)}><PencilLine aria-hidden /> {t('suggestion.edit')}</Button>
        <Button size="sm" variant="outline" onClick={() => onSend(shown.body)}><Send aria-hidden /> {t('suggestion.send')}</Button>
        {shown.sources.map(({ title, href }) => (
          <a key={href} href={safeAddress(href)} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1 text-[0.8125rem] text-muted-foreground underline-offset-3 hover:text-foreground hover:underline">
            <BookOpenText className="size-3.5" aria-hidden /> {title}
          </a>
        ))}
      </div>
    </section>
  );
}

/** The bot's proposal for the message with this id; null without one. That it has none, or cannot be asked, is no news. */
function useSuggestion(conversationId: string, messageId: number | null): Suggestion | null {
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  useEffect(() => {
    if (messageId === null) return;
    const asked = new AbortController();
    askServer<{ suggestion: Suggestion | null }>(`/api/v1/support/inbox/${encodeURIComponent(conversationId)}/suggestion`, { signal: asked.signal }).then(
      (answer) => setSuggestion(answer.suggestion),
      () => undefined,
    );
    return () => asked.abort();
  }, [conversationId, messageId]);
  return suggestion;
}
