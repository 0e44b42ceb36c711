'use client';
// The conversation in the middle: what was said, and where one answers.
import { MessageCircleOff, MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Skeleton } from '@/app/_components/ui/skeleton';
import { ServerRefused } from '@/lib/device/ask-server';
import { useInbox, useOpen } from '../_state/inbox-context';
import type { OpenConversation } from '../_state/open-conversation';
import { Composer } from './composer';
import { ConversationHeader } from './conversation-header';
import { MessageList } from './message-list';
import { Picker } from './picker';

export function ConversationPane() {
  const t = useTranslations('inbox');
  const { open } = useInbox();
  if (open) return <OpenPane open={open} />;
  return (
    <div className="grid h-full place-content-center p-6">
      <EmptyState className="border-0" icon={<MessagesSquare />} title={t('nothingOpen')} description={t('nothingOpenNote')} />
    </div>
  );
}

function OpenPane({ open }: { open: OpenConversation }) {
  const t = useTranslations('inbox');
  const failureText = useFailureText();
  const { select } = useInbox();
  const { status, failure, detail } = useOpen(open);
  useReadMarks(open, detail?.messages.at(-1)?.id ?? 0);
  if (status === 'failed' && !detail) {
    const gone = failure instanceof ServerRefused && failure.status === 404;
    return (
      <div className="grid h-full place-content-center p-6">
        <EmptyState
          className="border-0"
          icon={<MessageCircleOff />}
          title={t(gone ? 'gone' : 'openFailed')}
          description={gone ? t('goneNote') : failureText(failure)}
          action={gone ? <Button variant="outline" onClick={() => select(null)}>{t('toQueue')}</Button> : <Button variant="outline" onClick={() => void open.load()}>{t('tryAgain')}</Button>}
        />
      </div>
    );
  }
  if (!detail) return <PaneSkeleton />;
  return (
    <section aria-label={t('conversation')} className="flex h-full min-w-0 flex-col">
      <ConversationHeader item={detail.item} />
      <MessageList open={open} detail={detail} />
      <Composer open={open} detail={detail} />
      <Picker open={open} detail={detail} />
    </section>
  );
}

/** What is on the screen of somebody who looks has been read. */
function useReadMarks(open: OpenConversation, newest: number): void {
  useEffect(() => {
    const mark = () => {
      if (newest > 0 && document.visibilityState === 'visible' && document.hasFocus()) open.markRead();
    };
    mark();
    window.addEventListener('focus', mark);
    return () => window.removeEventListener('focus', mark);
  }, [open, newest]);
}

function PaneSkeleton() {
  const t = useTranslations('inbox');
  return (
    <div role="status" aria-label={t('loading')} className="flex h-full flex-col">
      <div className="border-b px-4 py-3"><Skeleton className="h-5 w-40" /><Skeleton className="mt-2 h-4 w-64" /></div>
      <div className="flex-1 space-y-4 p-4">
        <Skeleton className="h-14 w-3/5 rounded-2xl" /><Skeleton className="ml-auto h-20 w-3/5 rounded-2xl" /><Skeleton className="h-12 w-2/5 rounded-2xl" />
      </div>
    </div>
  );
}
