import { moveConversation } from '../conversations/move-conversation';
import { requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

/**
 * The agent answers from now on. Of two who take at once the first one has it.
 * @param revision what the agent saw
 * @throws AppError `forbidden`, `not_found`; `conflict` that names who was first
 */
export async function takeConversation(agent: Agent, id: string, revision: number): Promise<InboxItem> {
  requireAgent(agent);
  await moveConversation(id, { to: 'person', by: agent, revision });
  return getInboxItem(id);
}
