// Gives every customer's message that the bot still owes an answer its turn, oldest first: the one just sent, and those that a server which
// was killed in between had saved but not answered.
import { db } from '@/lib/db';
import type { Message } from '@/lib/generated/prisma/client';
import { log } from '@/lib/log';
import { botAnswers } from './allowed-moves';
import { withLock } from './conversation-lock';
import { stateEvent } from './move-conversation';
import { replyPrefix, runTurn } from './run-turn';

/** One message may be the fault of its text. When a second one fails, nothing works at the moment. */
const givesUpAfter = 2;

/** Further back nobody waits for an answer any more. */
const looksBack = 50;

/**
 * Answers what is open, one message after the other. Where nothing is open it costs two reads.
 * @param asked the message whose failure is the caller's; that of others is logged and tried again another time
 * @throws what the turn of `asked` throws
 */
export function answerOpenMessages(conversationId: string, asked?: number): Promise<void> {
  return withLock('turn', conversationId, async () => {
    let failure: { error: unknown } | undefined;
    const failed = new Set<number>();
    while (failed.size < givesUpAfter) {
      const open = (await listOpenMessages(conversationId)).filter(({ id }) => !failed.has(id));
      // After a failure the one that somebody waits for is next: the last try must not go to another.
      const message = (failed.size > 0 && open.find(({ id }) => id === asked)) || open[0];
      if (!message) break;
      try {
        await runTurn(message);
      } catch (error) {
        failed.add(message.id);
        if (message.id === asked) failure = { error };
        else log.warn({ err: error, conversationId, messageId: message.id }, 'a message could not be answered');
      }
    }
    if (failure) throw failure.error;
  });
}

/** Customers' messages without an answer that the bot owes, oldest first. */
export async function listOpenMessages(conversationId: string): Promise<Message[]> {
  const conversation = await db.conversation.findUnique({ where: { id: conversationId }, select: { state: true } });
  if (!conversation || !botAnswers(conversation.state)) return [];
  const rows = await db.message.findMany({ where: { conversationId }, orderBy: { id: 'desc' }, take: looksBack });
  const settledAt = rows.find(settles)?.id ?? 0;
  const isAnswered = ({ clientId }: Message) => rows.some((row) => row.clientId.startsWith(replyPrefix(clientId)));
  return rows.filter((row) => row.author === 'customer' && row.id > settledAt && !isAnswered(row)).reverse();
}

/** What leaves nothing open before it: a person's answer, a change of state, an answer that a device gave. */
function settles({ author, kind, clientId }: Message): boolean {
  if (author === 'agent') return kind === 'text';
  if (author === 'bot') return !clientId.includes(':bot:');
  return clientId.startsWith(stateEvent);
}
