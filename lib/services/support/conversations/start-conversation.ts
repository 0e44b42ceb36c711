// Begins a conversation. Clients do it with the first message only, so that nobody's look at the page leaves an empty one.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Channel } from '@/lib/generated/prisma/enums';
import type { ConversationView, Language } from '../schema';
import { conversationView, viewInclude } from './conversation-view';
import type { Customer } from './customer';

export interface NewConversation {
  locale: Language;
  channel: Channel;
  widgetSiteId: string | null;
}

/** A new conversation of `customer`. */
export async function startConversation(customer: Customer, { locale, channel, widgetSiteId }: NewConversation): Promise<ConversationView> {
  const [row] = await db.$transaction([
    db.conversation.create({ data: { ...customer, locale, channel, widgetSiteId }, include: viewInclude }),
  ]);
  return conversationView(row);
}

/** The site whose script tag carries `key`. @throws AppError `invalid_input` */
export async function widgetSiteIdOf(key: string): Promise<string> {
  const site = await db.widgetSite.findFirst({ where: { key, disabledAt: null }, select: { id: true } });
  if (site) return site.id;
  const message = 'belongs to no site that shows the chat';
  throw new AppError('invalid_input', `siteKey: ${message}`, { issues: [{ path: 'siteKey', message }], values: { summary: `siteKey: ${message}` } });
}
