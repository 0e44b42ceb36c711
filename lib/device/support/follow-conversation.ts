// One live stream at a time, on the conversation that is shown, and what its events change.
import type { Connection, ConnectionState } from '../connection';
import type { Observable } from '../observable';
import { isNew } from './chat-state';
import type { ChatStore } from './chat-store';
import { followLive, type LiveEvent } from './follow-live';
import type { SupportApi } from './support-api';

export interface Follower {
  /** From now on, until `signal` ends it. */
  start(signal: AbortSignal): void;
  /** Follows what is shown now; calling it again is free. */
  follow(): void;
}

export function createFollower({ store, api, connection }: { store: ChatStore; api: SupportApi; connection: Connection }): Follower {
  const { state } = store;
  let stopped: AbortSignal = AbortSignal.abort();
  let live: AbortController | undefined;
  let followed = '';

  function follow(): void {
    const { key } = state.get();
    if (key === followed || stopped.aborted) return;
    live?.abort();
    followed = key;
    if (isNew(key)) return;
    live = new AbortController();
    const signal = AbortSignal.any([live.signal, stopped]);
    void followLive({
      connect: (after, ends) => api.live(key, after, ends),
      newest: () => (state.get().key === key ? (state.get().saved.at(-1)?.id ?? 0) : 0),
      onEvent: (event) => {
        if (state.get().key === key) take(store, event);
      },
      onBreak: async () => (await connection.check()) || whenHere(connection.state, signal),
      signal,
    });
  }

  return {
    start(signal) {
      stopped = signal;
      followed = '';
    },
    follow,
  };
}

function take(store: ChatStore, event: LiveEvent): void {
  const { key, conversation, streams, saved } = store.state.get();
  if (event.name === 'message') store.receive(key, { messages: [event.data] });
  else if (event.name === 'conversation') store.receive(key, { conversation: event.data });
  else if (event.name === 'typing' && event.data.author !== 'customer') store.setTyping({ author: event.data.author, name: event.data.name });
  else if (event.name === 'delta' && !saved.some(({ clientId }) => clientId === event.data.clientId)) {
    store.setTyping(null);
    store.update({ streams: { ...streams, [event.data.clientId]: (streams[event.data.clientId] ?? '') + event.data.text } });
  } else if (event.name === 'read' && event.data.side === 'agent' && conversation) {
    store.update({ conversation: { ...conversation, seenByPersonId: Math.max(conversation.seenByPersonId, event.data.id) } });
  }
}

/** Resolves when the server is here, or `signal` ends. */
function whenHere(connection: Observable<ConnectionState>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (connection.get() === 'away' && !signal.aborted) return;
      stop();
      resolve();
    };
    const stop = connection.subscribe(look);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}
