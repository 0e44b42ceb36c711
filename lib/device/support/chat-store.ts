// The one place that changes what a chat shows. What the server has saved takes the place of what this page kept of the same message.
import type { ConversationView, MessageView } from '@/lib/services/support/schema';
import { newId } from '../new-id';
import { observable, type Observable } from '../observable';
import { withSaved, type ChatState, type LocalMessage, type Typing } from './chat-state';
import type { LocalMessageStore } from './local-messages';

export interface ChatStore {
  state: Observable<ChatState>;
  update(change: Partial<ChatState>): void;
  putLocal(message: LocalMessage): void;
  removeLocal(clientId: string): void;
  /** What the server says of a conversation; messages of one that isn't shown only leave the queue. */
  receive(id: string, news: { conversation?: ConversationView; messages?: readonly MessageView[] }): void;
  /** The server has begun the conversation that was `key` here. */
  begun(key: string, conversation: ConversationView): void;
  /** Shows another conversation, of which nothing is known yet. */
  show(key: string, conversation: ConversationView | null): void;
  setTyping(typing: Typing | null): void;
}

export const newKey = () => `new:${newId()}`;

/** Who types says so again every few seconds. */
const typingLastsMs = 6000;

export function createChatStore(kept: LocalMessageStore): ChatStore {
  const state = observable<ChatState>({
    stage: 'opening', key: newKey(), view: 0, conversation: null, saved: [], local: [], streams: {}, typing: null, answering: false, earlier: [], problem: null,
  });
  const update = (change: Partial<ChatState>) => state.set({ ...state.get(), ...change });
  let typingTimer: ReturnType<typeof setTimeout> | undefined;

  function setTyping(typing: Typing | null): void {
    clearTimeout(typingTimer);
    if (typing) typingTimer = setTimeout(() => update({ typing: null }), typingLastsMs);
    if (typing || state.get().typing) update({ typing });
  }

  function putLocal(message: LocalMessage): void {
    const { local } = state.get();
    const known = local.some(({ clientId }) => clientId === message.clientId);
    update({ local: known ? local.map((one) => (one.clientId === message.clientId ? message : one)) : [...local, message] });
    kept.put(message);
  }

  function removeLocal(clientId: string): void {
    kept.remove(clientId);
    update({ local: state.get().local.filter((message) => message.clientId !== clientId) });
  }

  const listed = (earlier: ConversationView[], conversation: ConversationView) =>
    [conversation, ...earlier.filter(({ id }) => id !== conversation.id)].sort((a, b) => (a.lastMessageAt < b.lastMessageAt ? 1 : -1));

  return {
    state,
    update,
    putLocal,
    removeLocal,
    setTyping,
    receive(id, { conversation, messages = [] }) {
      const { key, saved, local, streams, earlier, typing } = state.get();
      const clientIds = new Set(messages.map(({ clientId }) => clientId));
      const gone = local.filter((message) => clientIds.has(message.clientId));
      gone.forEach((message) => kept.remove(message.clientId));
      const shown = key === id;
      if (shown && typing && messages.some(({ author }) => author === typing.author)) setTyping(null);
      update({
        ...(gone.length > 0 && { local: local.filter((message) => !clientIds.has(message.clientId)) }),
        ...(conversation && { earlier: listed(earlier, conversation) }),
        ...(shown && conversation && { conversation }),
        ...(shown && messages.length > 0 && { saved: withSaved(saved, messages), streams: Object.fromEntries(Object.entries(streams).filter(([clientId]) => !clientIds.has(clientId))) }),
      });
    },
    begun(key, conversation) {
      const local = state.get().local.map((message) => (message.conversationId === key ? { ...message, conversationId: conversation.id } : message));
      local.filter(({ conversationId }) => conversationId === conversation.id).forEach(kept.put);
      update({ local, earlier: listed(state.get().earlier, conversation), ...(state.get().key === key && { key: conversation.id, conversation }) });
    },
    show: (key, conversation) => {
      setTyping(null);
      update({ key, view: state.get().view + 1, conversation, saved: [], streams: {}, answering: false, problem: null });
    },
  };
}
