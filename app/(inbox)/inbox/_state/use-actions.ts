'use client';
// What an agent does with the open conversation, and what they are told of it: nothing is asked twice, and a resolution can be undone.
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { toast } from 'sonner';
import { useFailureText } from '@/app/_components/chat/use-failure-text';
import type { InboxActions } from './inbox-context';
import type { OpenConversation } from './open-conversation';

/** Long enough to see that it was the wrong one. */
const undoMs = 10_000;

export function useActions(open: OpenConversation | null): InboxActions {
  const t = useTranslations('inbox');
  const failureText = useFailureText();
  return useMemo(() => {
    const run = (work: Promise<unknown> | undefined, done?: () => void) => {
      work?.then(done, (failure: unknown) => toast.error(failureText(failure)));
    };
    return {
      take: () => run(open?.act('take'), () => toast.success(t('done.taken'))),
      giveBack: () => run(open?.act('give-back'), () => toast.success(t('done.givenBack'))),
      resolve: () => {
        if (!open) return;
        const { detail, typing } = open.state.get();
        const before = detail?.item.state;
        const to = before === 'person' || before === 'waiting' ? before : 'reopened';
        run(open.act('resolve'), () =>
          toast.success(t('done.resolved'), {
            ...(typing === 'customer' && { description: t('done.customerTypes') }),
            duration: undoMs,
            action: { label: t('undo'), onClick: () => run(open.act('reopen', { to })) },
          }),
        );
      },
      reopen: () => run(open?.act('reopen', { to: 'person' })),
      assign: (userId) => run(open?.act('assign', { userId })),
      label: (change) => run(open?.label(change)),
      correctIntent: (messageId, intent) =>
        void open?.correctIntent(messageId, intent).then(
          (undo) => toast.success(t('done.corrected'), { action: { label: t('undo'), onClick: () => run(undo()) } }),
          (failure: unknown) => toast.error(failureText(failure)),
        ),
    };
  }, [open, t, failureText]);
}
