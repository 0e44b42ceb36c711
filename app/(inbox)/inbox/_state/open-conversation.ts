// One conversation on the agent's screen: read once, followed live, written into without waiting for the server.
import { askServer } from '@/lib/device/ask-server';
import { newId } from '@/lib/device/new-id';
import { observable } from '@/lib/device/observable';
import type { InboxDetail, InboxItem } from '@/lib/services/support/inbox/schema';
import type { LiveEvents, MessageView } from '@/lib/services/support/schema';
import { openLiveSource } from './live-source';

export interface Outgoing {
  clientId: string;
  kind: 'text' | 'note';
  text: string;
  failure: unknown;
}

export interface OpenState {
  status: 'loading' | 'ready' | 'failed';
  failure: unknown;
  detail: InboxDetail | null;
  /** On their way, or not arrived. */
  outgoing: Outgoing[];
  typing: 'customer' | 'bot' | null;
  loadingOlder: boolean;
}

const typingMs = 6000;
const tellTypingEveryMs = 2500;

export class OpenConversation {
  readonly state;
  readonly #path: string;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #toldTypingAt = 0;
  #readId = 0;

  constructor(readonly id: string, private readonly onItem: (item: InboxItem) => void, detail: InboxDetail | null = null) {
    this.#path = `/api/v1/support/inbox/${encodeURIComponent(id)}`;
    this.state = observable<OpenState>({ status: detail ? 'ready' : 'loading', failure: null, detail, outgoing: [], typing: null, loadingOlder: false });
  }

