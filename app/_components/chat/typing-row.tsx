'use client';
// Somebody is writing. It fades in late, so that an answer that is there at once doesn't make it flicker.
import { useTranslations } from 'next-intl';
import { Avatar } from './message-row';
import { useChat } from './use-chat';

export function TypingRow() {
  const t = useTranslations('support');
  const { state } = useChat();
  const { typing, answering, conversation, streams } = state;
  const botAnswers = answering && conversation?.state !== 'waiting' && conversation?.state !== 'person';
  const author = typing?.author ?? (botAnswers ? 'bot' : null);
  const name = author === 'bot' ? t('bot') : (typing?.name ?? conversation?.person ?? t('someone'));
  const shown = author !== null && Object.keys(streams).length === 0;
  return (
    <div role="status">
      {shown && (
        <div className="mt-4 grid animate-in grid-cols-[2rem_1fr] gap-x-2.5 delay-200 duration-200 fill-mode-backwards fade-in-0">
          <Avatar name={name} isBot={author === 'bot'} />
          <span className="flex w-fit items-center gap-1 rounded-2xl rounded-tl-md bg-raised px-4 py-3.5">
            <span className="sr-only">{author === 'bot' ? t('typingBot') : t('typing', { name })}</span>
            {[0, 160, 320].map((delay) => (
              <span key={delay} aria-hidden style={{ animationDelay: `${delay}ms` }} className="size-1.5 rounded-full bg-muted-foreground motion-safe:animate-bounce" />
            ))}
          </span>
        </div>
      )}
    </div>
  );
}
