// How much there is to do. Counted for everybody at once, since every open inbox is told after every change.
import { db } from '@/lib/db';
import { requireAgent, type Agent } from './agent';
import { inView } from './list-inbox';
import type { InboxCounts } from './schema';

export interface AllCounts {
  waiting: number;
  all: number;
  mine: Map<string, number>;
  unread: Map<string, number>;
}

/** What this agent's views hold. @throws AppError `forbidden` */
export async function countInbox(agent: Agent): Promise<InboxCounts> {
  requireAgent(agent);
  return countsOf(await countForAll(), agent.id);
}

export const countsOf = ({ waiting, all, mine, unread }: AllCounts, agentId: string): InboxCounts => ({
  waiting, all, mine: mine.get(agentId) ?? 0, unread: unread.get(agentId) ?? 0,
});

export async function countForAll(): Promise<AllCounts> {
  const [waiting, all, assigned, unread] = await Promise.all([
    countWaiting(),
    db.conversation.count({ where: inView('all', { id: '' }) }),
    db.conversation.groupBy({ by: ['assigneeId'], where: { assigneeId: { not: null }, state: { not: 'resolved' } }, _count: true }),
    db.$queryRaw<{ id: string; unread: bigint | number }[]>`
      SELECT c."assigneeId" AS "id", COUNT(DISTINCT c."id") AS "unread" FROM "Conversation" c
      JOIN "Message" m ON m."conversationId" = c."id" AND m."id" > c."agentReadId" AND m."author" = 'customer'
      WHERE c."state" = 'person' AND c."assigneeId" IS NOT NULL
      GROUP BY c."assigneeId"`,
  ]);
  return {
    waiting,
    all,
    mine: new Map(assigned.map(({ assigneeId, _count }) => [assigneeId ?? '', _count])),
    unread: new Map(unread.map(({ id, unread: count }) => [id, Number(count)])),
  };
}

/** Customers who wait for a person. */
export const countWaiting = () => db.conversation.count({ where: { state: 'waiting' } });
