// The switch keeps its word: while it is on nothing is sent, and what lies where is what the person has said.
import { beforeEach, describe, expect, it } from 'vitest';
import { observable } from '../observable';
import type { KeptEvent, TasteEvent } from './event';
import { keptHere, waitingOf } from './event-log';
import type { EventStore } from './event-store';
import { keepOnDevice, keepOnServer } from './switch-place';
import type { TasteApi } from './taste-api';
import { createTasteSession } from './taste-session';

const catalogue = 'fern-and-fable';
const known: TasteEvent[] = ['a', 'b'].map((key) => ({ key, catalogue, item: key, kind: 'like', at: '2026-11-25T10:00:00.000Z' }));

let calls: string[];
let server: Map<string, TasteEvent>;

function openSession() {
  calls = [];
  server = new Map(known.map((event) => [event.key, event]));
  const api = {
    sendEvents: async (_: string, events: readonly TasteEvent[]) => {
      calls.push(`send ${events.map(({ key, item }) => (item === 'new' ? 'new' : key)).join()}`);
      return events.map((event) => {
        const state = server.has(event.key) ? ('repeated' as const) : ('recorded' as const);
        server.set(event.key, event);
        return { state };
      });
    },
    removeEvents: async (_: string, keys: readonly string[]) => {
      calls.push(`remove ${keys.join()}`);
      keys.forEach((key) => server.delete(key));
    },
    knownEvents: async () => [...server.values()],
    erase: async () => {
      calls.push('erase');
      const events = server.size;
      server.clear();
      return { undo: 'undo', until: '', events };
    },
  } as unknown as TasteApi;
  const disk = new Map<string, KeptEvent>();
  const store: EventStore = {
    load: async () => [...disk.values()],
    put: async (events) => events.forEach((event) => disk.set(event.key, event)),
    remove: async (events) => events.forEach(({ key }) => disk.delete(key)),
    clear: async () => disk.clear(),
  };
  return createTasteSession('visitor', { api, store, mode: observable(false) });
}

const keysHere = (session: ReturnType<typeof openSession>) => keptHere(session.log.state.get()).map(({ key }) => key);

describe('the switch', () => {
  let session: ReturnType<typeof openSession>;
  beforeEach(async () => {
    session = openSession();
    await session.open();
  });

  it('brings what the server knows, has it erased there, and sends nothing from then on', async () => {
    const erased = await keepOnDevice(session, { catalogues: [catalogue], bring: true, erase: true });
    expect(erased).toEqual([{ undo: 'undo', catalogue }]);
    expect(server.size).toBe(0);
    calls = [];
    const recorded = await session.record({ catalogue, item: 'new', kind: 'like' });
    await session.undo([known[0] as TasteEvent]);
    await session.copy(catalogue);
    await session.handIn();
    expect(recorded.place).toBe('device');
    expect(calls).toEqual([]);
    expect(keysHere(session)).toEqual(['b', recorded.key]);
  });

  it('leaves the server what it knows where the person does not want it erased', async () => {
    await keepOnDevice(session, { catalogues: [catalogue], bring: false, erase: false });
    expect(server.size).toBe(2);
    expect(keysHere(session)).toEqual([]);
  });

  it('hands over what was kept here, each event once', async () => {
    await keepOnDevice(session, { catalogues: [catalogue], bring: true, erase: false });
    await session.record({ catalogue, item: 'new', kind: 'like' });
    await keepOnServer(session, 'hand-over');
    expect(server.size).toBe(3);
    expect(keysHere(session)).toEqual([]);
    expect(waitingOf(session.log.state.get())).toEqual([]);
  });

  it('leaves it here or erases it, as the person says', async () => {
    await keepOnDevice(session, { catalogues: [catalogue], bring: true, erase: true });
    await keepOnServer(session, 'leave');
    expect(server.size).toBe(0);
    expect(keysHere(session)).toEqual(['a', 'b']);
    await keepOnDevice(session, { catalogues: [catalogue], bring: false, erase: false });
    await keepOnServer(session, 'erase');
    expect(keysHere(session)).toEqual([]);
    expect(server.size).toBe(0);
  });
});

describe('recording', () => {
  it('sends what is done, and takes back what is undone', async () => {
    const session = openSession();
    await session.open();
    const recorded = await session.record({ catalogue, item: 'new', kind: 'like' });
    expect(recorded.place).toBe('server');
    await session.undo([recorded]);
    expect(calls).toEqual(['send new', `remove ${recorded.key}`]);
    expect([...server.keys()]).toEqual(['a', 'b']);
  });
});
