// The one way to write into a conversation: one writer at a time, one transaction, and what was written is told once it is on disk, in the
// order of its ids.
//
// The database has one connection, and what runs on it beside an open transaction is undone with it. So nothing here throws to roll back:
// whoever refuses something returns, and throws outside.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Message, Prisma } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import { conversationView, viewInclude, type ConversationRow } from './conversation-view';
import { withLock } from './conversation-lock';
import { publish } from './hub';
import { messageView } from './message-view';
import { tellThoseWhoWait } from './tell-those-who-wait';

export interface Writing {
  transaction: Prisma.TransactionClient;
  /** As it is now; whoever changes the row changes this, too. */
  conversation: ConversationRow;
  /** What was added. */
  messages: Message[];
  /** Whether customers or agents see the conversation itself change. */
  changed: boolean;
}

/** Many conversations share one connection: in a rush a transaction waits its turn rather than fail. */
const patience = { maxWait: 20_000, timeout: 20_000 };

/** @throws AppError `not_found` */
export function writeConversation<Result>(conversationId: string, work: (writing: Writing) => Promise<Result>): Promise<Result> {
  return withLock('write', conversationId, async () => {
    const written = await db.$transaction(async (transaction) => {
      const conversation = await transaction.conversation.findUnique({ where: { id: conversationId }, include: viewInclude });
      if (!conversation) return undefined;
      const writing: Writing = { transaction, conversation, messages: [], changed: false };
      const before = conversation.state;
      return { result: await work(writing), before, ...writing };
    }, patience);
    if (!written) throw noConversation(conversationId);
    for (const message of written.messages) publish(conversationId, 'message', messageView(message));
    if (written.changed) await tellChange(written.conversation, written.before);
    return written.result;
  });
}

export const noConversation = (id: string) => new AppError('not_found', `There is no conversation with the id ${id} that you may see.`);

/** What was written is safe by now: that telling failed must not look as if writing had. */
async function tellChange(conversation: ConversationRow, before: ConversationRow['state']): Promise<void> {
  try {
    publish(conversation.id, 'conversation', await conversationView(conversation));
    if (before === 'waiting' && conversation.state !== 'waiting') await tellThoseWhoWait();
  } catch (error) {
    log.error({ err: error, conversationId: conversation.id }, 'a change could not be told');
  }
}
