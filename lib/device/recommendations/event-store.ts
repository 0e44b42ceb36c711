// Where this browser keeps one person's events: IndexedDB, a database for each person, so that on a shared computer nobody reads another's.
import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval';
import { fits } from '../../../ml/core/form';
import { keptEvent, type KeptEvent } from './event';

/** Where storage is forbidden or full, the page remembers as long as it is open, and the server gets what is for it. */
export interface EventStore {
  load(): Promise<KeptEvent[]>;
  put(events: readonly KeptEvent[]): Promise<void>;
  remove(events: readonly KeptEvent[]): Promise<void>;
  clear(): Promise<void>;
}

const keyOf = ({ catalogue, key }: KeptEvent) => `${catalogue} ${key}`;

/** @param owner a user's id, or `visitor` */
export function openEventStore(owner: string): EventStore {
  let opened: UseStore | undefined;
  const store: UseStore = (...call) => (opened ??= createStore(`trefoil-taste-${owner}`, 'events'))(...call);
  return {
    // What an older release wrote in another form is left out.
    load: async () => (await entries<string, unknown>(store).catch(() => [])).flatMap(([, event]) => (fits(keptEvent, event) ? [event as KeptEvent] : [])),
    put: (events) => setMany(events.map((event) => [keyOf(event), event]), store).catch(() => undefined),
    remove: (events) => delMany(events.map(keyOf), store).catch(() => undefined),
    clear: () => clear(store).catch(() => undefined),
  };
}
