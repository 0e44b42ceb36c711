// What a browser keeps reaches the server once, whatever happens on the way; and what shall stay, stays.
import { describe, expect, it } from 'vitest';
import type { EventResult } from '@/lib/services/recommendations/schema';
import { ServerAway, ServerRefused } from '../ask-server';
import type { KeptEvent, TasteEvent } from './event';
import { createEventLog, keptHere, TooManyEvents, waitingOf } from './event-log';
import type { EventStore } from './event-store';

const catalogue = 'fern-and-fable';
const event = (key: string, change: Partial<TasteEvent> = {}): TasteEvent => ({ key, catalogue, item: 'mug', kind: 'like', at: '2026-11-25T10:00:00.000Z', ...change });

/** A disk that two tabs may share. */
function createDisk(): EventStore {
  const disk = new Map<string, KeptEvent>();
  const name = ({ catalogue: slug, key }: KeptEvent) => `${slug} ${key}`;
  return {
    load: async () => [...disk.values()],
    put: async (events) => events.forEach((one) => disk.set(name(one), one)),
    remove: async (events) => events.forEach((one) => disk.delete(name(one))),
    clear: async () => disk.clear(),
  };
}

/** A server that knows each event by its key, as ours does. */
function createServer() {
  const known = new Map<string, TasteEvent>();
  const server = {
    known,
    calls: 0,
    /** What happens to the next call instead. */
    fails: null as Error | null,
    async sendEvents(slug: string, events: readonly TasteEvent[]): Promise<EventResult[]> {
      server.calls++;
      if (server.fails) throw server.fails;
      if (events.some(({ item }) => item === 'poison') && events.length > 1) throw refused(400);
      return events.map((one): EventResult => {
        if (one.item === 'gone') return { state: 'refused', code: 'unknown_item', message: 'There is no such item.' };
        if (one.item === 'fast') return { state: 'refused', code: 'rate', message: 'Slower, please.' };
        if (one.item === 'poison') throw refused(400);
        const state = known.has(one.key) ? 'repeated' : 'recorded';
        known.set(one.key, { ...one, catalogue: slug });
        return { state };
      });
    },
    async removeEvents(_slug: string, keys: readonly string[]): Promise<void> {
      if (server.fails) throw server.fails;
      keys.forEach((key) => known.delete(key));
    },
  };
  return server;
}

const refused = (status: number) => new ServerRefused(status, { code: 'invalid_input', key: 'invalid_input', values: {}, message: 'No.', issues: [], requestId: '1' }, 0);

describe('the log of events', () => {
  it('keeps what could not be sent over a reload and hands it in once', async () => {
    const disk = createDisk();
    const server = createServer();
    server.fails = new ServerAway('unreachable');
    const before = createEventLog(disk, server);
    await before.put([event('a'), event('b')], 'queue');
    await expect(before.flush()).rejects.toBeInstanceOf(ServerAway);

    server.fails = null;
    const after = createEventLog(disk, server);
    await after.load();
    await after.flush();
    await after.flush();
    expect([...server.known.keys()]).toEqual(['a', 'b']);
    expect(waitingOf(after.state.get())).toEqual([]);
    expect(after.state.get().handedIn).toBe(2);
  });

  it('doubles nothing when two tabs hand in the same', async () => {
    const disk = createDisk();
    const server = createServer();
    const [one, other] = [createEventLog(disk, server), createEventLog(disk, server)];
    await one.put([event('a')], 'queue');
    await other.load();
    await Promise.all([one.flush(), other.flush()]);
    expect(server.known.size).toBe(1);
  });

  it('never sends what is kept on the device', async () => {
    const server = createServer();
    const log = createEventLog(createDisk(), server);
    await log.put([event('mine')], 'device');
    await log.flush();
    expect(server.calls).toBe(0);
    expect(keptHere(log.state.get(), catalogue)).toHaveLength(1);
  });

  it('lets one bad event hold up no other, and says why it was refused', async () => {
    const server = createServer();
    const log = createEventLog(createDisk(), server);
    await log.put([event('a'), event('bad', { item: 'poison' }), event('old', { item: 'gone' }), event('b')], 'queue');
    await log.flush();
    expect([...server.known.keys()]).toEqual(['a', 'b']);
    expect(log.state.get().refusal).toBe('There is no such item.');
    expect(waitingOf(log.state.get())).toEqual([]);
  });

  it('keeps what came too fast for later', async () => {
    const log = createEventLog(createDisk(), createServer());
    await log.put([event('a'), event('f', { item: 'fast' })], 'queue');
    await expect(log.flush()).rejects.toBeInstanceOf(TooManyEvents);
    expect(waitingOf(log.state.get()).map(({ key }) => key)).toEqual(['f']);
  });

  it('has the server forget what was taken back while it was on its way', async () => {
    const server = createServer();
    const log = createEventLog(createDisk(), server);
    await log.put([event('a')], 'queue');
    const flushing = log.flush();
    await log.put([event('a')], 'undo');
    await flushing;
    await log.flush();
    expect(server.known.size).toBe(0);
    expect(log.state.get().events.size).toBe(0);
  });

  it('loses nothing that is being written when another tab makes it read the disk again', async () => {
    const disk = createDisk();
    let letWrite = () => {};
    const slow: EventStore = { ...disk, put: async (events) => { await new Promise<void>((resolve) => (letWrite = resolve)); await disk.put(events); } };
    const log = createEventLog(slow, createServer());
    const writing = log.put([event('a')], 'device');
    await log.load();
    expect(keptHere(log.state.get())).toHaveLength(1);
    letWrite();
    await writing;
    await log.load();
    expect(keptHere(log.state.get())).toHaveLength(1);
  });

  it('takes a copy of what the server knows without touching what waits or is kept', async () => {
    const log = createEventLog(createDisk(), createServer());
    await log.put([event('old')], 'copy');
    await log.put([event('waits')], 'queue');
    await log.put([event('mine')], 'device');
    await log.replaceCopies(catalogue, [event('new'), event('waits')]);
    const places = new Map([...log.state.get().events.values()].map(({ key, place }) => [key, place]));
    expect(places).toEqual(new Map([['waits', 'queue'], ['mine', 'device'], ['new', 'copy']]));
  });
});
