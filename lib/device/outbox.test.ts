// What waits for the server is handed in once, in order, and survives both dying half way and a reload.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, waitingAnswers, waitingFeedback } from './outbox';
import type { LocalAnswer, OutboxEntry, OutboxStore } from './outbox-store';

/** A store that outlives the outbox, as IndexedDB outlives a page. */
function memoryStore(): OutboxStore {
  const kept = new Map<string, OutboxEntry>();
  const keyOf = ({ kind, id }: Pick<OutboxEntry, 'kind' | 'id'>) => `${kind}:${id}`;
  return {
    load: async () => [...kept.values()],
    put: async (entries) => entries.forEach((entry) => kept.set(keyOf(entry), entry)),
    remove: async (entries) => entries.forEach((entry) => kept.delete(keyOf(entry))),
  };
}

function localAnswer(id: string, change: Partial<LocalAnswer> = {}): LocalAnswer {
  const output = {
    polarity: { label: 'bullish' as const, probabilities: { bearish: 0, neutral: 0, bullish: 1 }, score: 1, version: '1-test' },
    topic: { label: 'markets', probabilities: {}, version: '1-test' },
    entities: [],
  };
  return { kind: 'answer', id, text: `text of ${id}`, output, engine: 'wasm', latencyMs: 9, createdAt: 1, kept: false, ...change };
}

const up = { verdict: 'up' as const, corrections: [] };
let calls: { method: string; path: string; body: { answers?: { id: string }[] } | null }[];
let reply: (path: string) => Response;

beforeEach(() => {
  calls = [];
  reply = () => Response.json({});
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({ method: init.method ?? 'GET', path, body: init.body ? JSON.parse(String(init.body)) : null });
    return reply(path);
  });
});

afterEach(() => vi.unstubAllGlobals());

const refusal = (status: number) =>
  Response.json({ error: { code: 'invalid_input', key: 'invalid_input', values: {}, message: 'no', issues: [], requestId: '1' } }, { status });

describe('outbox', () => {
  it('hands in answers first, then ratings, and is empty afterwards', async () => {
    const store = memoryStore();
    const outbox = createOutbox(store);
    await outbox.keepFeedback('one', up);
    await outbox.keepAnswers([localAnswer('one'), localAnswer('two')]);
    await outbox.flush();
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/predictions/hand-in',
      'PUT /api/v1/predictions/one/feedback',
    ]);
    expect(calls[0]?.body?.answers?.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(calls[0]?.body?.answers?.[0]).not.toHaveProperty('kept');
    expect(await store.load()).toEqual([]);
    expect(outbox.state.get().handedIn).toEqual({ answers: 2, feedback: 1 });
  });

  it('keeps everything while the server is away, also across a reload', async () => {
    const store = memoryStore();
    reply = () => new Response(null, { status: 503 });
    const before = createOutbox(store);
    await before.keepAnswers([localAnswer('one')]);
    await before.keepFeedback('one', up);
    await expect(before.flush()).rejects.toMatchObject({ name: 'ServerAway' });

    reply = () => Response.json({});
    const after = createOutbox(store);
    await after.load();
    expect([waitingAnswers(after.state.get()).length, waitingFeedback(after.state.get()).length]).toEqual([1, 1]);
    await after.flush();
    expect(await store.load()).toEqual([]);
  });

  it('sends nothing that is kept on purpose until it is released', async () => {
    const outbox = createOutbox(memoryStore());
    await outbox.keepAnswers([localAnswer('mine', { kept: true })]);
    await outbox.keepFeedback('mine', up);
    await outbox.flush();
    expect(calls).toEqual([]);
    await outbox.release();
    await outbox.flush();
    expect(calls.map(({ path }) => path)).toEqual(['/api/v1/predictions/hand-in', '/api/v1/predictions/mine/feedback']);
  });

  it('lets one refused answer hold up no other, and keeps it with the reason', async () => {
    const store = memoryStore();
    const outbox = createOutbox(store);
    await outbox.keepAnswers([localAnswer('good'), localAnswer('bad')]);
    reply = () => (calls.at(-1)?.body?.answers?.some(({ id }) => id === 'bad') ? refusal(400) : Response.json({}));
    await outbox.flush();
    expect([...outbox.state.get().refused]).toEqual([['bad', 'no']]);
    expect((await store.load()).map(({ id }) => id)).toEqual(['bad']);
  });

  it('waits when it is too fast or signed out, and refuses nothing then', async () => {
    const outbox = createOutbox(memoryStore());
    await outbox.keepAnswers([localAnswer('one')]);
    reply = () => refusal(429);
    await expect(outbox.flush()).rejects.toMatchObject({ status: 429 });
    expect(outbox.state.get().refused.size).toBe(0);
    expect(waitingAnswers(outbox.state.get())).toHaveLength(1);
  });
});
