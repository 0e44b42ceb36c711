// Brings what a customer said to the server: in order, once each, again when it failed. Where the server is away the device answers, and
// what was said meanwhile is handed in before anything else once it is back.
import { ServerAway, ServerRefused } from '../ask-server';
import type { Connection } from '../connection';
import type { LocalMessage } from './chat-state';
import { isNew } from './chat-state';
import type { ChatStore } from './chat-store';
import { pause } from './follow-live';
import type { SupportApi } from './support-api';

interface DeliveryDeps {
  store: ChatStore;
  api: SupportApi;
  connection: Connection;
  /** Begins the conversation `key` on the server and gives its id. */
  begin: (key: string) => Promise<string>;
  /** Answers on this device; false where it can't. */
  answerHere: (message: LocalMessage) => Promise<boolean>;
  /** A message has reached the server. */
  onSent: () => void;
}

const tries = 4;
const longestPauseMs = 15_000;
const handInAtOnce = 50;

/** @returns a function that delivers all that waits; while it runs, calling it again adds to its work */
export function createDelivery(deps: DeliveryDeps): () => Promise<void> {
  const { store, connection } = deps;
  let running: Promise<void> | undefined;
  let again = false;

  const waiting = () => store.state.get().local.find(({ author, delivery }) => author === 'customer' && delivery === 'waiting');

  async function work(): Promise<void> {
    do {
      again = false;
      if (connection.state.get() === 'here') await handIn(deps);
      for (let next = waiting(); next; next = waiting()) {
        if (!(await deliverOne(next.clientId, deps))) return;
      }
    } while (again);
  }

  return () => {
    again = true;
    running ??= work().finally(() => {
      running = undefined;
      store.update({ answering: false });
    });
    return running;
  };
}

/** False where it has to wait for the server, and so have those behind it. */
async function deliverOne(clientId: string, deps: DeliveryDeps): Promise<boolean> {
  const { store, connection } = deps;
  const find = () => store.state.get().local.find((one) => one.clientId === clientId);
  for (let attempt = 1; ; attempt += 1) {
    const message = find();
    if (!message) return true; // it arrived another way
    store.putLocal({ ...message, delivery: 'sending', failure: undefined });
    store.update({ answering: message.conversationId === store.state.get().key });
    if (connection.state.get() === 'away') return answerOrWait(message, deps);
    try {
      await send(message, deps);
      return true;
    } catch (error) {
      if (error instanceof ServerRefused && !passes(error)) {
        store.putLocal({ ...(find() ?? message), delivery: 'failed', failure: error.failure });
        return true;
      }
      // It may have arrived all the same: sent again under its id it is the same message.
      if (error instanceof ServerAway && !(await connection.check())) continue;
      if (attempt >= tries) return giveUp(find() ?? message, error, deps);
      await pause(error instanceof ServerRefused && error.retryAfterS > 0 ? error.retryAfterS * 1000 : Math.min(longestPauseMs, 500 * 2 ** attempt));
    }
  }
}

/** Will the same request do later? */
const passes = (error: ServerRefused) => error.status === 429 || error.status >= 500;

async function send(message: LocalMessage, { store, api, begin, onSent }: DeliveryDeps): Promise<void> {
  const id = isNew(message.conversationId) ? await begin(message.conversationId) : message.conversationId;
  const { clientId, text, action } = message;
  const sent = await api.send(id, { clientId, text, ...(action && { action }) });
  store.receive(id, { messages: [sent.message, ...sent.replies], conversation: sent.conversation });
  store.removeLocal(clientId);
  onSent();
}

async function answerOrWait(message: LocalMessage, { store, answerHere }: DeliveryDeps): Promise<boolean> {
  if (await answerHere(message)) return true;
  store.putLocal({ ...message, delivery: 'waiting' });
  return false;
}

/** The server is there and does not do it: this device may answer, else the person decides. */
async function giveUp(message: LocalMessage, error: unknown, { store, answerHere }: DeliveryDeps): Promise<boolean> {
  if (error instanceof ServerAway && (await answerHere(message))) return true;
  store.putLocal({ ...message, delivery: 'failed', failure: error instanceof ServerRefused ? error.failure : { key: 'network', values: {}, message: String(error) } });
  return true;
}

/** Hands in what this device answered, conversation by conversation. Handing in twice is handing in once. */
async function handIn({ store, api, begin, connection }: DeliveryDeps): Promise<void> {
  const mine = store.state.get().local.filter(({ delivery }) => delivery === 'local');
  for (const key of new Set(mine.map(({ conversationId }) => conversationId))) {
    const messages = mine.filter(({ conversationId }) => conversationId === key);
    try {
      const id = isNew(key) ? await begin(key) : key;
      const answered = await answeredByServer(id, messages, api, store);
      const left = messages.filter(({ clientId, replyTo }) => !answered.has(clientId) && !answered.has(replyTo ?? ''));
      for (let from = 0; from < left.length; from += handInAtOnce) {
        await api.handIn(id, left.slice(from, from + handInAtOnce).map(({ clientId, author, text, data, at }) => ({ clientId, author, text, at, ...(data && { data }) })));
      }
      store.receive(id, await api.open(id));
      messages.forEach(({ clientId }) => store.removeLocal(clientId));
    } catch (error) {
      if (!(error instanceof ServerRefused) || passes(error)) {
        await connection.check();
        return;
      }
      // It can't be handed in. What the customer said may still be sent as any message, if they want that.
      for (const message of messages) {
        if (message.author === 'bot') store.removeLocal(message.clientId);
        else store.putLocal({ ...message, delivery: 'failed', failure: error.failure });
      }
    }
  }
}

/** Messages whose way to the server was cut only after they had arrived: answered there already, so the device's answer is dropped. */
async function answeredByServer(id: string, messages: LocalMessage[], api: SupportApi, store: ChatStore): Promise<Set<string>> {
  const { conversation, messages: saved } = await api.open(id);
  const answered = new Set(messages.map(({ clientId }) => clientId).filter((clientId) => {
    const at = saved.findIndex((message) => message.clientId === clientId);
    return at >= 0 && saved.slice(at + 1).some(({ answer }) => answer?.ranOn === 'server');
  }));
  if (answered.size > 0) store.receive(id, { conversation, messages: saved });
  return answered;
}
