import { moveConversation } from '../conversations/move-conversation';
import { requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

/** It is done, until the customer writes again. @throws AppError `forbidden`, `not_found`, `conflict` */
export async function resolveConversation(agent: Agent, id: string, revision: number): Promise<InboxItem> {
  requireAgent(agent);
  await moveConversation(id, { to: 'resolved', by: agent, revision });
  return getInboxItem(id);
}
