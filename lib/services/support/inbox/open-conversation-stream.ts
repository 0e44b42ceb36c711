// One conversation as a live stream for agents: notes and events included.
import 'server-only';
import { db } from '@/lib/db';
import type { SessionUser } from '@/lib/auth/session';
import { liveStream } from '../conversations/live-stream';
import { noConversation } from '../conversations/write-conversation';
import { requireAgent } from './agent';
import { watchSession } from './live-session';

/** Events of `LiveEvents`. @param after the newest message that the page has @throws AppError `forbidden`, `not_found` */
export async function openConversationStream(request: Request, agent: SessionUser, id: string, after: number): Promise<Response> {
  requireAgent(agent);
  const conversation = await db.conversation.findUnique({ where: { id }, select: { id: true, userId: true } });
  if (!conversation) throw noConversation(id);
  const over = new AbortController();
  const unwatch = watchSession(agent.sessionId, () => over.abort());
  const signal = AbortSignal.any([request.signal, over.signal]);
  signal.addEventListener('abort', unwatch, { once: true });
  return liveStream(new Request(request.url, { signal }), { conversation, after, see: (message) => message, side: 'agent' });
}
