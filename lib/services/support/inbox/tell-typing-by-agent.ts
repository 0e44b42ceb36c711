import { db } from '@/lib/db';
import { firstName } from '../conversations/message-view';
import { publish } from '../conversations/hub';
import { noConversation } from '../conversations/write-conversation';
import { requireAgent, type Agent } from './agent';

/** Shows the customer that the agent is writing. @throws AppError `forbidden`, `not_found` */
export async function tellTypingByAgent(agent: Agent, id: string): Promise<void> {
  requireAgent(agent);
  const conversation = await db.conversation.findUnique({ where: { id }, select: { assigneeId: true } });
  if (!conversation) throw noConversation(id);
  // A colleague who drafts something in passing is nothing that a customer should wait for.
  if (conversation.assigneeId && conversation.assigneeId !== agent.id) return;
  publish(id, 'typing', { author: 'agent', name: firstName(agent.name) });
}
