// What goes over the wire between the inbox and the server. Free of server code: pages read it too.
import { z } from 'zod';
import { Channel, ConversationState, HandoverReason, MessageAuthor, ResolvedBy } from '@/lib/generated/prisma/enums';
import { language, messageText, messageView, orderCard } from '../schema';

/** `any` is what a search goes through: every conversation there is. */
export const inboxViews = ['waiting', 'mine', 'all', 'resolved', 'any'] as const;
export type InboxView = (typeof inboxViews)[number];

export const maxLabelLength = 40;

export const label = z.string().trim().toLowerCase().min(1, 'is empty').max(maxLabelLength, `is longer than ${maxLabelLength} characters`)
  .refine((text) => text.isWellFormed() && !/[\p{Cc},]/u.test(text), 'holds a comma or characters that are no text');

export const inboxQuery = z.object({
  view: z.enum(inboxViews).default('waiting'),
  q: z.string().trim().max(200).default(''),
  label: label.optional(),
  locale: language.optional(),
  cursor: z.string().max(100).optional(),
});
export type InboxQuery = z.output<typeof inboxQuery>;

/** A conversation as a row of the queue. */
export const inboxItem = z.object({
  id: z.string(),
  revision: z.number().int(),
  state: z.enum(ConversationState),
  channel: z.enum(Channel),
  locale: language,
  subject: z.string(),
  customer: z.object({ name: z.string().nullable(), email: z.string().nullable(), signedIn: z.boolean() }),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  labels: z.array(z.string()),
  /** While the customer waits for a person. */
  waiting: z.object({ since: z.iso.datetime(), reason: z.enum(HandoverReason) }).nullable(),
  /** Messages of the customer that whoever answers has not seen; counted while people are called or answer. */
  unread: z.number().int(),
  /** Newest words of anyone that the customer can see. */
  last: z.object({ author: z.enum(MessageAuthor), authorName: z.string().nullable(), excerpt: z.string() }).nullable(),
  satisfaction: z.number().int().nullable(),
  resolvedBy: z.enum(ResolvedBy).nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  lastMessageAt: z.iso.datetime(),
});
export type InboxItem = z.infer<typeof inboxItem>;

export const inboxPage = z.object({ items: z.array(inboxItem), cursor: z.string().nullable() });
export type InboxPage = z.infer<typeof inboxPage>;

export const inboxCounts = z.object({
  waiting: z.number().int(),
  mine: z.number().int(),
  all: z.number().int(),
  /** Conversations of this agent with something unread. */
  unread: z.number().int(),
});
export type InboxCounts = z.infer<typeof inboxCounts>;

/** Who writes, beside the conversation. */
export const customerCard = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  signedIn: z.boolean(),
  /** When the account was made, or a visitor first wrote. */
  since: z.iso.datetime(),
  site: z.string().nullable(),
  /** Their other conversations, newest first. */
  conversations: z.array(z.object({ id: z.string(), subject: z.string(), state: z.enum(ConversationState), at: z.iso.datetime(), satisfaction: z.number().int().nullable() })),
  orders: z.array(orderCard),
});
export type CustomerCard = z.infer<typeof customerCard>;

export const inboxDetail = z.object({
  item: inboxItem,
  messages: z.array(messageView),
  /** Whether there are older ones than these. */
  older: z.boolean(),
  customerReadId: z.number().int(),
  /** What agents said that a message means, by the id of the customer's message. */
  corrections: z.record(z.string(), z.string()),
  customer: customerCard,
});
export type InboxDetail = z.infer<typeof inboxDetail>;

/** The bot's proposal: text to accept or edit, and what it rests on. */
export const suggestion = z.object({
  /** The customer's message that it answers. */
  messageId: z.number().int(),
  body: z.string(),
  sources: z.array(z.object({ title: z.string(), href: z.string() })),
});
export type Suggestion = z.infer<typeof suggestion>;

export const conversationParams = z.object({ id: z.string().min(1).max(64) });
export const detailQuery = z.object({ before: z.coerce.number().int().positive().optional() });
export const liveQuery = z.object({ after: z.coerce.number().int().min(0).optional() });

const revision = z.number().int().min(0);
export const moveInput = z.strictObject({ revision });
/** Where a conversation goes on: with a person, in the queue, or with the bot. */
export const reopenInput = z.strictObject({ revision, to: z.enum(['person', 'waiting', 'reopened']).default('person') });
/** Null: back to the queue. */
export const assignInput = z.strictObject({ revision, userId: z.string().max(64).nullable() });
export const labelsInput = z.strictObject({ add: z.array(label).max(20).default([]), remove: z.array(label).max(20).default([]) });
export const replyInput = z.strictObject({ clientId: z.uuid(), text: messageText });
export type ReplyInput = z.output<typeof replyInput>;
export const readInput = z.strictObject({ id: z.number().int().positive() });

/** Events of the inbox's live list. */
export interface InboxEvents {
  conversation: InboxItem;
  counts: InboxCounts;
}
