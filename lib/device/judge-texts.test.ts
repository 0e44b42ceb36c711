// Where answers come from when the server fails in the middle of a file: nothing is lost, nothing is asked twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResultRow } from '@/lib/services/sentiment/result-row';
import { createConnection } from './connection';
import type { Device } from './create-device';
import { judgeTexts, type JudgeDeps } from './judge-texts';
import { createOutbox } from './outbox';
import { splitTexts, type NumberedText } from './split-texts';

const output = {
  polarity: { label: 'neutral' as const, probabilities: { bearish: 0, neutral: 1, bullish: 0 }, score: 0, version: '1-test' },
  topic: { label: 'markets', probabilities: { markets: 1 }, version: '1-test' },
  entities: [],
};

const numbered = (count: number): NumberedText[] =>
  Array.from({ length: count }, (_, index) => ({ id: `id-${index}`, text: `text ${index}`, row: index + 1 }));

function deps(): JudgeDeps & { judgedHere: string[] } {
  const judgedHere: string[] = [];
  const device: Device = {
    prepare: async () => ({ version: '1-test', engine: 'wasm' }),
    judge: async (texts) => {
      judgedHere.push(...texts);
      return { version: '1-test', engine: 'wasm', latencyMs: 1, outputs: texts.map(() => output) };
    },
    close: () => {},
  };
  const outbox = createOutbox({ load: async () => [], put: async () => {}, remove: async () => {} });
  return { device, outbox, connection: createConnection(() => {}), judgedHere };
}

let server: (ids: string[], body: { batch?: { offset: number }; attribute: boolean }) => Response;
let asked: number;

const answers = (ids: string[]) =>
  Response.json({ results: ids.map((id) => ({ id, ...output, version: '1-test', ranOn: 'server', engine: 'native', latencyMs: 2 })) });

beforeEach(() => {
  asked = 0;
  server = answers;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    if (!init.body) return new Response(null, { status: 503 });
    asked += 1;
    const body = JSON.parse(String(init.body));
    return server(body.ids, body);
  });
});

afterEach(() => vi.unstubAllGlobals());

async function run(texts: NumberedText[], own: JudgeDeps, change: { keep?: boolean; signal?: AbortSignal } = {}): Promise<ResultRow[]> {
  const rows: ResultRow[] = [];
  await judgeTexts(
    {
      texts, batch: { id: 'batch', name: 'file.csv' }, keep: false, signal: new AbortController().signal,
      onAnswers: (more) => rows.push(...more), ...change,
    },
    own,
  );
  return rows;
}

describe('judgeTexts', () => {
  it('asks the server in parts and puts each answer beside its text', async () => {
    const rows = await run(numbered(500), deps());
    expect(asked).toBe(4);
    expect(rows).toHaveLength(500);
    expect(rows.every(({ id, text, row }) => id === `id-${(row ?? 0) - 1}` && text === `text ${(row ?? 0) - 1}`)).toBe(true);
  });

  it('goes on here when the server fails half way, and keeps those answers for it', async () => {
    const own = deps();
    server = (ids) => (asked > 1 ? new Response(null, { status: 503 }) : answers(ids));
    const rows = await run(numbered(500), own);
    expect(rows).toHaveLength(500);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(500);
    expect(rows.filter(({ ranOn }) => ranOn === 'browser').length).toBe(own.judgedHere.length);
    expect(own.outbox.state.get().answers.size).toBe(own.judgedHere.length);
    expect(own.connection.state.get()).toBe('away');
  });

  it('sends nothing when texts are to stay here', async () => {
    const own = deps();
    const rows = await run(numbered(60), own, { keep: true });
    expect(asked).toBe(0);
    expect(rows.every(({ ranOn }) => ranOn === 'browser')).toBe(true);
    expect([...own.outbox.state.get().answers.values()].every(({ kept }) => kept)).toBe(true);
  });

  it('slows down when told to, instead of failing', async () => {
    const failure = { code: 'rate_limited', key: 'rate_limited', values: {}, message: 'slow', issues: [], requestId: '1' };
    server = (ids) => (asked === 1 ? Response.json({ error: failure }, { status: 429, headers: { 'Retry-After': '1' } }) : answers(ids));
    expect(await run(numbered(10), deps())).toHaveLength(10);
    expect(asked).toBe(2);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(run(numbered(10), deps(), { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('splitTexts', () => {
  it('keeps every text, in order, within the limits of a request', () => {
    const texts = numbered(3).concat(Array.from({ length: 300 }, (_, index) => ({ id: `long-${index}`, text: 'x'.repeat(5000), row: index + 4 })));
    const parts = splitTexts(texts);
    expect(parts.flat()).toEqual(texts);
    expect(Math.max(...parts.map((part) => part.reduce((sum, { text }) => sum + text.length, 0)))).toBeLessThanOrEqual(300_000);
  });
});
