// One chat on one page: opens the conversations of whoever asks, says what they say, follows the answers live, and goes on without the
// server. Screens follow `state` and call what is below; no screen talks to the server itself.
import type { Action, Language } from '@/lib/services/support/schema';
import { ServerAway, ServerRefused } from '../ask-server';
import { createConnection, type ConnectionState } from '../connection';
import type { Readiness } from '../device-session';
import { newId } from '../new-id';
import type { Observable } from '../observable';
import { isNew, type ChatState } from './chat-state';
import { createChatStore, newKey } from './chat-store';
import { createSupportDevice } from './create-support-device';
import { createDelivery } from './deliver';
import { createDeviceAnswers } from './device-answers';
import { followLive, type LiveEvent } from './follow-live';
import { openLocalMessages } from './local-messages';
import { createSupportApi, type Rating, type SupportApi } from './support-api';
import { findVisitorToken, visitorToken } from './visitor-token';

export interface ChatOptions {
  channel: 'page' | 'widget';
  /** Public key of the site whose widget this is. */
  siteKey?: string;
  locale: Language;
  /** Id of the signed-in person, or `visitor`: what is kept in this browser is kept for them. */
  owner: string;
  /** The visitor's token; kept in this page's storage unless given. */
  getVisitorToken?: () => string | Promise<string>;
}

export interface Chat {
  state: Observable<ChatState>;
  connection: Observable<ConnectionState>;
  readiness: Observable<Readiness>;
  /** Starts; call what it returns to stop. */
  open(): () => void;
  say(text: string, action?: Action): void;
  /** Sends a message again that was refused. */
  retry(clientId: string): void;
  /** Forgets a message that was refused. */
  discard(clientId: string): void;
  callPerson(): Promise<void>;
  leaveContact(contact: { name?: string; email: string }): Promise<void>;
  resolve(): Promise<void>;
  rateChat(score: number, comment?: string): Promise<void>;
  rateAnswer(messageId: number, rating: Rating): Promise<void>;
  /** The customer is writing. */
  tellTyping(): void;
  /** The customer sees the newest message. */
  tellRead(): void;
  startNew(): void;
  openConversation(id: string): void;
  transcript(): Promise<Blob>;
  forgetProblem(): void;
}

const typingEveryMs = 3000;
const retryMs = 15_000;

