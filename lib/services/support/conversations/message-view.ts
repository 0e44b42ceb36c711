// A message row as pages see it. What is not for customers is taken away here and nowhere else.
import type { Message } from '@/lib/generated/prisma/client';
import { answerData, eventData, type MessageView } from '../schema';

/** @param rating what the customer said of this answer */
export function messageView(row: Message, rating: MessageView['rating'] = null): MessageView {
  const answer = row.kind === 'answer' ? answerData.safeParse(row.data) : undefined;
  const event = row.kind === 'event' ? eventData.safeParse(row.data) : undefined;
  return {
    id: row.id,
    clientId: row.clientId,
    author: row.author,
    authorName: row.authorName,
    kind: row.kind,
    body: row.body,
    // An answer of an older release may have another form: its words are still worth showing.
    answer: answer?.data ?? null,
    event: event?.data ?? null,
    rating,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The message as its customer may see it; null for notes and for events that are none of their business. */
export function forCustomer(view: MessageView): MessageView | null {
  if (view.kind === 'note') return null;
  if (view.kind === 'event' && view.event?.type !== 'state') return null;
  return {
    ...view,
    authorName: firstName(view.authorName),
    event: view.event?.type === 'state' ? { ...view.event, by: firstName(view.event.by ?? null) ?? undefined } : null,
  };
}

/** Customers are told first names only. */
export const firstName = (name: string | null) => name?.trim().split(/\s+/)[0] || null;