  async load(): Promise<void> {
    try {
      const fresh = await askServer<InboxDetail>(this.#path);
      const { detail } = this.state.get();
      // What was read further back stays.
      const oldest = fresh.messages[0]?.id ?? 0;
      const earlier = detail?.messages.filter(({ id }) => id < oldest) ?? [];
      const older = earlier.length > 0 ? (detail?.older ?? false) : fresh.older;
      this.#change({ status: 'ready', failure: null, detail: { ...fresh, older, messages: [...earlier, ...fresh.messages] } });
      this.#dropArrived(fresh.messages);
      this.onItem(fresh.item);
    } catch (failure) {
      if (!this.state.get().detail) this.#change({ status: 'failed', failure });
    }
  }

  /** Follows the conversation. @returns ends it */
  follow(): () => void {
    return openLiveSource({
      url: () => `${this.#path}/live?after=${this.state.get().detail?.messages.at(-1)?.id ?? 0}`,
      on: {
        message: (data) => this.#takeMessage(data as MessageView),
        typing: (data) => this.#takeTyping((data as LiveEvents['typing']).author),
        read: (data) => this.#takeRead(data as LiveEvents['read']),
      },
      onConnection: () => undefined,
      onBack: () => void this.load(),
    });
  }

  takeItem(item: InboxItem): void {
    const { detail } = this.state.get();
    if (item.id === this.id && detail && item.revision >= detail.item.revision) this.#change({ detail: { ...detail, item } });
  }

  async loadOlder(): Promise<void> {
    const { detail, loadingOlder } = this.state.get();
    const before = detail?.messages[0]?.id;
    if (!detail?.older || !before || loadingOlder) return;
    this.#change({ loadingOlder: true });
    try {
      const page = await askServer<InboxDetail>(`${this.#path}?before=${before}`);
      const now = this.state.get().detail ?? detail;
      this.#change({ detail: { ...now, older: page.older, messages: [...page.messages, ...now.messages] } });
    } finally {
      this.#change({ loadingOlder: false });
    }
  }

  /** Takes, gives back, resolves … @throws what `askServer` throws; the conversation is then read anew */
  async act(action: 'take' | 'give-back' | 'resolve' | 'reopen' | 'assign', body: object = {}): Promise<void> {
    const revision = this.state.get().detail?.item.revision ?? 0;
    try {
      this.#changed(await askServer<InboxItem>(`${this.#path}/${action}`, { method: 'POST', body: { revision, ...body } }));
    } catch (failure) {
      void this.load();
      throw failure;
    }
  }

  async label(change: { add?: string[]; remove?: string[] }): Promise<void> {
    this.#changed(await askServer<InboxItem>(`${this.#path}/labels`, { method: 'POST', body: change }));
  }

  /** @param messageId the customer's @returns takes it back */
  async correctIntent(messageId: number, intent: string): Promise<() => Promise<void>> {
    const path = `${this.#path}/messages/${messageId}/intent`;
    const before = this.state.get().detail?.corrections[messageId];
    await askServer(path, { method: 'POST', body: { intent } });
    this.#setCorrection(messageId, intent);
    return async () => {
      await (before ? askServer(path, { method: 'POST', body: { intent: before } }) : askServer(path, { method: 'DELETE' }));
      this.#setCorrection(messageId, before);
    };
  }

  send(kind: Outgoing['kind'], text: string): void {
    const outgoing: Outgoing = { clientId: newId(), kind, text: text.trim(), failure: null };
    this.#change({ outgoing: [...this.state.get().outgoing, outgoing] });
    void this.#deliver(outgoing);
  }

  /** The same message once more, under the same id: it arrives once. */
  retry(clientId: string): void {
    const outgoing = this.state.get().outgoing.find((each) => each.clientId === clientId);
    if (!outgoing) return;
    this.#setFailure(clientId, null);
    void this.#deliver(outgoing);
  }

  discard(clientId: string): void {
    this.#change({ outgoing: this.state.get().outgoing.filter((each) => each.clientId !== clientId) });
  }

  tellTyping(): void {
    const now = Date.now();
    if (now - this.#toldTypingAt < tellTypingEveryMs) return;
    this.#toldTypingAt = now;
    // Nobody misses it where it fails.
    askServer(`${this.#path}/typing`, { method: 'POST' }).catch(() => undefined);
  }

  /** What is on the screen has been read. */
  markRead(): void {
    const newest = this.state.get().detail?.messages.at(-1)?.id ?? 0;
    if (newest <= this.#readId) return;
    const before = this.#readId;
    this.#readId = newest;
    askServer(`${this.#path}/read`, { method: 'POST', body: { id: newest } }).catch(() => {
      this.#readId = before;
    });
  }

  async #deliver({ clientId, kind, text }: Outgoing): Promise<void> {
    try {
      const { message } = await askServer<{ message: MessageView }>(`${this.#path}/${kind === 'note' ? 'notes' : 'messages'}`, { method: 'POST', body: { clientId, text }, deadlineMs: 15_000 });
      this.#takeMessage(message);
    } catch (failure) {
      this.#setFailure(clientId, failure);
      void this.load();
    }
  }

  #takeMessage(message: MessageView): void {
    const { detail, typing } = this.state.get();
    if (detail && !detail.messages.some(({ id }) => id === message.id)) {
      const messages = [...detail.messages, message].sort((a, b) => a.id - b.id);
      this.#change({ detail: { ...detail, messages }, ...(typing === message.author && { typing: null }) });
    }
    this.#dropArrived([message]);
  }

  #dropArrived(messages: MessageView[]): void {
    const arrived = new Set(messages.map(({ clientId }) => clientId));
    const { outgoing } = this.state.get();
    if (outgoing.some(({ clientId }) => arrived.has(clientId))) this.#change({ outgoing: outgoing.filter(({ clientId }) => !arrived.has(clientId)) });
  }

  #takeTyping(author: LiveEvents['typing']['author']): void {
    if (author === 'agent') return;
    clearTimeout(this.#typingTimer);
    this.#change({ typing: author });
    this.#typingTimer = setTimeout(() => this.#change({ typing: null }), typingMs);
  }

  #takeRead({ side, id }: LiveEvents['read']): void {
    const { detail } = this.state.get();
    if (side === 'customer' && detail && id > detail.customerReadId) this.#change({ detail: { ...detail, customerReadId: id } });
  }

  #setCorrection(messageId: number, intent: string | undefined): void {
    const { detail } = this.state.get();
    if (!detail) return;
    const { [messageId]: _, ...others } = detail.corrections;
    this.#change({ detail: { ...detail, corrections: intent ? { ...others, [messageId]: intent } : others } });
  }

  #setFailure(clientId: string, failure: unknown): void {
    this.#change({ outgoing: this.state.get().outgoing.map((each) => (each.clientId === clientId ? { ...each, failure } : each)) });
  }

  #changed(item: InboxItem): void {
    this.takeItem(item);
    this.onItem(item);
  }

  #change(change: Partial<OpenState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}
