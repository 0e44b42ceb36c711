// Hands a conversation to a colleague, or back to the queue.
import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { insertMessage } from '../conversations/append-message';
import { applyMove, moveConversation } from '../conversations/move-conversation';
import { writeConversation } from '../conversations/write-conversation';
import { agentRoles, requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

interface Assignment {
  /** Null: nobody, the customer waits for whoever comes. */
  userId: string | null;
  revision: number;
}

/** @throws AppError `forbidden`; `not_found` for no such conversation or agent; `conflict` where it has changed since `revision` */
export async function assignConversation(agent: Agent, id: string, { userId, revision }: Assignment): Promise<InboxItem> {
  requireAgent(agent);
  if (userId === null) await moveConversation(id, { to: 'waiting', by: agent, revision });
  else await hand(agent, id, await getColleague(userId), revision);
  return getInboxItem(id);
}

async function hand(agent: Agent, id: string, assignee: { id: string; name: string }, revision: number): Promise<void> {
  const move = { to: 'person', by: agent, assignee, revision } as const;
  const done = await writeConversation(id, async (writing) => {
    const from = writing.conversation.state;
    if (assignee.id === agent.id || from === 'person') return false;
    // The customer is told who joins: that is the colleague.
    const outcome = await applyMove(writing, { ...move, by: assignee });
    if (outcome !== 'moved') return false;
    // Agents are told who sent them.
    await insertMessage(writing, {
      clientId: `assigned:${randomUUID()}`, author: 'system', kind: 'event', body: '', data: { type: 'assigned', to: assignee.name, by: agent.name },
    });
    return true;
  });
  // Says why not, where it was not.
  if (!done) await moveConversation(id, move);
}

/** @throws AppError `not_found` */
async function getColleague(userId: string): Promise<{ id: string; name: string }> {
  const colleague = await db.user.findFirst({ where: { id: userId, role: { in: [...agentRoles] }, disabledAt: null }, select: { id: true, name: true } });
  if (!colleague) throw new AppError('not_found', 'There is no such agent any more.', { key: 'no_such_agent' });
  return colleague;
}
