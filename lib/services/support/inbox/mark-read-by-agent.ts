import { db } from '@/lib/db';
import { markRead } from '../conversations/mark-read';
import { requireAgent, type Agent } from './agent';

/** Marks what has been seen by whoever answers, or could. A look into a colleague's conversation, or the bot's, leaves it unread. @throws AppError `forbidden` */
export async function markReadByAgent(agent: Agent, id: string, messageId: number): Promise<void> {
  requireAgent(agent);
  const concerned = await db.conversation.count({ where: { id, OR: [{ state: 'waiting' }, { assigneeId: agent.id }] } });
  if (concerned > 0) await markRead(id, 'agent', messageId);
}
