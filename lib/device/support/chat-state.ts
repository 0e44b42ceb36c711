// What a chat shows, as plain data, and how what this page has said and what the server has saved become one list. A message is the same
// message wherever its `clientId` is the same, so nothing shows twice, whichever way and however often it arrives.
import type { Action, AnswerData, ConversationView, MessageView } from '@/lib/services/support/schema';

/** Said on this page and not yet known to be saved. It outlives reloads. */
export interface LocalMessage {
  clientId: string;
  /** `new:…` until the server has begun the conversation. */
  conversationId: string;
  author: 'customer' | 'bot';
  text: string;
  action?: Action;
  /** Of the bot on this device. */
  data?: AnswerData;
  /** Of the bot on this device: `clientId` of what it answers. */
  replyTo?: string;
  at: string;
  /** waiting: to be sent · sending: on its way · failed: refused, the person decides · local: answered on this device, to be handed in */
  delivery: 'waiting' | 'sending' | 'failed' | 'local';
  failure?: { key: string; values: Record<string, string | number>; message: string };
}

export interface ShownMessage extends Omit<MessageView, 'id'> {
  /** Null until it is saved. */
  id: number | null;
  delivery: LocalMessage['delivery'] | 'sent' | 'seen';
  failure?: LocalMessage['failure'];
  /** Its words are still coming. */
  streaming?: boolean;
}

export interface Typing {
  author: 'bot' | 'agent';
  name: string | null;
}

export interface ChatState {
  stage: 'opening' | 'open' | 'failed';
  /** Id of the conversation that is shown, or `new:…`. */
  key: string;
  /** Grows whenever another conversation is shown. */
  view: number;
  /** Null before the first message. */
  conversation: ConversationView | null;
  /** Oldest first. */
  saved: MessageView[];
  /** Of all conversations of this browser, oldest first. */
  local: LocalMessage[];
  /** Words of answers that are still coming, by `clientId`. */
  streams: Record<string, string>;
  typing: Typing | null;
  /** A message is on its way and the bot will answer it. */
  answering: boolean;
  earlier: ConversationView[];
  /** What last went wrong beside sending. */
  problem: unknown;
}

export const isNew = (key: string) => key.startsWith('new:');

/** Adds what the server sent; the newer form of a message takes the place of the older. */
export function withSaved(saved: readonly MessageView[], arrived: readonly MessageView[]): MessageView[] {
  const byId = new Map(saved.map((message) => [message.id, message]));
  arrived.forEach((message) => byId.set(message.id, message));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

/** One list of saved, local and coming messages, in reading order. */
export function shownMessages({ key, conversation, saved, local, streams }: Pick<ChatState, 'key' | 'conversation' | 'saved' | 'local' | 'streams'>): ShownMessage[] {
  const known = new Set(saved.map(({ clientId }) => clientId));
  const seenUpTo = conversation?.seenByPersonId ?? 0;
  const coming = Object.entries(streams).filter(([clientId]) => !known.has(clientId));
  return [
    ...saved.map((message): ShownMessage => ({ ...message, delivery: message.author === 'customer' && message.id <= seenUpTo ? 'seen' : 'sent' })),
    ...local.filter((message) => message.conversationId === key && !known.has(message.clientId)).map(shownLocal),
    ...coming.map(([clientId, text]): ShownMessage => ({ ...blank, clientId, author: 'bot', kind: 'answer', body: text, createdAt: new Date().toISOString(), delivery: 'sent', streaming: true })),
  ];
}

const blank = { id: null, authorName: null, answer: null, event: null, rating: null };

const shownLocal = ({ clientId, author, text, data, at, delivery, failure }: LocalMessage): ShownMessage => ({
  ...blank,
  clientId,
  author,
  kind: author === 'bot' ? 'answer' : 'text',
  body: text,
  answer: data ?? null,
  createdAt: at,
  delivery,
  ...(failure && { failure }),
});

/** The answer whose buttons may be pressed: the newest thing said, while no person has taken over. */
export function activeAnswer(messages: readonly ShownMessage[], conversation: ConversationView | null): ShownMessage | undefined {
  if (conversation?.state === 'waiting' || conversation?.state === 'person') return undefined;
  const newest = messages.findLast(({ kind }) => kind !== 'event');
  return newest?.author === 'bot' && newest.answer && !newest.streaming ? newest : undefined;
}

/** The answer whose change may be undone: none has dealt with an order since. */
export function undoableAnswer(messages: readonly ShownMessage[]): ShownMessage | undefined {
  const newest = messages.findLast(({ answer }) => answer !== null && (answer.changeId !== undefined || answer.outcome === 'task'));
  return newest?.answer?.changeId === undefined ? undefined : newest;
}
