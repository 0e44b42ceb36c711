// One conversation as agents see it: notes and events among the messages, and who writes beside it.
import { db } from '@/lib/db';
import { withRatings } from '../conversations/list-messages';
import { noConversation } from '../conversations/write-conversation';
import { correctionsIn } from '../learning/correct-intent';
import { requireAgent, type Agent } from './agent';
import { getCustomerCard } from './customer-card';
import { inboxItems, itemInclude } from './inbox-item';
import type { InboxDetail } from './schema';

const messagesPerPage = 200;

/**
 * @param before shows what was said before this message
 * @throws AppError `forbidden`, `not_found`
 */
export async function getInboxConversation(agent: Agent, id: string, before?: number): Promise<InboxDetail> {
  requireAgent(agent);
  const row = await db.conversation.findUnique({ where: { id }, include: itemInclude });
  if (!row) throw noConversation(id);
  const [[item], newest, customer, corrections] = await Promise.all([
    inboxItems([row]),
    db.message.findMany({
      where: { conversationId: id, ...(before && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: messagesPerPage + 1,
    }),
    getCustomerCard(row),
    correctionsIn(agent, id),
  ]);
  if (!item) throw noConversation(id);
  const messages = newest.slice(0, messagesPerPage).reverse();
  return {
    item,
    messages: await withRatings(row, messages),
    older: newest.length > messagesPerPage,
    customerReadId: row.customerReadId,
    corrections: Object.fromEntries(corrections),
    customer,
  };
}
