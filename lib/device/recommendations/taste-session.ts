// All that one person's page needs to record and to be recommended, with and without the server. One a page, however often components come
// and go; screens follow `log`, `mode`, `connection` and `changed`.
import { createConnection, type Connection } from '../connection';
import { newId } from '../new-id';
import { observable, type Observable } from '../observable';
import { ServerAway, ServerRefused } from '../ask-server';
import { openDeviceMode, type DeviceMode } from './device-mode';
import type { NewEvent, TasteEvent } from './event';
import { createEventLog, TooManyEvents, waitingOf, type EventLog } from './event-log';
import { forgetEarlierOwner } from './earlier-owner';
import { openEventStore, type EventStore } from './event-store';
import type { RecordedEvent } from './record-event';
import { createTasteApi, type TasteApi } from './taste-api';

export interface TasteSession {
  /** A user's id, or `visitor`. */
  owner: string;
  api: TasteApi;
  connection: Connection;
  /** "Keep my taste on this device". */
  mode: DeviceMode;
  log: EventLog;
  /** Rises with each change of taste, in whatever tab. */
  changed: Observable<number>;
  /** Reads what an earlier page left, and hands in what may go. */
  open(): Promise<void>;
  record(event: NewEvent): Promise<RecordedEvent>;
  /** Takes events back, wherever they lie. */
  undo(events: readonly TasteEvent[]): Promise<void>;
  /** Something about the taste changed otherwise: lists are asked for anew, here and in other tabs. */
  touch(): void;
  /** Hands in what waits; afterwards it is with the server or still waits. */
  handIn(): Promise<void>;
  /** Takes a copy of what the server knows, for times when it is away. */
  copy(catalogue: string): Promise<void>;
}

interface SessionParts {
  api?: TasteApi;
  store?: EventStore;
  mode?: DeviceMode;
}

const retryMs = 15_000;
const sessions = new Map<string, TasteSession>();
let current: TasteSession | undefined;

/** The session of `owner` on this page, and from now on the one that `recordEvent` means. While rendering on the server it touches nothing. */
export function tasteSession(owner: string): TasteSession {
  if (typeof window === 'undefined') return createTasteSession(owner);
  const session = sessions.get(owner) ?? createTasteSession(owner);
  sessions.set(owner, session);
  current = session;
  return session;
}

/** @throws Error where no `TasteProvider` is on the page */
export function currentTaste(): TasteSession {
  if (!current) throw new Error('Recording an event needs a TasteProvider on the page.');
  return current;
}

export function createTasteSession(owner: string, parts: SessionParts = {}): TasteSession {
  const api = parts.api ?? createTasteApi();
  const mode = parts.mode ?? openDeviceMode(owner);
  const log = createEventLog(parts.store ?? openEventStore(owner), api);
  const changed = observable(0);
  const connection = createConnection(() => void handIn().then(touch));
  const tabs = typeof window === 'undefined' || typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`trefoil.taste.${owner}`);
  let opened: Promise<void> | undefined;

  const rise = () => changed.set(changed.get() + 1);
  const touch = () => {
    rise();
    tabs?.postMessage('changed');
  };
  if (tabs) tabs.onmessage = () => void log.load().then(rise);

  async function handIn(): Promise<void> {
    if (mode.get() || waitingOf(log.state.get()).length === 0 || connection.state.get() === 'away') return;
    try {
      await log.flush();
      // What came in while the last batch was on its way.
      if (waitingOf(log.state.get()).length > 0) await log.flush();
    } catch (error) {
      // Away: `connection` calls again when the server is back. Refused for now (signed out, too fast): try later.
      if (error instanceof ServerAway) connection.lost();
      else if (error instanceof ServerRefused || error instanceof TooManyEvents) setTimeout(() => void handIn(), retryMs);
      else throw error;
    }
  }

  async function open(): Promise<void> {
    mode.subscribe(touch);
    await log.load();
    if (typeof window !== 'undefined') void forgetEarlierOwner(owner);
    // Nobody waits for it: a list is asked for at once, and anew when what waited has arrived.
    if (waitingOf(log.state.get()).length > 0) void handIn().then(touch);
  }

  async function record(event: NewEvent): Promise<RecordedEvent> {
    const made: TasteEvent = { ...event, key: newId(), at: new Date().toISOString() };
    if (mode.get()) {
      await log.put([made], 'device');
      if (event.kind !== 'view') touch();
      return { ...made, place: 'device' };
    }
    await log.put([made], 'queue');
    await handIn();
    // Who looks at things need not see lists move under the pointer.
    if (event.kind !== 'view') touch();
    const place = log.state.get().events.get(`${made.catalogue} ${made.key}`)?.place;
    return { ...made, place: place === 'queue' ? 'queue' : 'server' };
  }

  async function undo(events: readonly TasteEvent[]): Promise<void> {
    const placeOf = (event: TasteEvent) => log.state.get().events.get(`${event.catalogue} ${event.key}`)?.place;
    const here = events.filter((event) => placeOf(event) === 'device');
    // One that waits may be on its way already: the server is told in any case.
    const elsewhere = events.filter((event) => placeOf(event) !== 'device');
    await log.forget(here);
    await log.put(elsewhere, 'undo');
    if (elsewhere.length > 0) await handIn();
    touch();
  }

  async function copy(catalogue: string): Promise<void> {
    if (mode.get() || connection.state.get() === 'away') return;
    try {
      await log.replaceCopies(catalogue, await api.knownEvents(catalogue));
    } catch (error) {
      if (error instanceof ServerAway) connection.lost();
      else if (!(error instanceof ServerRefused)) throw error;
    }
  }

  return { owner, api, connection, mode, log, changed, open: () => (opened ??= open()), record, undo, touch, handIn, copy };
}
