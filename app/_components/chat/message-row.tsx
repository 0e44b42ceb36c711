'use client';
// One message in its author's look: one's own at the right, the assistant's and a person's at the left under their name.
import { useTranslations } from 'next-intl';
import { TrefoilMark } from '@/app/_components/brand/trefoil-mark';
import { cn } from '@/app/_components/ui/cn';
import type { ShownMessage } from '@/lib/device/support/chat-state';
import { AnswerParts } from './answer-parts';
import { DeliveryNote } from './delivery-note';
import { EventRow } from './event-row';
import { Markdown } from './markdown';
import { useTimes } from './use-times';

export interface MessageRowProps {
  message: ShownMessage;
  beginsGroup: boolean;
  /** Its buttons may be pressed. */
  active: boolean;
  /** Its change may be undone. */
  undoable: boolean;
  /** The newest of the customer's own. */
  newestOwn: boolean;
}

export function MessageRow(props: MessageRowProps) {
  const { message } = props;
  if (message.kind === 'event') return <EventRow event={message.event} />;
  return message.author === 'customer' ? <OwnMessage {...props} /> : <TheirMessage {...props} />;
}

const enters = 'motion-safe:animate-in motion-safe:fade-in-0 motion-safe:slide-in-from-bottom-1 motion-safe:duration-200';

function OwnMessage({ message, beginsGroup, newestOwn }: MessageRowProps) {
  const t = useTranslations('support');
  return (
    <div className={cn('flex flex-col items-end', enters, beginsGroup ? 'mt-4' : 'mt-1')}>
      <span className="sr-only">{t('you')}:</span>
      <p className={cn('max-w-[85%] rounded-2xl rounded-br-md px-3.5 py-2 leading-relaxed break-words whitespace-pre-wrap @lg:max-w-[75%]', message.delivery === 'failed' ? 'border border-danger bg-surface' : 'bg-primary text-primary-foreground')}>
        {message.body}
      </p>
      <DeliveryNote message={message} newest={newestOwn} />
    </div>
  );
}

function TheirMessage({ message, beginsGroup, active, undoable }: MessageRowProps) {
  const t = useTranslations('support');
  const times = useTimes();
  const isBot = message.author === 'bot';
  const name = isBot ? t('bot') : (message.authorName ?? t('someone'));
  return (
    <div className={cn('group/message grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2.5', enters, beginsGroup ? 'mt-4' : 'mt-1.5')}>
      {beginsGroup ? <Avatar name={name} isBot={isBot} /> : <span />}
      <div className="flex flex-col items-start gap-2">
        {beginsGroup && (
          <p className="flex items-baseline gap-2 text-[0.8125rem]">
            <span className="font-semibold">{name}</span>
            {!message.streaming && <time dateTime={message.createdAt} className="text-xs text-muted-foreground">{times.time(message.createdAt)}</time>}
            {message.answer?.ranOn === 'browser' && <span className="text-xs text-muted-foreground">· {t('answer.onDevice')}</span>}
          </p>
        )}
        {/* Words that are still coming are read out once they are all there. */}
        <div aria-busy={message.streaming} aria-hidden={message.streaming} className={cn('max-w-[92%] rounded-2xl rounded-tl-md px-3.5 py-2 @lg:max-w-[85%]', isBot ? 'bg-raised' : 'bg-accent text-accent-foreground')}>
          {isBot ? <Markdown text={message.body} /> : <p className="leading-relaxed break-words whitespace-pre-wrap">{message.body}</p>}
          {message.streaming && <span className="mt-1 inline-block h-4 w-1.5 rounded-full bg-primary motion-safe:animate-pulse" />}
        </div>
        {message.answer && <AnswerParts message={message} answer={message.answer} active={active} undoable={undoable} />}
      </div>
    </div>
  );
}

export function Avatar({ name, isBot }: { name: string; isBot: boolean }) {
  return (
    <span aria-hidden className={cn('grid size-8 place-content-center rounded-full text-sm font-semibold', isBot ? 'bg-accent text-accent-foreground' : 'bg-primary text-primary-foreground')}>
      {isBot ? <TrefoilMark className="size-5" /> : [...name][0]?.toUpperCase()}
    </span>
  );
}
