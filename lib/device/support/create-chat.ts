// One chat on one page: opens the conversations of whoever asks, says what they say, follows the answers live, and goes on without the
// server. Screens follow `state` and call what is below; no screen talks to the server itself.
import { ServerAway, ServerRefused } from '../ask-server';
import { createConnection } from '../connection';
import { newId } from '../new-id';
import type { Chat, ChatOptions } from './chat';
import { isNew } from './chat-state';
import { createChatStore, newKey } from './chat-store';
import { createSupportDevice } from './create-support-device';
import { createDelivery } from './deliver';
import { createDeviceAnswers } from './device-answers';
import { createFollower } from './follow-conversation';
import { openLocalMessages } from './local-messages';
import { openPlace } from './place';
import { createSupportApi, type SupportApi } from './support-api';
import { findVisitorToken, visitorToken } from './visitor-token';

const typingEveryMs = 3000;
const retryMs = 15_000;
const readAfterMs = 400;

const chats = new Map<string, Chat>();

/** The chat of this page with these options, however often components come and go. While rendering on the server it is a fresh one. */
export function chatOf(options: ChatOptions): Chat {
  if (typeof window === 'undefined') return createChat(options);
  const key = [options.owner, options.siteKey ?? options.channel, options.locale].join(' ');
  const chat = chats.get(key) ?? createChat(options);
  chats.set(key, chat);
  return chat;
}

/** A chat that has asked for nothing yet. */
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
  const place = openPlace(`${owner}.${siteKey ?? channel}`);

  const deliverAll = createDelivery({
    store, api, connection, begin, answerHere: deviceAnswers.answer,
    onSent: () => {
      follower.follow();
      if (!savesData()) void device.prepare(locale);
    },
  });
  const follower = createFollower({ store, api, connection });
  let stopped = new AbortController();
  /** Whether the server has told this page's conversations. */
  let opened = false;
  let typingToldAt = 0;
  let readUpTo = 0;
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  async function begin(key: string): Promise<string> {
    const conversation = await api.begin({ locale, channel, ...(siteKey && { siteKey }) });
    store.begun(key, conversation);
    remember();
    follower.follow();
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
      opened = true;
      store.update({ earlier, stage: 'open' });
      const key = chooseConversation();
      if (key === state.get().key && state.get().saved.length > 0) {
        await refresh();
        follower.follow();
      } else if (!isNew(key)) openConversation(key);
      else if (key !== state.get().key) store.show(key, null);
    } catch (error) {
      if (error instanceof ServerAway) connection.lost();
      store.update(error instanceof ServerAway ? { stage: 'open' } : { stage: 'failed', problem: error });
    }
    await deliver();
  }

  /** What was last shown here, else the newest that is still open. */
  function chooseConversation(): string {
    const { earlier, local, key } = state.get();
    if (local.some(({ conversationId }) => conversationId === key)) return key;
    const shown = place.recall();
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
    if (stopped.signal.aborted) return;
    if (!opened) return start();
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
      follower.follow();
    });
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
      follower.follow();
    });

  const remember = () => place.remember(state.get().key);

  return {
    state,
    connection: connection.state,
    readiness: device.readiness,
    open() {
      stopped = new AbortController();
      follower.start(stopped.signal);
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
      clearTimeout(readTimer);
      // A message and its answer come together.
      readTimer = setTimeout(() => void api.tellRead(key, newest).catch(() => undefined), readAfterMs);
    },
    startNew() {
      store.show(newKey(), null);
      remember();
      follower.follow();
    },
    openConversation,
    transcript: () => api.transcript(state.get().key),
    forgetProblem: () => store.update({ problem: null }),
  };
}

/** People who pay by the megabyte get the model only when it is needed. */
const savesData = () => (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
