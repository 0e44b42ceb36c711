// A conversation as its customer sees it.
import { db } from '@/lib/db';
import type { ConversationInclude } from '@/lib/generated/prisma/models';
import type { Conversation } from '@/lib/generated/prisma/client';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import type { ConversationView } from '../schema';
import { officeState } from '../settings/office-hours';
import { firstName } from './message-view';

/** What a view needs beside the row's own columns. */
export const viewInclude = { assignee: { select: { name: true } } } satisfies ConversationInclude;

export type ConversationRow = Conversation & { assignee: { name: string } | null };

export async function conversationView(row: ConversationRow): Promise<ConversationView> {
  return {
    id: row.id,
    state: row.state,
    channel: row.channel,
    locale: languageOf(row),
    subject: row.subject,
    person: row.state === 'person' ? firstName(row.assignee?.name ?? null) : null,
    waiting: row.state === 'waiting' ? await waitingView(row) : null,
    satisfaction: row.satisfaction,
    seenByPersonId: row.agentReadId,
    unread: await countUnread(row),
    createdAt: row.createdAt.toISOString(),
    lastMessageAt: row.lastMessageAt.toISOString(),
  };
}

/** The language of the conversation; the column holds what an older release may have written. */
export const languageOf = ({ locale }: Pick<Conversation, 'locale'>) => (isLocale(locale) ? locale : defaultLocale);

async function waitingView({ waitingSince, contactEmail, createdAt }: ConversationRow): Promise<ConversationView['waiting']> {
  const since = waitingSince ?? createdAt;
  const [ahead, { open, opensAt }] = await Promise.all([
    db.conversation.count({ where: { state: 'waiting', waitingSince: { lt: since } } }),
    officeState(new Date()),
  ]);
  return { since: since.toISOString(), ahead, open, opensAt: opensAt?.toISOString() ?? null, contactLeft: contactEmail !== null };
}

/** Answers that the customer has not seen. */
const countUnread = ({ id, customerReadId }: ConversationRow) =>
  db.message.count({ where: { conversationId: id, id: { gt: customerReadId }, author: { in: ['bot', 'agent'] }, kind: { in: ['text', 'answer'] } } });
