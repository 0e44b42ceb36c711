'use client';
// One message: the customer's at the left, the bot's and colleagues' at the right, notes across in a colour of their own.
import { Lock, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Markdown } from '@/app/_components/chat/markdown';
import { OrderCard } from '@/app/_components/chat/order-card';
import { useTimes } from '@/app/_components/chat/use-times';
import { cn } from '@/app/_components/ui/cn';
import type { InboxItem } from '@/lib/services/support/inbox/schema';
import type { MessageView } from '@/lib/services/support/schema';
import { useCustomerName } from '../_queue/use-customer-name';
import { EventLine } from './event-line';
import { IntentLine } from './intent-line';

interface MessageRowProps {
  message: MessageView;
  beginsGroup: boolean;
  /** Name of who looks. */
  ownName: string;
  /** Of the newest reply: whether the customer has seen it. */
  seen: boolean | undefined;
  customer: InboxItem;
  /** What an agent said that the customer meant, under the bot's answer to it. */
  corrected: string | undefined;
}

export function MessageRow({ message, beginsGroup, ownName, seen, customer, corrected }: MessageRowProps) {
  const t = useTranslations('inbox');
  const times = useTimes();
  const nameOf = useCustomerName();
  const { author, authorName, kind, body, answer, rating, createdAt } = message;
  if (kind === 'event') return <EventLine event={message.event} />;
  if (kind === 'note') return <Note message={message} />;
  const isTheirs = author === 'customer';
  const name = isTheirs ? nameOf(customer) : author === 'bot' ? t('bot') : authorName === ownName ? t('you') : (authorName ?? t('agent'));
  return (
    <div className={cn('flex flex-col', isTheirs ? 'items-start' : 'items-end', beginsGroup ? 'mt-4' : 'mt-1')}>
      <p className={cn('mb-1 flex items-baseline gap-2 text-[0.8125rem]', !beginsGroup && 'sr-only')}>
        <span dir="auto" className="font-semibold">{name}</span>
        <time dateTime={createdAt} className="text-xs text-muted-foreground" suppressHydrationWarning>{times.time(createdAt)}</time>
        {answer?.ranOn === 'browser' && <span className="text-xs text-muted-foreground">{t('onDevice')}</span>}
      </p>
      <div
        dir="auto"
        className={cn(
          'max-w-[85%] rounded-2xl px-3.5 py-2 leading-relaxed break-words',
          isTheirs ? 'rounded-tl-md bg-raised' : author === 'bot' ? 'rounded-tr-md border bg-surface' : 'rounded-tr-md bg-primary text-primary-foreground',
        )}
      >
        {author === 'bot' ? <Markdown text={body} /> : <p className="whitespace-pre-wrap">{body}</p>}
      </div>
      {answer?.order && <div className="mt-2 flex w-full justify-end"><OrderCard order={answer.order} /></div>}
      {answer && <IntentLine answer={answer} corrected={corrected} />}
      {rating && (
        <p className="mt-1 flex items-center gap-1 text-xs text-muted-foreground">
          {rating === 'up' ? <ThumbsUp className="size-3.5 text-success" aria-hidden /> : <ThumbsDown className="size-3.5 text-danger" aria-hidden />} {t(`rated.${rating}`)}
        </p>
      )}
      {seen !== undefined && <p className="mt-1 text-xs text-muted-foreground">{t(seen ? 'seen' : 'delivered')}</p>}
    </div>
  );
}

function Note({ message: { authorName, body, createdAt } }: { message: MessageView }) {
  const t = useTranslations('inbox');
  const times = useTimes();
  return (
    <article aria-label={t('noteBy', { name: authorName ?? t('agent') })} className="mt-4 rounded-lg border border-dashed border-warning/60 bg-warning/10 px-3.5 py-2.5 text-sm">
      <p className="mb-1 flex items-center gap-2 text-[0.8125rem]">
        <Lock className="size-3.5 text-warning" aria-hidden /> <span dir="auto" className="font-semibold">{t('noteBy', { name: authorName ?? t('agent') })}</span>
        <time dateTime={createdAt} className="text-xs text-muted-foreground" suppressHydrationWarning>{times.time(createdAt)}</time>
      </p>
      <p dir="auto" className="leading-relaxed break-words whitespace-pre-wrap">{body}</p>
    </article>
  );
}
