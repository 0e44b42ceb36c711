// Adds a message to a conversation, once for each `clientId`.
import type { Message } from '@/lib/generated/prisma/client';
import type { MessageAuthor, MessageKind } from '@/lib/generated/prisma/enums';
import type { AnswerData, EventData } from '../schema';
import type { Pressed } from './saved-action';
import { writeConversation, type Writing } from './write-conversation';

export interface NewMessage {
  /** The same message again changes nothing and gives the row that is there. */
  clientId: string;
  author: MessageAuthor;
  authorId?: string | null;
  authorName?: string | null;
  kind: MessageKind;
  body: string;
  data?: AnswerData | EventData | Pressed;
  predictionId?: string | null;
  /** Earlier than now for what a device said on its own. */
  createdAt?: Date;
}

const subjectLength = 120;

/** The message's row, new or known. It is told to whoever watches the conversation. @throws AppError `not_found` */
export function appendMessage({ conversationId, ...message }: NewMessage & { conversationId: string }): Promise<Message> {
  return writeConversation(conversationId, (writing) => insertMessage(writing, message));
}

/** The same, as part of a larger write. */
export async function insertMessage(writing: Writing, message: NewMessage): Promise<Message> {
  const { transaction, conversation } = writing;
  const key = { conversationId: conversation.id, clientId: message.clientId };
  const known = await transaction.message.findUnique({ where: { conversationId_clientId: key } });
  if (known) return known;
  const row = await transaction.message.create({ data: { ...message, ...key } });
  writing.messages.push(row);
  const marks = marksOf(writing, row);
  if (Object.keys(marks).length > 0) {
    await transaction.conversation.update({ where: { id: conversation.id }, data: marks });
    Object.assign(conversation, marks);
  }
  return row;
}

/** What lists and reports read from the conversation itself. */
function marksOf({ conversation }: Writing, { author, kind, body, createdAt }: Message) {
  if (kind === 'note' || kind === 'event') return {};
  const byAgent = author === 'agent';
  return {
    ...(createdAt > conversation.lastMessageAt && { lastMessageAt: createdAt }),
    ...(author === 'customer' && conversation.subject === '' && { subject: cut(body) }),
    ...((author === 'bot' || byAgent) && !conversation.firstAnswerAt && { firstAnswerAt: createdAt }),
    ...(byAgent && !conversation.firstPersonAnswerAt && { firstPersonAnswerAt: createdAt }),
  };
}

/** Whole characters, on one line. */
function cut(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length <= subjectLength ? characters.join('') : `${characters.slice(0, subjectLength - 1).join('')}…`;
}
