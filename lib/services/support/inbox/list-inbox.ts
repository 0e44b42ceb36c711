// One page of the queue. The cursor names the last row by what the view is ordered by, so that rows which come or go meanwhile neither
// repeat nor hide others.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { requireAgent, type Agent } from './agent';
import { inboxItems, itemInclude, type ItemRow } from './inbox-item';
import type { InboxPage, InboxQuery, InboxView } from './schema';

export const itemsPerPage = 30;

/** Whoever waits longest comes first; elsewhere the latest does. */
const orders = {
  waiting: { column: 'waitingSince', direction: 'asc' },
  mine: { column: 'lastMessageAt', direction: 'desc' },
  all: { column: 'lastMessageAt', direction: 'desc' },
  resolved: { column: 'resolvedAt', direction: 'desc' },
  any: { column: 'lastMessageAt', direction: 'desc' },
} as const satisfies Record<InboxView, { column: keyof ItemRow; direction: 'asc' | 'desc' }>;

/** @throws AppError `forbidden`; `invalid_input` for a cursor that is none */
export async function listInbox(agent: Agent, { view, q, label, locale, cursor }: InboxQuery): Promise<InboxPage> {
  requireAgent(agent);
  const { column, direction } = orders[view];
  const where: Prisma.ConversationWhereInput[] = [
    inView(view, agent),
    ...(q ? [found(q)] : []),
    ...(label ? [{ labels: { some: { name: label } } }] : []),
    ...(locale ? [{ locale }] : []),
    ...(cursor ? [after(column, direction, readCursor(cursor))] : []),
  ];
  const rows = await db.conversation.findMany({
    where: { AND: where },
    orderBy: [{ [column]: direction }, { id: direction }],
    include: itemInclude,
    take: itemsPerPage + 1,
  });
  const page = rows.slice(0, itemsPerPage);
  const last = page.at(-1);
  const more = rows.length > itemsPerPage && last;
  return { items: await inboxItems(page), cursor: more ? `${(last[column] ?? last.createdAt).getTime()}.${last.id}` : null };
}

/** Conversations of a view. A customer who opened the chat and wrote nothing is in none. */
export function inView(view: InboxView, { id }: Pick<Agent, 'id'>): Prisma.ConversationWhereInput {
  switch (view) {
    case 'waiting':
      return { state: 'waiting' };
    case 'mine':
      return { assigneeId: id, state: { not: 'resolved' } };
    case 'all':
      return { state: { not: 'resolved' }, messages: { some: {} } };
    case 'resolved':
      return { state: 'resolved' };
    case 'any':
      return { messages: { some: {} } };
  }
}

/** Words in messages and notes, or of the customer. */
function found(q: string): Prisma.ConversationWhereInput {
  const contains = { contains: q };
  return {
    OR: [
      { subject: contains }, { contactName: contains }, { contactEmail: contains },
      { user: { OR: [{ name: contains }, { email: contains }] } },
      { messages: { some: { body: contains } } },
    ],
  };
}

function after(column: (typeof orders)[InboxView]['column'], direction: 'asc' | 'desc', { at, id }: { at: Date; id: string }): Prisma.ConversationWhereInput {
  const past = direction === 'asc' ? 'gt' : 'lt';
  return { OR: [{ [column]: { [past]: at } }, { [column]: at, id: { [past]: id } }] };
}

function readCursor(cursor: string): { at: Date; id: string } {
  const [, ms, id] = /^(\d{1,15})\.([\w-]+)$/.exec(cursor) ?? [];
  if (ms && id) return { at: new Date(Number(ms)), id };
  throw new AppError('invalid_input', 'cursor: is none of ours', { issues: [{ path: 'cursor', message: 'is none of ours' }], values: { summary: 'cursor: is none of ours' } });
}
