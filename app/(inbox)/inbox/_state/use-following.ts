'use client';
// Keeps queue and conversation live while the page is open, and the tab's title true.
import { useTranslations } from 'next-intl';
import { useEffect, useSyncExternalStore } from 'react';
import type { OpenConversation } from './open-conversation';
import type { Queue } from './queue';
import { playIfOn } from './use-sound';

/** A hidden tab needs only to know that there is work: browsers allow few streams to one server. */
const sleepAfterMs = 20_000;

export function useFollowing(queue: Queue, open: OpenConversation | null): void {
  const t = useTranslations('inbox');
  const { waiting, unread } = useSyncExternalStore(queue.state.subscribe, () => queue.state.get().counts, () => queue.state.get().counts);
  useEffect(() => queue.start(playIfOn), [queue]);
  useEffect(() => (open ? queue.onItem((item) => open.takeItem(item)) : undefined), [queue, open]);
  useEffect(() => {
    document.title = `${waiting + unread > 0 ? `(${waiting + unread}) ` : ''}${t('title')} · Trefoil`;
  }, [waiting, unread, t]);

  useEffect(() => {
    if (!open) return;
    let end: (() => void) | undefined;
    let sleep: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      if (!end && document.visibilityState === 'visible' && open.state.get().detail) end = open.follow();
    };
    // What is known is shown at once; what is new replaces it, and the stream goes on from there.
    const wake = () => {
      clearTimeout(sleep);
      if (end) return;
      void open.load();
      follow();
    };
    const onVisibility = () => {
      clearTimeout(sleep);
      if (document.visibilityState === 'visible') return wake();
      sleep = setTimeout(() => {
        end?.();
        end = undefined;
      }, sleepAfterMs);
    };
    const stopWatching = open.state.subscribe(follow);
    document.addEventListener('visibilitychange', onVisibility);
    wake();
    return () => {
      stopWatching();
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(sleep);
      end?.();
    };
  }, [open]);
}
