// Words among agents. They never leave the inbox: `forCustomer` drops them wherever customers read.
import { AppError } from '@/lib/errors';
import { appendMessage } from '../conversations/append-message';
import { messageView } from '../conversations/message-view';
import type { MessageView } from '../schema';
import { requireAgent, type Agent } from './agent';
import type { ReplyInput } from './schema';

/** Keeps the note, once for each `clientId`; the conversation stays whose it is. @throws AppError `forbidden`, `not_found`, `conflict` */
export async function addNote(agent: Agent, conversationId: string, { clientId, text }: ReplyInput): Promise<MessageView> {
  requireAgent(agent);
  const note = await appendMessage({ conversationId, clientId, author: 'agent', authorId: agent.id, authorName: agent.name, kind: 'note', body: text });
  if (note.authorId !== agent.id || note.kind !== 'note') throw new AppError('conflict', `The id ${clientId} cannot be used.`);
  return messageView(note);
}
