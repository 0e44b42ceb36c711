// A live stream misses nothing and repeats nothing, however writing and connecting fall together; and it tells customers what is theirs only.
import { randomUUID } from 'node:crypto';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { MessageView } from '../schema';
import { turns } from './test-dialogue';

vi.mock('./turn-deps', () => import('./test-dialogue'));

let database: TestDatabase;
let id: string;
const customer = { visitorHash: 'a'.repeat(64) };

beforeAll(() => {
  database = createTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  id = (await database.db.conversation.create({ data: { ...customer, locale: 'en' } })).id;
  turns.length = 0;
});

const write = async (author: 'customer' | 'agent', body: string, kind: 'text' | 'note' = 'text') =>
  (await import('./append-message')).appendMessage({ conversationId: id, clientId: randomUUID(), author, authorName: author === 'agent' ? 'Ben Okri' : null, kind, body });

/** Opens a stream and collects its events until it is left. */
async function watch(after = 0) {
  const { openLiveStream } = await import('./open-live-stream');
  const abort = new AbortController();
  const response = await openLiveStream(new Request('http://localhost/live', { signal: abort.signal }), customer, id, after);
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  const done = (async () => {
    for await (const chunk of response.body!) parser.feed(new TextDecoder().decode(chunk));
  })();
  const messages = () => events.filter(({ event }) => event === 'message').map(({ data }) => JSON.parse(data) as MessageView);
  return { response, events, messages, bodies: () => messages().map(({ body }) => body), leave: () => { abort.abort(); return done; } };
}

it('first sends the conversation and what was missed, then what happens, with ids to come back with', async () => {
  await write('agent', 'one');
  const two = await write('agent', 'two');
  const stream = await watch();
  await vi.waitFor(() => expect(stream.bodies()).toEqual(['one', 'two']));
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.events[0]).toMatchObject({ event: 'conversation' });
  expect(stream.events.at(-1)).toMatchObject({ event: 'message', id: String(two.id) });
  await write('agent', 'three');
  await vi.waitFor(() => expect(stream.bodies()).toEqual(['one', 'two', 'three']));
  await stream.leave();
  await write('agent', 'while away');
  const back = await watch(stream.messages().at(-1)!.id);
  await vi.waitFor(() => expect(back.bodies()).toEqual(['while away']));
  await back.leave();
});

it('loses and doubles nothing while a hundred messages are written and readers come and go', async () => {
  const written = (async () => {
    for (let index = 0; index < 100; index++) await write('agent', `m${index}`);
  })();
  const readers = Array.from({ length: 5 }, async () => {
    const seen: MessageView[] = [];
    while (seen.length < 100) {
      const stream = await watch(seen.at(-1)?.id ?? 0);
      await vi.waitFor(() => expect(stream.messages().length).toBeGreaterThan(0), { timeout: 10_000 });
      await stream.leave();
      seen.push(...stream.messages());
    }
    return seen.map(({ body }) => body);
  });
  await written;
  const expected = Array.from({ length: 100 }, (_, index) => `m${index}`);
  for (const bodies of await Promise.all(readers)) expect(bodies).toEqual(expected);
});

it('answers on connecting what a server that was killed had left open', async () => {
  await write('customer', 'left open');
  const stream = await watch();
  await vi.waitFor(() => expect(stream.bodies()).toEqual(['left open', '1: left open']));
  await stream.leave();
  const again = await watch();
  await vi.waitFor(() => expect(again.bodies()).toHaveLength(2));
  await again.leave();
  expect(turns).toEqual(['left open']);
});

it('tells customers neither notes nor labels, and first names only', async () => {
  const stream = await watch();
  await write('agent', 'a difficult one', 'note');
  const { appendMessage } = await import('./append-message');
  await appendMessage({ conversationId: id, clientId: 'labels:1', author: 'system', kind: 'event', body: '', data: { type: 'labels', added: ['rude'], removed: [], by: 'Ben Okri' } });
  await write('agent', 'Hello');
  const { moveConversation } = await import('./move-conversation');
  await moveConversation(id, { to: 'waiting', by: { id: 'ben', name: 'Ben Okri' } });
  await vi.waitFor(() => expect(stream.messages()).toHaveLength(2));
  expect(stream.messages()).toMatchObject([
    { body: 'Hello', authorName: 'Ben' },
    { event: { type: 'state', to: 'waiting', by: 'Ben' } },
  ]);
  expect(JSON.stringify(stream.events)).not.toMatch(/difficult|rude|Okri/);
  await stream.leave();
});

it('tells typing and reading of the other side, and lets nothing behind when it is left', async () => {
  const { publish, isWatched } = await import('./hub');
  const { markRead } = await import('./mark-read');
  const { id: newest } = await write('customer', 'hello');
  const stream = await watch();
  await vi.waitFor(() => expect(stream.bodies()).toContain('1: hello'));
  publish(id, 'typing', { author: 'agent', name: 'Ben' });
  publish(id, 'typing', { author: 'customer', name: null });
  await markRead(id, 'agent', newest);
  await markRead(id, 'agent', newest);
  await markRead(id, 'customer', newest);
  await vi.waitFor(() => expect(stream.events.filter(({ event }) => event === 'read')).toHaveLength(1));
  expect(stream.events.filter(({ event }) => event === 'typing').map(({ data }) => JSON.parse(data))).toEqual([{ author: 'agent', name: 'Ben' }]);
  expect(isWatched(id)).toBe(true);
  await stream.leave();
  expect(isWatched(id)).toBe(false);
});

it('ends when the reader is gone before the catching up is done', async () => {
  const { isWatched } = await import('./hub');
  await write('agent', 'one');
  const { openLiveStream } = await import('./open-live-stream');
  const response = await openLiveStream(new Request('http://localhost/live'), customer, id, 0);
  await response.body!.cancel();
  await vi.waitFor(() => expect(isWatched(id)).toBe(false));
});
