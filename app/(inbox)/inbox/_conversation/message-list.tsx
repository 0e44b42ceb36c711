'use client';
// Everything that was said, by day, with notes and events in between; the end stays in sight unless somebody reads back.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayOf, useTimes } from '@/app/_components/chat/use-times';
import { Button } from '@/app/_components/ui/button';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import type { MessageView } from '@/lib/services/support/schema';
import { useInbox, useOpen } from '../_state/inbox-context';
import type { OpenConversation } from '../_state/open-conversation';
import { MessageRow } from './message-row';
import { OutgoingRow } from './outgoing-row';
import { useStickToEnd } from './use-stick-to-end';

export function MessageList({ open, detail }: { open: OpenConversation; detail: InboxDetail }) {
  const t = useTranslations('inbox');
  const times = useTimes();
  const { me } = useInbox();
  const { outgoing, typing, loadingOlder } = useOpen(open);
  const { messages, older, customerReadId, item, corrections } = detail;
  const { scroller, content } = useStickToEnd(messages[0]?.id ?? 0, outgoing.length);
  const lastReply = messages.findLast(({ author, kind }) => author === 'agent' && kind === 'text');
  return (
    <div ref={scroller} tabIndex={0} role="log" aria-label={t('messages')} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">
      <div ref={content} className="px-3 pt-2 pb-4 sm:px-5">
        {older && (
          <div className="py-2 text-center">
            <Button variant="outline" size="sm" disabled={loadingOlder} onClick={() => void open.loadOlder().catch(() => undefined)}>{t(loadingOlder ? 'loading' : 'earlier')}</Button>
          </div>
        )}
        <ol className="mx-auto max-w-3xl">
          {messages.map((message, index) => {
            const before = messages[index - 1];
            const beginsDay = !before || dayOf(before.createdAt) !== dayOf(message.createdAt);
            return (
              <li key={message.id}>
                {beginsDay && <Divider>{times.day(message.createdAt)}</Divider>}
                <MessageRow message={message} beginsGroup={beginsDay || !continues(before, message)} ownName={me.name} seen={message === lastReply ? message.id <= customerReadId : undefined} customer={item} corrected={message.answer ? corrections[questionBefore(messages, index)] : undefined} />
              </li>
            );
          })}
          {outgoing.map((each) => <li key={each.clientId}><OutgoingRow open={open} outgoing={each} /></li>)}
        </ol>
        <p role="status" className="mx-auto mt-2 min-h-6 max-w-3xl text-sm text-muted-foreground">
          {typing && <span className="inline-flex items-center gap-2"><Dots /> {t(`typing.${typing}`)}</span>}
        </p>
      </div>
    </div>
  );
}

/** The id of the customer's message that an answer is to; 0 where it is further back than what is shown. */
const questionBefore = (messages: MessageView[], index: number): number => messages.slice(0, index).findLast(({ author, kind }) => author === 'customer' && kind === 'text')?.id ?? 0;

/** Messages of one author within this time show their name once. */
const groupMs = 3 * 60_000;

const continues = (before: MessageView | undefined, { author, authorName, kind, createdAt }: MessageView) =>
  before !== undefined && before.kind === kind && before.author === author && before.authorName === authorName && Date.parse(createdAt) - Date.parse(before.createdAt) < groupMs;

const Divider = ({ children }: { children: ReactNode }) => (
  <p className="my-4 flex items-center gap-3 text-xs font-medium text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">{children}</p>
);

const Dots = () => (
  <span aria-hidden className="flex gap-1">
    {[0, 160, 320].map((delay) => <span key={delay} style={{ animationDelay: `${delay}ms` }} className="size-1.5 rounded-full bg-muted-foreground motion-safe:animate-bounce" />)}
  </span>
);
