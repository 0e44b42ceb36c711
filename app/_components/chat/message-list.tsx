'use client';
// What was said, oldest first, with a line between days. A log, so that screen readers hear what is added.
import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { groupMessages } from './group-messages';
import { MessageRow } from './message-row';
import { TypingRow } from './typing-row';
import { useAutoScroll } from './use-auto-scroll';
import { useChat } from './use-chat';
import { useTimes } from './use-times';
import { Welcome } from './welcome';

export function MessageList({ greeting, suggestions }: { greeting: string; suggestions?: string[] | undefined }) {
  const t = useTranslations('support');
  const times = useTimes();
  const { chat, state, messages, activeId, undoableId } = useChat();
  const { scroller, content, atEnd, unseen, toEnd } = useAutoScroll(messages);
  const [lastOwn] = messages.filter(({ author }) => author === 'customer').slice(-1);
  const isOpening = state.stage === 'opening' || (state.conversation !== null && messages.length === 0 && state.problem === null);
  const visible = usePageVisible();
  const newest = state.saved.at(-1)?.id;

  useEffect(() => {
    if (visible && atEnd) chat.tellRead();
  }, [chat, visible, atEnd, newest]);

  return (
    <div className="relative min-h-0 flex-1">
      {/* Focusable, so that the keyboard can scroll it. */}
      <div ref={scroller} tabIndex={0} role="group" aria-label={t('messages')} className="relative h-full overflow-y-auto overscroll-contain px-4 py-5 outline-offset-[-2px] [scrollbar-gutter:stable] @max-md:px-3">
        <div ref={content} className="mx-auto flex min-h-full max-w-3xl flex-col">
          {isOpening && <Opening label={t('messages')} />}
          {!isOpening && state.conversation === null && <Welcome greeting={greeting} suggestions={messages.length === 0 ? suggestions : undefined} />}
          <div role="log" aria-label={t('messages')} className="flex flex-col">
            {groupMessages(messages).map(({ message, beginsDay, beginsGroup }) => (
              <div key={message.clientId} data-client-id={message.clientId} className="first:*:mt-0">
                {beginsDay && (
                  <p className="my-4 flex items-center gap-3 text-xs font-medium text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
                    {times.day(message.createdAt)}
                  </p>
                )}
                <MessageRow message={message} beginsGroup={beginsGroup} active={message.clientId === activeId} undoable={message.clientId === undoableId} newestOwn={message.clientId === lastOwn?.clientId} />
              </div>
            ))}
          </div>
          <TypingRow />
        </div>
      </div>
      {!atEnd && (
        <Button variant="outline" size="sm" onClick={toEnd} className="absolute bottom-3 left-1/2 -translate-x-1/2 rounded-full bg-surface shadow-md">
          <ArrowDown aria-hidden /> {unseen > 0 ? t('newMessages', { count: unseen }) : t('toNewest')}
        </Button>
      )}
    </div>
  );
}

function Opening({ label }: { label: string }) {
  return (
    <div aria-busy="true" aria-label={label} className="space-y-4">
      <Skeleton className="h-16 w-3/5 rounded-2xl" />
      <Skeleton className="ml-auto h-10 w-2/5 rounded-2xl" />
      <Skeleton className="h-24 w-4/5 rounded-2xl" />
    </div>
  );
}

function usePageVisible(): boolean {
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
