'use client';
// Orders to ask about, questions to ask, and the way to the help centre.
import { ArrowRight, BookOpenText, CornerDownLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useChat } from '@/app/_components/chat/use-chat';
import { OwnOrders } from './own-orders';
import { SampleOrder } from './sample-order';

const questions = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** @param onSaid something was asked from here */
export function SidePanel({ userId, onSaid }: { userId: string | null; onSaid?: () => void }) {
  const t = useTranslations('support.panel');
  const { chat } = useChat();
  const say = (text: string) => {
    chat.say(text);
    onSaid?.();
  };
  return (
    <div className="space-y-6">
      {userId ? <OwnOrders onAsk={say} /> : <SampleOrder onAsk={say} />}
      <section aria-label={t('questions')} className="space-y-2">
        <h2 className="text-sm font-semibold">{t('questions')}</h2>
        <ul className="divide-y overflow-hidden rounded-xl border bg-surface">
          {questions.map((key) => (
            <li key={key}>
              <button type="button" onClick={() => say(t(`question.${key}`))} className="group flex min-h-11 w-full items-center justify-between gap-3 px-3.5 py-2 text-left text-sm outline-offset-[-2px] hover:bg-raised">
                {t(`question.${key}`)}
                <CornerDownLeft className="size-4 shrink-0 text-muted-foreground opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Link href="/help" className="flex items-center gap-3 rounded-xl border bg-surface px-3.5 py-3 hover:border-primary">
        <BookOpenText className="size-5 shrink-0 text-primary" aria-hidden />
        <span className="flex-1">
          <span className="block text-sm font-semibold">{t('help')}</span>
          <span className="block text-[0.8125rem] text-muted-foreground">{t('helpNote')}</span>
        </span>
        <ArrowRight className="size-4 text-muted-foreground" aria-hidden />
      </Link>
    </div>
  );
}
