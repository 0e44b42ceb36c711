// Who writes: what an agent wants beside a conversation. Orders are those of the account; a visitor's are those that this visitor has
// proven to the bot by number and e-mail. An address that somebody typed proves nothing.
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { listOrders } from '../orders/list-orders';
import { cardParts, orderCardOf } from '../orders/order-card';
import { answerData, type OrderCard } from '../schema';
import type { ItemRow } from './inbox-item';
import type { CustomerCard } from './schema';

const conversationsShown = 20;
const ordersShown = 10;

export async function getCustomerCard(row: ItemRow): Promise<CustomerCard> {
  const theirs: Prisma.ConversationWhereInput = row.userId ? { userId: row.userId } : row.visitorHash ? { visitorHash: row.visitorHash, userId: null } : { id: row.id };
  const [account, site, first, conversations, orders] = await Promise.all([
    row.userId ? db.user.findUnique({ where: { id: row.userId }, select: { createdAt: true } }) : null,
    row.widgetSiteId ? db.widgetSite.findUnique({ where: { id: row.widgetSiteId }, select: { name: true } }) : null,
    db.conversation.findFirst({ where: theirs, orderBy: { createdAt: 'asc' }, select: { createdAt: true } }),
    db.conversation.findMany({
      where: { AND: [theirs, { id: { not: row.id }, messages: { some: {} } }] },
      orderBy: { lastMessageAt: 'desc' },
      take: conversationsShown,
      select: { id: true, subject: true, state: true, lastMessageAt: true, satisfaction: true },
    }),
    row.userId ? listOrders(row.userId) : provenOrders(theirs),
  ]);
  return {
    name: row.user?.name ?? row.contactName,
    email: row.user?.email ?? row.contactEmail,
    signedIn: row.userId !== null,
    since: (account?.createdAt ?? first?.createdAt ?? row.createdAt).toISOString(),
    site: site?.name ?? null,
    conversations: conversations.map(({ lastMessageAt, ...rest }) => ({ ...rest, at: lastMessageAt.toISOString() })),
    orders: orders.slice(0, ordersShown),
  };
}

/** Orders that the server itself showed in these conversations; what a device hands in about itself does not count. */
async function provenOrders(theirs: Prisma.ConversationWhereInput): Promise<OrderCard[]> {
  const answers = await db.message.findMany({
    where: { conversation: theirs, kind: 'answer', author: 'bot' },
    orderBy: { id: 'desc' },
    take: 200,
    select: { data: true },
  });
  const shown = answers.flatMap(({ data }) => {
    const answer = answerData.safeParse(data).data;
    return answer?.ranOn === 'server' && answer.order ? [answer.order.number] : [];
  });
  const orders = await db.order.findMany({ where: { number: { in: [...new Set(shown)] } }, orderBy: { placedAt: 'desc' }, take: ordersShown, include: cardParts });
  return orders.map(orderCardOf);
}
