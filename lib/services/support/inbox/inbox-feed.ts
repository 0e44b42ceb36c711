// Watches all conversations for all open inboxes. Changes are gathered for a moment and read once, however many agents look on and however
// fast customers write.
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { subscribe } from '../conversations/hub';
import { countForAll, type AllCounts } from './count-inbox';
import { inboxItems, itemInclude } from './inbox-item';
import type { InboxItem } from './schema';

export type FeedListener = (items: InboxItem[], counts: AllCounts) => void;

const gatherMs = 200;

interface Feed {
  listeners: Set<FeedListener>;
  changed: Set<string>;
  timer: NodeJS.Timeout | undefined;
  stop: (() => void) | undefined;
}

// On `globalThis`: routes are bundled apart, and one feed is enough.
const holder = globalThis as { trefoilInboxFeed?: Feed };
const feed = (holder.trefoilInboxFeed ??= { listeners: new Set(), changed: new Set(), timer: undefined, stop: undefined });

/** @returns ends the subscription */
export function subscribeToInbox(listener: FeedListener): () => void {
  feed.listeners.add(listener);
  feed.stop ??= subscribe('inbox', ({ conversationId, event }) => {
    if (event === 'message' || event === 'conversation' || event === 'read') note(conversationId);
  });
  return () => {
    feed.listeners.delete(listener);
    if (feed.listeners.size > 0) return;
    feed.stop?.();
    feed.stop = undefined;
    clearTimeout(feed.timer);
    feed.timer = undefined;
    feed.changed.clear();
  };
}

function note(conversationId: string): void {
  feed.changed.add(conversationId);
  feed.timer ??= setTimeout(() => void tell(), gatherMs);
}

async function tell(): Promise<void> {
  const ids = [...feed.changed];
  feed.changed.clear();
  try {
    const [rows, counts] = await Promise.all([db.conversation.findMany({ where: { id: { in: ids } }, include: itemInclude }), countForAll()]);
    const items = await inboxItems(rows);
    for (const listener of feed.listeners) listener(items, counts);
  } catch (error) {
    log.error({ err: error }, 'open inboxes could not be told');
  }
  // What changed meanwhile was noted while this timer still stood.
  feed.timer = feed.changed.size > 0 && feed.listeners.size > 0 ? setTimeout(() => void tell(), gatherMs) : undefined;
}
