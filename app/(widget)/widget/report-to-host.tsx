'use client';
// Tells the page around the frame whether there is a conversation to look after, and how many answers nobody has seen.
import { useEffect, useRef } from 'react';
import { useChat } from '@/app/_components/chat/use-chat';
import type { ToHost } from '@/lib/services/support/widget/frame-messages';
import { countUnread, newestSeen } from './unread';

export function ReportToHost({ shown, tell }: { shown: boolean; tell: (message: ToHost) => void }) {
  const { stage, conversation, saved } = useChat().state;
  const seenId = useRef<number | null>(null);

  useEffect(() => {
    if (stage !== 'open') return;
    if (shown) seenId.current = saved.at(-1)?.id ?? 0;
    else if (saved.length > 0) seenId.current ??= newestSeen(saved, conversation?.unread ?? 0);
    const unread = shown || seenId.current === null ? 0 : countUnread(saved, seenId.current);
    tell({ trefoil: 'state', talking: conversation !== null && conversation.state !== 'resolved', unread });
  }, [shown, stage, conversation, saved, tell]);

  return null;
}
