// The queue as a live stream: conversations that changed, and how much there is to do. What was missed is not sent again: the page reads
// its list anew when it comes back.
import 'server-only';
import type { SessionUser } from '@/lib/auth/session';
import { eventStream } from '../conversations/event-stream';
import { requireAgent } from './agent';
import { countInbox, countsOf } from './count-inbox';
import { subscribeToInbox } from './inbox-feed';
import { watchSession } from './live-session';
import type { InboxEvents } from './schema';

/** Events of `InboxEvents`. @throws AppError `forbidden` */
export function openInboxStream(request: Request, agent: SessionUser): Response {
  requireAgent(agent);
  return eventStream(request, async (stream) => {
    const send = <Name extends keyof InboxEvents>(event: Name, data: InboxEvents[Name]) => stream.send(event, data);
    const unsubscribe = subscribeToInbox((items, counts) => {
      for (const item of items) send('conversation', item);
      send('counts', countsOf(counts, agent.id));
    });
    const unwatch = watchSession(agent.sessionId, () => stream.close());
    send('counts', await countInbox(agent));
    return () => {
      unsubscribe();
      unwatch();
    };
  });
}