export function createChat(options: ChatOptions): Chat {
  const { channel, siteKey, locale, owner } = options;
  const identity = async (): Promise<Record<string, string>> =>
    owner === 'visitor' ? { 'x-visitor-token': await (options.getVisitorToken ?? visitorToken)() } : {};
  const api: SupportApi = createSupportApi(identity);
  const kept = openLocalMessages(`${owner}.${siteKey ?? channel}`);
  const store = createChatStore(kept);
  const { state } = store;
  const device = createSupportDevice();
  const connection = createConnection(() => void comeBack());
  const deviceAnswers = createDeviceAnswers({ store, device, locale });
  const placeKey = `trefoil.support.shown.${owner}.${siteKey ?? channel}`;

  const deliverAll = createDelivery({
    store, api, connection, begin, answerHere: deviceAnswers.answer,
    onSent: () => {
      void follow();
      if (!savesData()) void device.prepare(locale);
    },
  });
  let stopped = new AbortController();
  let live: AbortController | undefined;
  let followed = '';
  let typingToldAt = 0;
  let readUpTo = 0;

  async function begin(key: string): Promise<string> {
    const conversation = await api.begin({ locale, channel, ...(siteKey && { siteKey }) });
    store.begun(key, conversation);
    remember();
    return conversation.id;
  }

  async function deliver(): Promise<void> {
    await deliverAll();
    const left = state.get().local.some(({ delivery }) => delivery === 'local' || delivery === 'waiting');
    if (left && connection.state.get() === 'here' && !stopped.signal.aborted) setTimeout(() => void deliver(), retryMs);
  }

  async function start(): Promise<void> {
    const { local } = state.get();
    if (local.length === 0) store.update({ local: kept.load() });
    try {
      if (owner !== 'visitor' && findVisitorToken()) await claim();
      const isFirstVisit = owner === 'visitor' && !options.getVisitorToken && !findVisitorToken();
      const earlier = isFirstVisit ? [] : await api.list();
      store.update({ earlier, stage: 'open' });
      const key = chooseConversation();
      if (isNew(key)) store.show(key, null);
      else openConversation(key);
    } catch (error) {
      if (error instanceof ServerAway) connection.lost();
      store.update(error instanceof ServerAway ? { stage: 'open' } : { stage: 'failed', problem: error });
    }
    await deliver();
  }

  /** What was last shown here, else the newest that is still open. */
  function chooseConversation(): string {
    const { earlier, local, key } = state.get();
    const shown = recall();
    if (shown && (isNew(shown) || earlier.some(({ id }) => id === shown))) return shown;
    return earlier.find(({ state: stage }) => stage !== 'resolved')?.id ?? local.find(({ conversationId }) => isNew(conversationId))?.conversationId ?? key;
  }

  async function claim(): Promise<void> {
    try {
      await createSupportApi(async () => ({ 'x-visitor-token': findVisitorToken() ?? '' })).claim();
    } catch (error) {
      // Nothing to claim is no reason to show nothing.
      if (!(error instanceof ServerRefused)) throw error;
    }
  }

  async function comeBack(): Promise<void> {
    if (state.get().earlier.length === 0 && isNew(state.get().key)) store.update({ earlier: await api.list().catch(() => []) });
    await deliver();
    await refresh().catch(() => undefined);
  }

  async function refresh(): Promise<void> {
    const { key, saved } = state.get();
    if (!isNew(key)) store.receive(key, await api.open(key, saved.at(-1)?.id));
  }

  function openConversation(id: string): void {
    store.show(id, state.get().earlier.find((one) => one.id === id) ?? null);
    remember();
    void guarded(async () => {
      store.receive(id, await api.open(id));
      await follow();
    });
  }

  /** Keeps one live stream, on the conversation that is shown. */
  async function follow(): Promise<void> {
    const { key } = state.get();
    if (key === followed || stopped.signal.aborted) return;
    live?.abort();
    followed = key;
    if (isNew(key)) return;
    live = new AbortController();
    const signal = AbortSignal.any([live.signal, stopped.signal]);
    await followLive({
      connect: (after, ends) => api.live(key, after, ends),
      newest: () => (state.get().key === key ? (state.get().saved.at(-1)?.id ?? 0) : 0),
      onEvent: (event) => state.get().key === key && take(key, event),
      onBreak: async () => (await connection.check()) || whenHere(connection.state, signal),
      signal,
    });
  }

  function take(key: string, event: LiveEvent): void {
    const { conversation, streams, saved } = state.get();
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

  /** Does something beside sending; what goes wrong shows until it is forgotten. */
  async function guarded(work: () => Promise<unknown>): Promise<void> {
    store.update({ problem: null });
    try {
      await work();
    } catch (error) {
      if (error instanceof ServerAway) void connection.check();
      store.update({ problem: error });
    }
  }

  /** As `guarded`, on the conversation that is shown, which is begun where it is not yet. */
  const onConversation = (work: (id: string) => Promise<unknown>) =>
    guarded(async () => {
      const { key } = state.get();
      const id = isNew(key) ? await begin(key) : key;
      await work(id);
      await refresh();
      void follow();
    });

  const recall = () => attempt(() => localStorage.getItem(placeKey));
  const remember = () => attempt(() => localStorage.setItem(placeKey, state.get().key));

  return {
    state,
    connection: connection.state,
    readiness: device.readiness,
    open() {
      stopped = new AbortController();
      followed = '';
      void start();
      return () => stopped.abort();
    },
    say(text, action) {
      const said = text.trim();
      if (!said) return;
      store.putLocal({ clientId: newId(), conversationId: state.get().key, author: 'customer', text: said, ...(action && { action }), at: new Date().toISOString(), delivery: 'waiting' });
      remember();
      void deliver();
    },
    retry(clientId) {
      const message = state.get().local.find((one) => one.clientId === clientId);
      if (message) store.putLocal({ ...message, delivery: 'waiting', failure: undefined });
      void deliver();
    },
    discard: (clientId) => store.removeLocal(clientId),
    callPerson: () => onConversation((id) => api.callPerson(id)),
    leaveContact: (contact) => onConversation((id) => api.leaveContact(id, contact)),
    resolve: () => onConversation((id) => api.resolve(id)),
    rateChat: (score, comment) => onConversation((id) => api.rateChat(id, { score, ...(comment && { comment }) })),
    async rateAnswer(messageId, rating) {
      const { key, saved } = state.get();
      const before = saved.find(({ id }) => id === messageId);
      if (!before || isNew(key)) return;
      store.receive(key, { messages: [{ ...before, rating: rating.verdict }] });
      await guarded(async () => {
        try {
          await api.rateAnswer(key, messageId, rating);
        } catch (error) {
          store.receive(key, { messages: [before] });
          throw error;
        }
      });
    },
    tellTyping() {
      const { key, conversation } = state.get();
      if (conversation?.state !== 'waiting' && conversation?.state !== 'person') return;
      if (Date.now() - typingToldAt < typingEveryMs) return;
      typingToldAt = Date.now();
      void api.tellTyping(key).catch(() => undefined);
    },
    tellRead() {
      const { key, saved } = state.get();
      const newest = saved.at(-1)?.id ?? 0;
      if (newest <= readUpTo || isNew(key) || connection.state.get() === 'away') return;
      readUpTo = newest;
      void api.tellRead(key, newest).catch(() => undefined);
    },
    startNew() {
      store.show(newKey(), null);
      remember();
      void follow();
    },
    openConversation,
    transcript: () => api.transcript(state.get().key),
    forgetProblem: () => store.update({ problem: null }),
  };
}

/** People who pay by the megabyte get the model only when it is needed. */
const savesData = () => (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

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

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined; // storage is forbidden
  }
}
