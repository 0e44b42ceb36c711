'use client';
// The chat that a page shows, and what its screens follow of it.
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Observable } from '@/lib/device/observable';
import type { Chat, ChatOptions } from '@/lib/device/support/chat';
import { chatOf } from '@/lib/device/support/create-chat';
import { activeAnswer, shownMessages, undoableAnswer } from '@/lib/device/support/chat-state';

export const ChatContext = createContext<Chat | null>(null);

/** A chat that is open as long as its component is there. Options count on the first render. */
export function useOpenChat(options: ChatOptions): Chat {
  const [chat] = useState(() => chatOf(options));
  useEffect(() => chat.open(), [chat]);
  return chat;
}

const useObservable = <Value>(source: Observable<Value>) => useSyncExternalStore(source.subscribe, source.get, source.get);

/** The chat around this component, and all it shows. */
export function useChat() {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('useChat needs a ChatProvider around it.');
  const state = useObservable(chat.state);
  const connection = useObservable(chat.connection);
  const readiness = useObservable(chat.readiness);
  const { key, conversation, saved, local, streams } = state;
  const messages = useMemo(() => shownMessages({ key, conversation, saved, local, streams }), [key, conversation, saved, local, streams]);
  return {
    chat,
    state,
    messages,
    away: connection === 'away',
    readiness,
    activeId: activeAnswer(messages, conversation)?.clientId,
    undoableId: undoableAnswer(messages)?.clientId,
  };
}
