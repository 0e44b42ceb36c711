// What goes over the wire between a chat, an inbox and the server. Free of server code: pages and the device read it too.
import { z } from 'zod';
import { Channel, ConversationState, HandoverReason, MessageAuthor, MessageKind, ResolvedBy } from '@/lib/generated/prisma/enums';
import { locales } from '@/lib/i18n/locales';

/** Longer messages are refused with a sentence that says so. */
export const maxMessageLength = 4000;

export const language = z.enum(locales);
export type Language = z.infer<typeof language>;

/** What a button in the chat stands for. The server checks each against the conversation: a button is no permission. */
export const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose_intent'), intent: z.string().max(64) }),
  z.strictObject({ kind: z.literal('choose_order'), number: z.string().max(32) }),
  z.strictObject({ kind: z.literal('choose_items'), items: z.array(z.string().max(64)).max(50) }),
  z.strictObject({ kind: z.literal('confirm'), taskId: z.string().max(64) }),
  z.strictObject({ kind: z.literal('decline'), taskId: z.string().max(64) }),
  z.strictObject({ kind: z.literal('undo'), changeId: z.string().max(64) }),
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('solved') }),
  z.strictObject({ kind: z.literal('not_solved') }),
]);
export type Action = z.infer<typeof action>;

/** A button under an answer. Pressing it sends `label` as the message's text, with `action` where it has one. */
export const quickReply = z.object({ label: z.string(), action: action.optional() });
export type QuickReply = z.infer<typeof quickReply>;

export const messageText = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(maxMessageLength, `is longer than ${maxMessageLength} characters`)
  .refine((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), 'holds characters that are no text');

export const messageInput = z.strictObject({
  /** Made by the sender; the same message sent again is the same message. */
  clientId: z.uuid(),
  text: messageText,
  action: action.optional(),
});
export type MessageInput = z.infer<typeof messageInput>;

/** A part of an article that answers. `marks` are half-open ranges of `text`, in UTF-16 units. */
export const passage = z.object({
  slug: z.string(),
  title: z.string(),
  href: z.string(),
  /** Plain text of one paragraph or list. */
  text: z.string(),
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
});
export type Passage = z.infer<typeof passage>;

export const orderCard = z.object({
  number: z.string(),
  state: z.string(),
  placedAt: z.iso.datetime(),
  expectedAt: z.iso.datetime().nullable(),
  deliveredAt: z.iso.datetime().nullable(),
  carrier: z.string().nullable(),
  trackingCode: z.string().nullable(),
  address: z.string(),
  totalPence: z.number().int(),
  items: z.array(z.object({ id: z.string(), name: z.string(), quantity: z.number().int(), pricePence: z.number().int() })),
  refunds: z.array(z.object({ state: z.string(), amountPence: z.number().int(), requestedAt: z.iso.datetime() })),
});
export type OrderCard = z.infer<typeof orderCard>;

/**
 * article: passages answer · taught: an admin's words for an intent · task: an order was looked at or changed · confirm: asks before it
 * changes something · ask: needs a fact (which order, e-mail, address) · clarify: offers what it may have meant · unknown: did not
 * understand · small_talk · handover: called a person
 */
export const outcome = z.enum(['article', 'taught', 'task', 'confirm', 'ask', 'clarify', 'unknown', 'small_talk', 'handover']);
export type Outcome = z.infer<typeof outcome>;

/** `data` of a message of kind `answer`. */
export const answerData = z.object({
  outcome,
  /** Most probable first, at most three; empty where no text was judged. */
  intents: z.array(z.object({ label: z.string(), probability: z.number() })),
  language,
  passages: z.array(passage),
  quickReplies: z.array(quickReply),
  order: orderCard.optional(),
  /** Change that can still be undone. */
  changeId: z.string().optional(),
  /** Name of the language model that phrased it from the passages. */
  phrasedBy: z.string().optional(),
  version: z.string(),
  ranOn: z.enum(['server', 'browser']),
  engine: z.string(),
  latencyMs: z.number(),
});
export type AnswerData = z.infer<typeof answerData>;

/** `data` of a message of kind `event`. */
export const eventData = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('state'),
    from: z.enum(ConversationState),
    to: z.enum(ConversationState),
    reason: z.enum(HandoverReason).optional(),
    by: z.string().optional(),
    /** With `resolved`: the column as it was then, since a conversation may end more than once. Null: nobody, the customer left. */
    resolvedBy: z.enum(ResolvedBy).nullable().optional(),
  }),
  z.object({ type: z.literal('assigned'), to: z.string().nullable(), by: z.string() }),
  z.object({ type: z.literal('labels'), added: z.array(z.string()), removed: z.array(z.string()), by: z.string() }),
  z.object({ type: z.literal('rated'), satisfaction: z.number().int() }),
]);
export type EventData = z.infer<typeof eventData>;

/** A message as a page sees it. Customers never get notes, nor events other than `state`. */
export const messageView = z.object({
  id: z.number().int(),
  clientId: z.string(),
  author: z.enum(MessageAuthor),
  authorName: z.string().nullable(),
  kind: z.enum(MessageKind),
  body: z.string(),
  answer: answerData.nullable(),
  event: eventData.nullable(),
  /** What this viewer said of the answer. */
  rating: z.enum(['up', 'down']).nullable(),
  createdAt: z.iso.datetime(),
});
export type MessageView = z.infer<typeof messageView>;

/** A conversation as its customer sees it. */
export const conversationView = z.object({
  id: z.string(),
  state: z.enum(ConversationState),
  channel: z.enum(Channel),
  locale: language,
  subject: z.string(),
  /** First name of the person who answers. */
  person: z.string().nullable(),
  /** While waiting: since when, how many wait before, whether people are there, and when they are next. */
  waiting: z.object({ since: z.iso.datetime(), ahead: z.number().int(), open: z.boolean(), opensAt: z.iso.datetime().nullable(), contactLeft: z.boolean() }).nullable(),
  satisfaction: z.number().int().nullable(),
  /** Newest message that agents have seen. */
  seenByPersonId: z.number().int(),
  /** Answers that the customer has not seen; absent where only a device knows the conversation. */
  unread: z.number().int().optional(),
  createdAt: z.iso.datetime(),
  lastMessageAt: z.iso.datetime(),
});
export type ConversationView = z.infer<typeof conversationView>;

/** Events of a live stream (server-sent events; the name is `event:`, the rest is `data:` as JSON). Messages carry their id as `id:`. */
export interface LiveEvents {
  message: MessageView;
  conversation: ConversationView;
  typing: { author: 'customer' | 'bot' | 'agent'; name: string | null };
  /** The next words of an answer that is being phrased; the whole comes as a message with the same `clientId`. */
  delta: { clientId: string; text: string };
  read: { side: 'customer' | 'agent'; id: number };
}

/** The service in one call (`respond.ts`). */
export const supportInput = z.strictObject({
  text: messageText,
  locale: language.default('en'),
  /** Goes on with it; a new one is begun unless given. */
  conversationId: z.string().max(64).optional(),
  clientId: z.uuid().optional(),
});
export type SupportInput = z.output<typeof supportInput>;

export const supportAnswer = z.object({ conversation: conversationView, replies: z.array(messageView) });
export type SupportAnswer = z.infer<typeof supportAnswer>;
