// @vitest-environment jsdom
// What a customer says arrives once, in order, whatever the network does in between.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChat } from './create-chat';
import { shownMessages } from './chat-state';

interface Saved {
  id: number;
  clientId: string;
  author: string;
  body: string;
}

/** A server that keeps messages as the real one does, and fails as it is told. */
function fakeServer() {
  const saved: Saved[] = [];
  const fails: ('before' | 'after' | number)[] = [];
  let healthy = true;
  const calls: string[] = [];
  const conversation = { id: 'one', state: 'bot', seenByPersonId: 0, lastMessageAt: '2026-01-01T10:00:00.000Z' };
  const view = ({ id, clientId, author, body }: Saved) => ({
    id, clientId, author, body, authorName: null, kind: author === 'bot' ? 'answer' : 'text', event: null, rating: null, createdAt: '2026-01-01T10:00:00.000Z',
    answer: author === 'bot' ? { outcome: 'article', quickReplies: [], passages: [], ranOn: 'server' } : null,
  });
  const add = (clientId: string, author: string, body: string) => {
    if (!saved.some((one) => one.clientId === clientId)) saved.push({ id: saved.length + 1, clientId, author, body });
  };
  const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

  async function answer(path: string, init: RequestInit = {}): Promise<Response> {
    if (path === '/api/health') return healthy ? json({}) : Promise.reject(new TypeError('fetch failed'));
    if (path.includes('/live')) return new Response(null, { status: 404 });
    calls.push(`${init.method ?? 'GET'} ${path.replace('/api/v1/support/conversations', '')}`);
    if (!healthy) throw new TypeError('fetch failed');
    if (path.endsWith('/messages')) {
      const failing = fails.shift();
      if (failing === 'before') throw new TypeError('fetch failed');
      if (typeof failing === 'number') return json({ error: { code: 'x', key: 'rate_limited', values: { seconds: 1 }, message: 'no', issues: [], requestId: '' } }, failing);
      const { clientId, text } = JSON.parse(String(init.body)) as { clientId: string; text: string };
      add(clientId, 'customer', text);
      add(`${clientId}:bot:0`, 'bot', `About ${text}`);
      if (failing === 'after') throw new TypeError('fetch failed');
      const [message, reply] = [saved.find((one) => one.clientId === clientId)!, saved.find((one) => one.clientId === `${clientId}:bot:0`)!];
      return json({ message: view(message), replies: [view(reply)], conversation }, 201);
    }
    if (path.endsWith('/conversations')) return json(init.method === 'POST' ? conversation : { conversations: [] });
    return json({ conversation, messages: saved.map(view) });
  }
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => answer(path, init));
  return { saved, fails, calls, setHealthy: (value: boolean) => (healthy = value) };
}

const open = () => createChat({ channel: 'page', owner: 'visitor', locale: 'en' });
const bodies = (chat: ReturnType<typeof open>) => shownMessages(chat.state.get()).map(({ body }) => body);
const deliveries = (chat: ReturnType<typeof open>) => shownMessages(chat.state.get()).filter(({ author }) => author === 'customer').map(({ delivery }) => delivery);

beforeEach(() => {
  localStorage.clear();
  // There is no web worker here: this device can't answer.
  vi.stubGlobal('Worker', class { constructor() { throw new Error('no worker'); } });
});
afterEach(() => vi.unstubAllGlobals());

describe('a chat', () => {
  it('shows what is said at once, and begins the conversation with it', async () => {
    const server = fakeServer();
    const chat = open();
    chat.open();
    chat.say('  delivery ');
    expect(bodies(chat)).toEqual(['delivery']);
    await vi.waitFor(() => expect(bodies(chat)).toEqual(['delivery', 'About delivery']));
    expect(server.calls).toEqual(['POST ', 'POST /one/messages']);
    expect(deliveries(chat)).toEqual(['sent']);
  });

  it('keeps order and says nothing twice when answers get lost and come late', async () => {
    const server = fakeServer();
    server.fails.push('after', 'before');
    const chat = open();
    chat.open();
    ['one', 'two', 'three'].forEach((text) => chat.say(text));
    expect(bodies(chat)).toEqual(['one', 'two', 'three']);
    await vi.waitFor(() => expect(chat.state.get().local).toEqual([]), { timeout: 20_000 });
    expect(server.saved.filter(({ author }) => author === 'customer').map(({ body }) => body)).toEqual(['one', 'two', 'three']);
    expect(bodies(chat)).toEqual(['one', 'About one', 'two', 'About two', 'three', 'About three']);
  });

  it('says why a message was refused, and sends it again under the same id when asked', async () => {
    const server = fakeServer();
    server.fails.push(400);
    const chat = open();
    chat.open();
    chat.say('delivery');
    await vi.waitFor(() => expect(deliveries(chat)).toEqual(['failed']));
    const [refused] = chat.state.get().local;
    expect(refused?.failure?.key).toBe('rate_limited');
    chat.retry(refused!.clientId);
    await vi.waitFor(() => expect(deliveries(chat)).toEqual(['sent']));
    expect(server.saved[0]?.clientId).toBe(refused!.clientId);
  });

  it('keeps what was said while the server is away over a reload, and sends it when it is back', async () => {
    const server = fakeServer();
    server.setHealthy(false);
    const before = open();
    const close = before.open();
    before.say('delivery');
    await vi.waitFor(() => expect(before.connection.get()).toBe('away'));
    await vi.waitFor(() => expect(deliveries(before)).toEqual(['waiting']));
    close();

    server.setHealthy(true);
    const after = open();
    after.open();
    await vi.waitFor(() => expect(bodies(after)).toEqual(['delivery', 'About delivery']));
    expect(server.saved).toHaveLength(2);
    expect(localStorage.getItem(Object.keys(localStorage).find((key) => key.includes('.said.')) ?? '')).toBeNull();
  });
});
