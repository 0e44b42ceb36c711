'use client';
// What every part of the inbox may need: who is looking, the queue, the conversation that is open, and the ways to change them.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CannedReply } from '@/lib/services/support/inbox/canned-reply-schema';
import type { IntentChoice } from '@/lib/services/support/inbox/list-intent-choices';
import type { OpenConversation, OpenState } from './open-conversation';
import type { Queue, QueueState } from './queue';

/** Which of the choices over the conversation is open. */
export type Picking = 'assign' | 'label' | 'intent' | null;

export interface InboxValue {
  me: { id: string; name: string };
  agents: { id: string; name: string }[];
  labels: string[];
  cannedReplies: CannedReply[];
  intents: IntentChoice[];
  queue: Queue;
  /** Null where none is chosen. */
  open: OpenConversation | null;
  select(id: string | null): void;
  picking: Picking;
  pick(what: Picking): void;
  actions: InboxActions;
}

/** Each tells what came of it by itself. */
export interface InboxActions {
  take(): void;
  giveBack(): void;
  resolve(): void;
  reopen(): void;
  assign(userId: string | null): void;
  label(change: { add?: string[]; remove?: string[] }): void;
  correctIntent(messageId: number, intent: string): void;
}

export const InboxContext = createContext<InboxValue | null>(null);

export function useInbox(): InboxValue {
  const value = useContext(InboxContext);
  if (!value) throw new Error('This belongs into the inbox.');
  return value;
}

export function useQueue(): QueueState {
  const { queue } = useInbox();
  return useSyncExternalStore(queue.state.subscribe, queue.state.get, queue.state.get);
}

export function useOpen(conversation: OpenConversation): OpenState {
  return useSyncExternalStore(conversation.state.subscribe, conversation.state.get, conversation.state.get);
}
