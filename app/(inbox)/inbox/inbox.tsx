'use client';
// The inbox: queue, conversation and customer side by side on a desktop, two of them on a tablet, one at a time on a phone.
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { cn } from '@/app/_components/ui/cn';
import type { CannedReply } from '@/lib/services/support/inbox/canned-reply-schema';
import type { IntentChoice } from '@/lib/services/support/inbox/list-intent-choices';
import type { InboxDetail } from '@/lib/services/support/inbox/schema';
import { ConversationPane } from './_conversation/conversation-pane';
import { CustomerPane } from './_customer/customer-pane';
import { QueuePane } from './_queue/queue-pane';
import { InboxShortcuts } from './_shortcuts/inbox-shortcuts';
import { goTo, idIn } from './_state/address';
import { InboxContext, type InboxValue, type Picking } from './_state/inbox-context';
import { OpenConversation } from './_state/open-conversation';
import { Queue, type QueueStart } from './_state/queue';
import { useActions } from './_state/use-actions';
import { useFollowing } from './_state/use-following';

interface InboxProps {
  me: { id: string; name: string };
  start: QueueStart;
  detail: InboxDetail | null;
  agents: { id: string; name: string }[];
  labels: string[];
  cannedReplies: CannedReply[];
  intents: IntentChoice[];
}

export function Inbox({ me, start, detail, agents, labels, cannedReplies, intents }: InboxProps) {
  const t = useTranslations('inbox');
  const id = idIn(usePathname());
  const [queue] = useState(() => new Queue(start, { view: 'waiting', q: '', label: null, locale: null }));
  // A choice belongs to the conversation that it was opened for.
  const [picked, setPicked] = useState<{ id: string | null; what: Picking }>({ id: null, what: null });
  const picking = picked.id === id ? picked.what : null;
  const pick = useCallback((what: Picking) => setPicked({ id, what }), [id]);
  const open = useMemo(
    () => (id ? new OpenConversation(id, (item) => queue.take(item), detail?.item.id === id ? detail : null) : null),
    [id, queue, detail],
  );
  const actions = useActions(open);
  useFollowing(queue, open);

  const value = useMemo<InboxValue>(
    () => ({ me, agents, labels, cannedReplies, intents, queue, open, select: goTo, picking, pick, actions }),
    [me, agents, labels, cannedReplies, intents, queue, open, picking, pick, actions],
  );
  return (
    <InboxContext value={value}>
      <h1 className="sr-only">{t('title')}</h1>
      <div className="grid h-full grid-cols-1 grid-rows-[minmax(0,1fr)] md:grid-cols-[19rem_minmax(0,1fr)] lg:grid-cols-[21rem_minmax(0,1fr)] xl:grid-cols-[22rem_minmax(0,1fr)_20rem]">
        <div className={cn('min-h-0 border-r', open && 'max-md:hidden')}><QueuePane /></div>
        <div className={cn('min-h-0 min-w-0', !open && 'max-md:hidden')}><ConversationPane key={id} /></div>
        <div className="hidden min-h-0 border-l xl:block"><CustomerPane /></div>
      </div>
      <InboxShortcuts />
    </InboxContext>
  );
}
