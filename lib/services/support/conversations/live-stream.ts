// A conversation as a live stream: first everything that the reader missed, then what happens, with no gap between the two and nothing twice.
import 'server-only';
import { db } from '@/lib/db';
import type { LiveEvents, MessageView } from '../schema';
import { onDisk } from './conversation-lock';
import { conversationView, viewInclude } from './conversation-view';
import { eventStream } from './event-stream';
import { subscribe, type HubEvent } from './hub';
import { listMessages, messagesAPage, type Talk } from './list-messages';

export interface LiveStreamOptions {
  conversation: Talk;
  /** The newest message that the reader has; 0 for none. */
  after: number;
  /** The message as this reader may see it; null for not at all. */
  see: (view: MessageView) => MessageView | null;
  /** Whose typing and reading is no news to this reader. */
  side: 'customer' | 'agent';
}

/** Events of `LiveEvents`, messages with their ids. The conversation itself comes first. */
export function liveStream(request: Request, { conversation, after, see, side }: LiveStreamOptions): Response {
  return eventStream(request, async (stream) => {
    let sent = after;
    let held: HubEvent[] | undefined = [];

    function deliver({ event, data }: Pick<HubEvent, 'event' | 'data'>): void {
      if (event === 'message') return deliverMessage(data as MessageView);
      if (event === 'typing' && (data as LiveEvents['typing']).author === side) return;
      if (event === 'read' && (data as LiveEvents['read']).side === side) return;
      stream.send(event, data);
    }

    function deliverMessage(message: MessageView): void {
      if (message.id <= sent) return;
      sent = message.id;
      const view = see(message);
      if (view) stream.send('message', view, view.id);
    }

    // What is written while the database is read arrives here, and is dropped below where it was read as well.
    const unsubscribe = subscribe(conversation.id, (told) => (held ? held.push(told) : deliver(told)));
    try {
      await sendConversation();
      for (let full = true; full;) {
        const page = await onDisk(conversation.id, () => listMessages(conversation, sent));
        page.forEach(deliverMessage);
        full = page.length === messagesAPage;
      }
      held.forEach(deliver);
      held = undefined;
    } catch (error) {
      unsubscribe();
      throw error;
    }
    return unsubscribe;

    async function sendConversation(): Promise<void> {
      const row = await db.conversation.findUnique({ where: { id: conversation.id }, include: viewInclude });
      if (row) stream.send('conversation', await conversationView(row));
    }
  });
}
