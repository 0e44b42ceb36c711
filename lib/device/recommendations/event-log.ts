// Everything this browser knows of one person's events, in memory and on disk, and how what waits is handed in: events first, then what the
// server must forget. Every step is idempotent by key, so that dying half way, or two tabs at once, lose and double nothing.
import type { EventResult } from '@/lib/services/recommendations/schema';
import { ServerRefused } from '../ask-server';
import { observable, type Observable } from '../observable';
import type { EventPlace, KeptEvent, TasteEvent } from './event';
import type { EventStore } from './event-store';
import type { TasteApi } from './taste-api';

/** The server takes no more events now; they wait here. */
export class TooManyEvents extends Error {
  constructor() {
    super('The server takes no more events now.');
    this.name = 'TooManyEvents';
  }
}

export interface LogState {
  /** False until what an earlier page left has been read. */
  loaded: boolean;
  events: ReadonlyMap<string, KeptEvent>;
  handingIn: boolean;
  /** Since the page was opened. */
  handedIn: number;
  /** Why the server did not take the last event that it refused for good. */
  refusal: string | null;
}

export interface EventLog {
  state: Observable<LogState>;
  load(): Promise<void>;
  put(events: readonly TasteEvent[], place: EventPlace): Promise<void>;
  forget(events: readonly TasteEvent[]): Promise<void>;
  /** What the server has of a catalogue takes the place of the copies here. */
  replaceCopies(catalogue: string, events: readonly TasteEvent[]): Promise<void>;
  clear(): Promise<void>;
  /** @throws ServerAway, TooManyEvents, or ServerRefused where trying later may help (signed out, too fast) */
  flush(): Promise<void>;
}

const batchSize = 100;
/** Copies are what lists are made from while the server is away; more say nothing more. */
export const mostCopies = 1000;

const nameOf = ({ catalogue, key }: TasteEvent) => `${catalogue} ${key}`;

export const waitingOf = ({ events }: LogState): KeptEvent[] => [...events.values()].filter(({ place }) => place === 'queue' || place === 'undo');
export const keptHere = ({ events }: LogState, catalogue?: string): KeptEvent[] =>
  [...events.values()].filter((event) => event.place === 'device' && (catalogue === undefined || event.catalogue === catalogue));

/** Whether waiting may help: too many requests, or signed out meanwhile. */
const isPassing = (error: ServerRefused) => error.status === 429 || error.status === 401;

export function createEventLog(store: EventStore, api: Pick<TasteApi, 'sendEvents' | 'removeEvents'>): EventLog {
  const log = observable<LogState>({ loaded: false, events: new Map(), handingIn: false, handedIn: 0, refusal: null });
  const update = (change: Partial<LogState>) => log.set({ ...log.get(), ...change });
  let flushing: Promise<void> | undefined;
  /** What memory knows and the disk not yet: reading the disk must not lose it. Null: forgotten. */
  const unwritten = new Map<string, KeptEvent | null>();

  async function written(changes: readonly (readonly [string, KeptEvent | null])[], write: Promise<void>): Promise<void> {
    changes.forEach(([name, event]) => unwritten.set(name, event));
    await write;
    // A newer change of the same event is another one's.
    changes.forEach(([name, event]) => unwritten.get(name) === event && unwritten.delete(name));
  }

  async function put(events: readonly TasteEvent[], place: EventPlace): Promise<void> {
    const kept = events.map(({ key, catalogue, item, kind, value, at, listId }): KeptEvent => ({
      key, catalogue, item, kind, at, place, ...(value !== undefined && { value }), ...(listId !== undefined && { listId }),
    }));
    const all = new Map(log.get().events);
    kept.forEach((event) => all.set(nameOf(event), event));
    update({ events: all });
    await written(kept.map((event) => [nameOf(event), event]), store.put(kept));
  }

  async function forget(events: readonly TasteEvent[]): Promise<void> {
    const all = new Map(log.get().events);
    const known = events.flatMap((event) => all.get(nameOf(event)) ?? []);
    known.forEach((event) => all.delete(nameOf(event)));
    update({ events: all });
    await written(known.map((event) => [nameOf(event), null]), store.remove(known));
  }

  const next = (place: EventPlace): KeptEvent[] => {
    const waiting = [...log.get().events.values()].filter((event) => event.place === place);
    return waiting.filter(({ catalogue }) => catalogue === waiting[0]?.catalogue).slice(0, batchSize);
  };

  async function handIn(): Promise<void> {
    for (let batch = next('queue'); batch[0]; batch = next('queue')) await handInBatch(batch[0].catalogue, batch);
    for (let batch = next('undo'); batch[0]; batch = next('undo')) {
      await ignoringMissing(api.removeEvents(batch[0].catalogue, batch.map(({ key }) => key)));
      await forget(batch);
    }
  }

  /** A refused batch is handed in one by one, so that one bad event holds up no other. */
  async function handInBatch(catalogue: string, batch: KeptEvent[]): Promise<void> {
    try {
      await settle(batch, await api.sendEvents(catalogue, batch));
    } catch (error) {
      if (!(error instanceof ServerRefused) || isPassing(error)) throw error;
      if (batch.length > 1) for (const event of batch) await handInBatch(catalogue, [event]);
      else await drop(batch, error.message);
    }
  }

  async function settle(batch: KeptEvent[], results: readonly EventResult[]): Promise<void> {
    const refused = batch.filter((_, index) => results[index]?.state === 'refused');
    const taken = batch.filter((event) => !refused.includes(event));
    // What was taken back while it was on its way must be forgotten there, too.
    const stillQueued = taken.filter((event) => log.get().events.get(nameOf(event))?.place === 'queue');
    await put(stillQueued, 'copy');
    update({ handedIn: log.get().handedIn + taken.length });
    const reasons = results.flatMap((result) => (result.state === 'refused' ? [result] : []));
    if (reasons.some(({ code }) => code === 'rate')) throw new TooManyEvents();
    if (reasons[0]) await drop(refused, reasons[0].message);
  }

  async function drop(events: KeptEvent[], refusal: string): Promise<void> {
    await forget(events);
    update({ refusal });
  }

  return {
    state: log,
    put,
    forget,
    async load() {
      const events = new Map((await store.load()).map((event) => [nameOf(event), event]));
      unwritten.forEach((event, name) => (event ? events.set(name, event) : events.delete(name)));
      update({ loaded: true, events });
    },
    async replaceCopies(catalogue, events) {
      await forget([...log.get().events.values()].filter((event) => event.place === 'copy' && event.catalogue === catalogue));
      await put(events.filter((event) => !log.get().events.has(nameOf(event))).slice(-mostCopies), 'copy');
    },
    async clear() {
      update({ events: new Map() });
      await store.clear();
    },
    flush() {
      flushing ??= (async () => {
        if (waitingOf(log.get()).length === 0) return;
        update({ handingIn: true, refusal: null });
        try {
          await handIn();
        } finally {
          update({ handingIn: false });
        }
      })().finally(() => (flushing = undefined));
      return flushing;
    },
  };
}

/** Forgetting what is not there is done already. */
async function ignoringMissing(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ServerRefused) || isPassing(error)) throw error;
  }
}
