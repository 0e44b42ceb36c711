// Bad input at the route itself: each case gets a clear 4xx that names what is wrong, and never a 500.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '@/lib/engine/engine';
import { startTestEngine } from '@/lib/engine/start-test-engine';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

// Who is signed in comes from a cookie that only Next can read; everything below the session is real.
const signedIn = vi.hoisted(() => {
  // Four hundred refusals in a row would drown the test's own report.
  process.env.LOG_LEVEL = 'silent';
  return { id: '', role: 'user' as const };
});
vi.mock('@/lib/auth/session', async () => {
  const { AppError } = await import('@/lib/errors');
  return {
    requireUser: async () => {
      if (!signedIn.id) throw new AppError('unauthenticated', 'Sign in to do this.');
      return signedIn;
    },
  };
});

let database: TestDatabase;
let engine: Engine;

beforeAll(async () => {
  database = createTestDatabase();
  engine = await startTestEngine();
  signedIn.id = (await database.db.user.create({ data: { email: 'ada@example.com', name: 'Ada' } })).id;
});

afterAll(async () => {
  await engine.stop();
  await database.close();
});

async function post(body: BodyInit | null, headers: Record<string, string> = {}) {
  const { POST } = await import('./route');
  const request = new Request('http://localhost:3000/api/v1/sentiment', { method: 'POST', body, headers: { host: 'localhost:3000', ...headers } });
  const response = await POST(request, { params: Promise.resolve({}) });
  return { status: response.status, body: await response.json() };
}

const json = (value: unknown) => post(JSON.stringify(value));

describe('POST /api/v1/sentiment', () => {
  it.each([
    ['no body', null, 400, 'empty'],
    ['a body that is no JSON', '{"text": ', 400, 'not valid JSON'],
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe]), 400, 'not valid UTF-8'],
    ['a body of three megabytes', 'x'.repeat(3 * 1024 * 1024), 413, 'larger than'],
    ['neither text nor texts', '{}', 400, 'send either'],
    ['an empty text', '{"text":"  "}', 400, 'text: is empty'],
    ['a text of 100,000 characters', JSON.stringify({ text: 'x'.repeat(100_000) }), 400, '100000 characters'],
    ['a wrong type among good texts', '{"texts":["fine",7]}', 400, 'texts.1'],
    ['a null byte', '{"texts":["fine","a\\u0000b"]}', 400, 'texts.1: holds a null byte at character 2'],
    ['half of a character', '{"text":"\\ud83d boom"}', 400, 'half of a character'],
    ['too many texts', JSON.stringify({ texts: Array.from({ length: 201 }, () => 'up') }), 400, 'more than 200'],
    ['a batch without a name', '{"text":"up","batch":{"id":"3f0c2f0e-8a55-4a87-9a54-0f0f5a0e6c11"}}', 400, 'batch.name'],
    ['one id for two texts', '{"texts":["a","b"],"ids":["3f0c2f0e-8a55-4a87-9a54-0f0f5a0e6c11"]}', 400, 'needs 2 different ids'],
    ['an unknown field', '{"text":"up","admin":true}', 400, 'admin'],
  ])('answers %s with a reason', async (_, body, status, reason) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(reason);
    expect(answer.body.error.requestId).toBeTruthy();
  });

  it('judges emoji, right-to-left and Chinese text, HTML and script like any other text', async () => {
    const texts = ['🚀🚀 to the moon', 'ارتفعت أسهم الشركة', '公司股价大幅上涨', '<script>alert(1)</script><b>Shares</b> fall'];
    const { status, body } = await json({ texts });
    expect(status).toBe(200);
    expect(body.results).toHaveLength(4);
    const stored = await database.db.prediction.findUniqueOrThrow({ where: { id: body.results[3].id } });
    expect(stored.input).toBe(texts[3]);
  });

  it('refuses pages of other sites, and people who are signed out', async () => {
    expect(await post('{"text":"up"}', { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect(await post('{"text":"up"}', { origin: 'null' })).toMatchObject({ status: 403 });
    const { id } = signedIn;
    signedIn.id = '';
    expect(await json({ text: 'up' })).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
    signedIn.id = id;
  });

  it('answers a burst of 1,000 requests with answers or a clear "too many", and loses none', async () => {
    const before = await database.db.prediction.count();
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => json({ text: `Shares fall ${index}` })));
    const withStatus = (status: number) => answers.filter((answer) => answer.status === status);
    expect(withStatus(200).length + withStatus(429).length + withStatus(503).length).toBe(1000);
    expect(withStatus(429)[0]?.body.error.message).toMatch(/Try again in \d+ s/);
    expect(await database.db.prediction.count()).toBe(before + withStatus(200).length);
  });
});
