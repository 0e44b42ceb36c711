// The routes as strangers meet them: who may call, what bad input is told, and a burst in which nothing is lost or doubled.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

const signedIn = vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent';
  return { user: null as { id: string } | null };
});
vi.mock('@/lib/auth/session', () => ({
  findSessionUser: async () => signedIn.user,
  requireUser: async () => signedIn.user,
}));
vi.mock('@/lib/services/support/conversations/turn-deps', () => import('@/lib/services/support/conversations/test-dialogue'));

let database: TestDatabase;
let token: string;
let id: string;

beforeAll(() => {
  database = createTestDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  signedIn.user = null;
  token = randomBytes(32).toString('base64url');
  id = (await post('', { locale: 'en' })).body.id;
});

const routes = {
  '': () => import('./route'),
  '/claim': () => import('./claim/route'),
  '/messages': () => import('./[id]/messages/route'),
  '/contact': () => import('./[id]/contact/route'),
  '/satisfaction': () => import('./[id]/satisfaction/route'),
};

async function post(path: keyof typeof routes, body: unknown, headers: Record<string, string> = { 'x-visitor-token': token }) {
  const { POST } = await routes[path]();
  const request = new Request(`http://localhost:3000/api/v1/support/conversations${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { host: 'localhost:3000', ...headers },
  });
  const response = await POST(request, { params: Promise.resolve({ id }) });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: await response.json() };
}

const message = (text: string) => ({ clientId: randomUUID(), text });

it('answers 201 with message, replies and conversation', async () => {
  const { status, body } = await post('/messages', message('  hello  '));
  expect(status).toBe(201);
  expect(body).toMatchObject({ message: { body: 'hello' }, replies: [{ body: '1: hello' }], conversation: { id, state: 'bot' } });
});

describe('bad input', () => {
  it.each([
    ['50,000 characters', '/messages', message('x'.repeat(50_000)), 400, 'text: is longer than 4000 characters'],
    ['only spaces', '/messages', message(' \n '), 400, 'text: is empty'],
    ['half of a character', '/messages', message('\ud83d boom'), 400, 'text: holds characters that are no text'],
    ['a null byte', '/messages', message('a\u0000b'), 400, 'text: holds characters that are no text'],
    ['an id that is none', '/messages', { clientId: '1', text: 'x' }, 400, 'clientId'],
    ['a button that is none', '/messages', { ...message('x'), action: { kind: 'refund_everything' } }, 400, 'action'],
    ['two megabytes', '/messages', message('x'.repeat(2 * 1024 * 1024)), 413, 'larger than'],
    ['a language that is none', '', { locale: 'xx' }, 400, 'locale'],
    ['a site that is none', '', { locale: 'en', siteKey: 'nobody' }, 400, 'siteKey'],
    ['no address', '/contact', { email: 'somebody' }, 400, 'email: is no e-mail address'],
    ['six of five', '/satisfaction', { score: 6 }, 400, 'score'],
  ] as const)('answers %s with a reason', async (_, path, body, status, reason) => {
    const answer = await post(path, body);
    expect(answer).toMatchObject({ status, body: { error: { message: expect.stringContaining(reason) } } });
  });

  it('keeps HTML and script as the text that they are', async () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect((await post('/messages', message(text))).body.message.body).toBe(text);
  });
});

it('needs a session or a good token, and a page of ours', async () => {
  expect(await post('/messages', message('x'), {})).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
  expect(await post('/messages', message('x'), { 'x-visitor-token': 'guess' })).toMatchObject({ status: 400 });
  expect(await post('/messages', message('x'), { 'x-visitor-token': randomBytes(32).toString('base64url') })).toMatchObject({ status: 404 });
  expect(await post('/messages', message('x'), { 'x-visitor-token': token, origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
});

it('hands a visitor’s conversation to the user who signs in and asks for it', async () => {
  await post('/messages', message('hello'));
  signedIn.user = await database.db.user.create({ data: { name: 'Cleo', email: 'cleo@example.com' } });
  expect(await post('/messages', message('still me'))).toMatchObject({ status: 404 });
  expect(await post('/claim', {})).toMatchObject({ status: 200, body: { claimed: 1 } });
  expect(await post('/messages', message('still me'), {})).toMatchObject({ status: 201, body: { replies: [{ body: '2: still me' }] } });
});

it('answers a hundred messages in a second with answers or a clear "too many", keeps each once, and goes on afterwards', async () => {
  const sent = Array.from({ length: 50 }, (_, index) => message(`m${index}`));
  // Each is sent twice, as by a double click.
  const answers = await Promise.all([...sent, ...sent].map((each) => post('/messages', each)));
  const accepted = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status === 429);
  expect(accepted.length + refused.length).toBe(100);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ body: { error: { code: 'rate_limited', message: expect.stringMatching(/Try again in \d+ s/) } } });
  expect(Number(refused[0]!.retryAfter)).toBeGreaterThan(0);
  const kept = await database.db.message.findMany({ where: { conversationId: id } });
  const unique = new Set(accepted.map(({ body }) => body.message.clientId));
  expect(kept.filter(({ author }) => author === 'customer').map(({ clientId }) => clientId).sort()).toEqual([...unique].sort());
  expect(kept.filter(({ author }) => author === 'bot')).toHaveLength(unique.size);
});
