// The queue of one agent's page: what the server listed, kept true by the live stream.
import { askServer } from '@/lib/device/ask-server';
import { observable } from '@/lib/device/observable';
import type { InboxCounts, InboxItem, InboxPage } from '@/lib/services/support/inbox/schema';
import { setWaitingCount } from '@/app/_components/shell/waiting-count';
import { openLiveSource, type Connection } from './live-source';
import { placeItem, type QueueFilters } from './queue-rules';

export interface QueueState {
  filters: QueueFilters;
  status: 'loading' | 'ready' | 'failed';
  failure: unknown;
  items: InboxItem[];
  cursor: string | null;
  loadingMore: boolean;
  counts: InboxCounts;
  connection: Connection;
}

export interface QueueStart {
  agentId: string;
  page: InboxPage;
  counts: InboxCounts;
}

const path = '/api/v1/support/inbox';

export class Queue {
  readonly state;
  readonly #agentId: string;
  readonly #listeners = new Set<(item: InboxItem) => void>();
  #asked: AbortController | undefined;

  constructor({ agentId, page, counts }: QueueStart, filters: QueueFilters) {
    this.#agentId = agentId;
    this.state = observable<QueueState>({
      filters, status: 'ready', failure: null, items: page.items, cursor: page.cursor, loadingMore: false, counts, connection: 'connecting',
    });
  }

  /** Follows what happens. @returns ends it */
  start(onRise: (counts: InboxCounts, before: InboxCounts) => void): () => void {
    return openLiveSource({
      url: () => `${path}/live`,
      on: {
        conversation: (data) => this.take(data as InboxItem),
        counts: (data) => {
          const before = this.state.get().counts;
          const counts = data as InboxCounts;
          this.#change({ counts });
          setWaitingCount(counts.waiting);
          if (counts.waiting > before.waiting || counts.unread > before.unread) onRise(counts, before);
        },
      },
      onConnection: (connection) => this.#change({ connection }),
      onBack: () => void this.load(true),
    });
  }

  /** Puts a conversation that has changed where it belongs, and tells those who show it. */
  take(item: InboxItem): void {
    const { items, filters, cursor } = this.state.get();
    this.#change({ items: placeItem(items, item, filters, this.#agentId, cursor === null) });
    for (const listener of this.#listeners) listener(item);
  }

  onItem(listener: (item: InboxItem) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  filter(change: Partial<QueueFilters>): void {
    this.#change({ filters: { ...this.state.get().filters, ...change } });
    void this.load();
  }

  /** @param quietly keeps what is shown until the answer is there */
  async load(quietly = false): Promise<void> {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    if (!quietly) this.#change({ status: 'loading', items: [], cursor: null, failure: null });
    try {
      const { items, cursor } = await this.#ask(undefined, asked.signal);
      this.#change({ status: 'ready', items, cursor, failure: null, loadingMore: false });
    } catch (failure) {
      if (asked.signal.aborted) return;
      // Whoever sees a list goes on seeing it; the banner says that the connection is away.
      this.#change(quietly ? {} : { status: 'failed', failure });
    }
  }

  async loadMore(): Promise<void> {
    const { cursor, loadingMore } = this.state.get();
    if (!cursor || loadingMore) return;
    const asked = (this.#asked ??= new AbortController());
    this.#change({ loadingMore: true });
    try {
      const page = await this.#ask(cursor, asked.signal);
      const { items } = this.state.get();
      const known = new Set(items.map(({ id }) => id));
      this.#change({ items: [...items, ...page.items.filter(({ id }) => !known.has(id))], cursor: page.cursor });
    } finally {
      if (!asked.signal.aborted) this.#change({ loadingMore: false });
    }
  }

  #ask(cursor: string | undefined, signal: AbortSignal): Promise<InboxPage> {
    const { view, q, label, locale } = this.state.get().filters;
    // A search looks everywhere: whoever searches does not know in which view it is.
    const query = new URLSearchParams({ view: q ? 'any' : view, ...(q && { q }), ...(label && { label }), ...(locale && { locale }), ...(cursor && { cursor }) });
    return askServer<InboxPage>(`${path}?${query}`, { signal });
  }

  #change(change: Partial<QueueState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}
