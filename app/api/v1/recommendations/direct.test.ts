// What a shop's server asks is answered past Next: over real sockets, and the same as through Next's handlers.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keyInput } from '@/lib/services/recommendations/keys/schema';
import { createCatalogue } from '@/lib/services/recommendations/lists/test-catalogue';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { directRoute } from '@/scripts/steps/direct-route.mjs';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });

const elsewhere = 418;
const lists = '/api/v1/recommendations';
let database: TestDatabase;
let server: Server;
let url = '';
let key = '';

beforeAll(async () => {
  database = createTestDatabase();
  await createCatalogue(database.db, 'shop');
  await database.db.user.create({ data: { id: 'adm', name: 'Ada', email: 'ada@example.com', role: 'admin' } });
  const { createKey } = await import('@/lib/services/recommendations/keys/create-key');
  key = (await createKey({ id: 'adm' }, keyInput.parse({ name: 'k', catalogue: 'shop', kind: 'secret' }))).key;
  server = createServer((request, response) => {
    const answer = directRoute(request);
    if (answer) void answer(request, response);
    else response.writeHead(elsewhere).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await Promise.all([import('./route'), import('./events/route')]);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});

const bearer = () => ({ authorization: `Bearer ${key}` });
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = bearer()) => fetch(url + path, { method: 'POST', body, headers });

it('records events and gives the list that Next gives', async () => {
  const recorded = await post(`${lists}/events`, JSON.stringify({ key: 'e1', user: 'u1', item: 'tea-1', kind: 'hide' }));
  expect([recorded.status, await recorded.json()]).toMatchObject([200, { results: [{ state: 'recorded' }] }]);
  const body = JSON.stringify({ user: 'u1', count: 100 });
  const direct = await post(lists, body);
  const { POST } = await import('./route');
  const throughNext = await POST(new Request(`http://localhost${lists}`, { method: 'POST', body, headers: bearer() }), { params: Promise.resolve({}) });
  expect(direct.headers.get('content-type')).toBe('application/json');
  expect(direct.headers.get('x-content-type-options')).toBe('nosniff');
  const [one, other] = [await direct.json(), await throughNext.json()];
  expect(one.items).toHaveLength(39);
  expect(one.items).toEqual(other.items);
});

it('refuses what Next refuses, with the same reasons', async () => {
  const refused = async (response: Promise<Response>) => {
    const { status, headers, json } = await response.then(async (answer) => ({ status: answer.status, headers: answer.headers, json: await answer.json() }));
    return [status, json.error.code, headers.get('retry-after')];
  };
  expect(await refused(post(lists, '{}', { authorization: 'Bearer trf_unknown' }))).toEqual([401, 'unauthenticated', null]);
  expect(await refused(post(lists, '{'))).toEqual([400, 'invalid_json', null]);
  expect(await refused(post(lists, ''))).toEqual([400, 'invalid_json', null]);
  expect(await refused(post(lists, new Uint8Array([0xff, 0xfe])))).toEqual([400, 'invalid_encoding', null]);
  expect(await refused(post(lists, JSON.stringify({ count: -1 })))).toEqual([400, 'invalid_input', null]);
  expect(await refused(post(lists, JSON.stringify({ placement: 'similar', item: 'no such thing' })))).toEqual([404, 'not_found', null]);
  expect(await refused(post(lists, ' '.repeat(70_000)))).toEqual([413, 'too_large', null]);
});

it('leaves pages, other sites’ scripts and unknown paths to Next', async () => {
  expect((await post(lists, '{}', {})).status).toBe(elsewhere);
  expect((await post(lists, '{}', { authorization: 'Basic dTpw' })).status).toBe(elsewhere);
  expect((await post(lists, '{}', { ...bearer(), origin: 'https://shop.example' })).status).toBe(elsewhere);
  expect((await post(`${lists}/batch`, '{}')).status).toBe(elsewhere);
  expect((await fetch(url + lists, { headers: bearer() })).status).toBe(elsewhere);
});
