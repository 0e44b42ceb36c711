// An agent's words to the customer. Whoever answers a conversation that nobody has takes it with the same stroke; in a colleague's
// conversation two people would talk at once, so there it is refused and names them.
import { AppError } from '@/lib/errors';
import { insertMessage } from '../conversations/append-message';
import { messageView } from '../conversations/message-view';
import { applyMove } from '../conversations/move-conversation';
import { writeConversation } from '../conversations/write-conversation';
import type { MessageView } from '../schema';
import { requireAgent, type Agent } from './agent';
import { markReadByAgent } from './mark-read-by-agent';
import type { ReplyInput } from './schema';

/**
 * Sends the reply; the same `clientId` again sends nothing and gives the message that is there.
 * @throws AppError `forbidden`, `not_found`; `conflict` where a colleague answers, or the `clientId` is somebody else's message
 */
export async function reply(agent: Agent, id: string, { clientId, text }: ReplyInput): Promise<MessageView> {
  requireAgent(agent);
  const { taken, message } = await writeConversation(id, async (writing) => {
    const { transaction, conversation } = writing;
    const known = await transaction.message.findUnique({ where: { conversationId_clientId: { conversationId: id, clientId } } });
    if (known) return { message: known };
    if (conversation.state === 'person' && conversation.assigneeId && conversation.assigneeId !== agent.id) return { taken: conversation.assignee?.name ?? '' };
    // `person` without anybody: whose it was is gone. Nobody else can have changed it, the conversation is locked.
    if (conversation.assigneeId !== agent.id || conversation.state !== 'person') await applyMove(writing, { to: 'person', by: agent, revision: conversation.revision });
    return { message: await insertMessage(writing, { clientId, author: 'agent', authorId: agent.id, authorName: agent.name, kind: 'text', body: text }) };
  });
  if (!message) throw new AppError('conflict', `${taken} answers this conversation already.`, { key: 'conversation_taken', values: { by: taken ?? '' } });
  if (message.authorId !== agent.id || message.kind !== 'text') throw new AppError('conflict', `The id ${clientId} cannot be used.`);
  await markReadByAgent(agent, id, message.id);
  return messageView(message);
}
