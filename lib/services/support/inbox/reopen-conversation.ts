import { moveConversation } from '../conversations/move-conversation';
import { requireAgent, type Agent } from './agent';
import { getInboxItem } from './inbox-item';
import type { InboxItem } from './schema';

/**
 * Takes a resolution back.
 * @param to `person`: the agent answers · `waiting`: into the queue · `reopened`: with the bot
 * @throws AppError `forbidden`, `not_found`, `conflict`
 */
export async function reopenConversation(agent: Agent, id: string, { to, revision }: { to: 'person' | 'waiting' | 'reopened'; revision: number }): Promise<InboxItem> {
  requireAgent(agent);
  await moveConversation(id, { to, by: agent, revision });
  return getInboxItem(id);
}
