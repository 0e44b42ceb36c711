// Whoever waits and watches sees the queue get shorter.
import { db } from '@/lib/db';
import { conversationView, viewInclude } from './conversation-view';
import { isWatched, publish } from './hub';

/** Tells the customers who wait with an open page how many are before them. */
export async function tellThoseWhoWait(): Promise<void> {
  const waiting = await db.conversation.findMany({ where: { state: 'waiting' }, select: { id: true } });
  const watched = waiting.map(({ id }) => id).filter(isWatched);
  const rows = await db.conversation.findMany({ where: { id: { in: watched }, state: 'waiting' }, include: viewInclude });
  for (const row of rows) publish(row.id, 'conversation', await conversationView(row));
}
