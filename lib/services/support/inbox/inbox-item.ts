// Conversations as rows of the queue.
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { noConversation } from '../conversations/write-conversation';
import { languageOf } from '../conversations/conversation-view';
import type { InboxItem } from './schema';

export const itemInclude = {
  user: { select: { name: true, email: true } },
  assignee: { select: { id: true, name: true } },
  labels: { select: { name: true }, orderBy: { name: 'asc' } },
  handovers: { where: { endedAt: null }, orderBy: { at: 'desc' }, take: 1, select: { reason: true } },
  messages: {
    where: { kind: { in: ['text', 'answer'] } },
    orderBy: { id: 'desc' },
    take: 1,
    select: { author: true, authorName: true, body: true },
  },
} satisfies Prisma.ConversationInclude;

export type ItemRow = Prisma.ConversationGetPayload<{ include: typeof itemInclude }>;

const excerptLength = 140;

/** The rows as the queue shows them, in the same order. */
export async function inboxItems(rows: ItemRow[]): Promise<InboxItem[]> {
  const unread = await countUnread(rows.map(({ id }) => id));
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    state: row.state,
    channel: row.channel,
    locale: languageOf(row),
    subject: row.subject,
    customer: { name: row.user?.name ?? row.contactName, email: row.user?.email ?? row.contactEmail, signedIn: row.user !== null },
    assignee: row.assignee,
    labels: row.labels.map(({ name }) => name),
    waiting: row.state === 'waiting' ? { since: (row.waitingSince ?? row.createdAt).toISOString(), reason: row.handovers[0]?.reason ?? 'asked' } : null,
    unread: unread.get(row.id) ?? 0,
    last: lastWords(row),
    satisfaction: row.satisfaction,
    resolvedBy: row.state === 'resolved' ? row.resolvedBy : null,
    resolvedAt: row.state === 'resolved' ? (row.resolvedAt?.toISOString() ?? null) : null,
    createdAt: row.createdAt.toISOString(),
    lastMessageAt: row.lastMessageAt.toISOString(),
  }));
}

/** One conversation as a row. @throws AppError `not_found` */
export async function getInboxItem(id: string): Promise<InboxItem> {
  const row = await db.conversation.findUnique({ where: { id }, include: itemInclude });
  const [item] = row ? await inboxItems([row]) : [];
  if (!item) throw noConversation(id);
  return item;
}

function lastWords({ messages: [last] }: ItemRow): InboxItem['last'] {
  if (!last) return null;
  const characters = [...plainText(last.body, last.author === 'bot').replaceAll(/\s+/g, ' ').trim()];
  const excerpt = characters.length > excerptLength ? `${characters.slice(0, excerptLength - 1).join('')}…` : characters.join('');
  return { author: last.author, authorName: last.authorName, excerpt };
}

/** The bot writes Markdown; people write what they write. */
const plainText = (body: string, isMarkdown: boolean) => (isMarkdown ? body.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/\*\*|`|^#+\s/gm, '').replaceAll(/\\([\\`*_[\]<>~|#+-])/g, '$1') : body);

/** While the bot answers nobody has to read, so nothing counts as unread. */
async function countUnread(ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; unread: bigint | number }[]>`
    SELECT c."id" AS "id", COUNT(*) AS "unread" FROM "Conversation" c
    JOIN "Message" m ON m."conversationId" = c."id" AND m."id" > c."agentReadId" AND m."author" = 'customer'
    WHERE c."id" IN (${Prisma.join(ids)}) AND c."state" IN ('waiting', 'person')
    GROUP BY c."id"`;
  return new Map(rows.map(({ id, unread }) => [id, Number(unread)]));
}
