import { moveConversation } from '../conversations/move-conversation';
import { requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

/** The bot answers again. @throws AppError `forbidden`, `not_found`, `conflict` */
export async function giveBack(agent: Agent, id: string, revision: number): Promise<InboxItem> {
  requireAgent(agent);
  await moveConversation(id, { to: 'bot', by: agent, revision });
  return getInboxItem(id);
}
