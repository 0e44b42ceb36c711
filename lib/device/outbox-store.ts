// What this browser keeps for one person: answers given on the device, and what was said about answers while the
// server was away. It lies in IndexedDB, so it survives reloads; each person has a database of their own.
import { createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import type { FeedbackValue } from '@/lib/feedback/schema';
import type { SentimentOutput } from '@/lib/services/sentiment/schema';

/** An answer computed on this device. */
export interface LocalAnswer {
  kind: 'answer';
  id: string;
  text: string;
  output: SentimentOutput;
  engine: string;
  latencyMs: number;
  batch?: { id: string; name: string } | undefined;
  row?: number | undefined;
  createdAt: number;
  /** Kept here on purpose: it is never handed in unless its owner says so. */
  kept: boolean;
}

/** What the person said about an answer and the server does not know yet; `value` is null when they withdrew it. */
export interface LocalFeedback {
  kind: 'feedback';
  id: string;
  value: FeedbackValue | null;
}

export type OutboxEntry = LocalAnswer | LocalFeedback;

export interface OutboxStore {
  load(): Promise<OutboxEntry[]>;
  put(entries: OutboxEntry[]): Promise<void>;
  remove(entries: Pick<OutboxEntry, 'kind' | 'id'>[]): Promise<void>;
}

const keyOf = ({ kind, id }: Pick<OutboxEntry, 'kind' | 'id'>) => `${kind}:${id}`;

/** The store of `userId` in this browser. */
export function openOutboxStore(userId: string): OutboxStore {
  let opened: UseStore | undefined;
  const store: UseStore = (...call) => (opened ??= createStore(`trefoil-outbox-${userId}`, 'entries'))(...call);
  return {
    load: async () => (await entries<string, OutboxEntry>(store)).map(([, entry]) => entry),
    put: (list) => setMany(list.map((entry) => [keyOf(entry), entry]), store),
    remove: (list) => delMany(list.map(keyOf), store),
  };
}
