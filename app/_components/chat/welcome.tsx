'use client';
// Before the first message: a greeting, and questions that others ask.
import { useTranslations } from 'next-intl';
import { Avatar } from './message-row';
import { useChat } from './use-chat';

export function Welcome({ greeting, suggestions }: { greeting: string; suggestions?: string[] | undefined }) {
  const t = useTranslations('support');
  const { chat } = useChat();
  return (
    <div className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2.5">
      <Avatar name={t('bot')} isBot />
      <div className="flex flex-col items-start gap-2">
        <p className="text-[0.8125rem] font-semibold">{t('bot')}</p>
        <p className="max-w-[92%] rounded-2xl rounded-tl-md bg-raised px-3.5 py-2 leading-relaxed @lg:max-w-[85%]">{greeting}</p>
        {suggestions && suggestions.length > 0 && (
          <ul aria-label={t('suggestions')} className="mt-2 flex flex-wrap gap-2">
            {suggestions.map((question) => (
              <li key={question}>
                <button type="button" onClick={() => chat.say(question)} className="rounded-full border border-primary/45 px-3.5 py-1.5 text-left text-sm transition-colors hover:border-primary hover:bg-accent hover:text-accent-foreground">
                  {question}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
