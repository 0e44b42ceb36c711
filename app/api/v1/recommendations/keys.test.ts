// Shops call with keys: a secret one from their server, a public one from their pages. Through the real handlers of the routes.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { keyInput } from '@/lib/services/recommendations/keys/schema';
import { createCatalogue } from '@/lib/services/recommendations/lists/test-catalogue';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });

let database: TestDatabase;
const admin = { id: 'adm' };
const site = 'https://shop.example';
const keys = { secret: '', public: '', other: '' };

beforeAll(async () => {
  database = createTestDatabase();
  await createCatalogue(database.db, 'shop');
  await createCatalogue(database.db, 'other');
  await database.db.user.create({ data: { id: 'adm', name: 'Ada', email: 'ada@example.com', role: 'admin' } });
  await database.db.user.create({ data: { id: 'mia', name: 'Mia', email: 'mia@example.com', role: 'marketing' } });
  const { createKey } = await import('@/lib/services/recommendations/keys/create-key');
  const make = async (input: object) => (await createKey(admin, keyInput.parse({ name: 'k', ...input }))).key;
  keys.secret = await make({ catalogue: 'shop', kind: 'secret' });
  keys.public = await make({ catalogue: 'shop', kind: 'public', origins: [`${site}/`] });
  keys.other = await make({ catalogue: 'other', kind: 'secret' });
});
afterAll(() => database.close());

const routes = {
  '': () => import('./route'),
  '/events': () => import('./events/route'),
  '/batch': () => import('./batch/route'),
  '/items': () => import('./items/route'),
  '/users/[id]': () => import('./users/[id]/route'),
};

async function call(path: keyof typeof routes, headers: Record<string, string>, body: unknown, { method = 'POST', params = {} } = {}) {
  const handlers = (await routes[path]()) as unknown as Record<string, (request: Request, context: unknown) => Promise<Response>>;
  const request = new Request(`http://localhost/api/v1/recommendations${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const response = await handlers[method]!(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const page = (token?: string, origin = site) => ({ 'x-trefoil-key': keys.public, origin, ...(token && { 'x-visitor-token': token.repeat(43) }) });

describe('a secret key', () => {
  it('is kept as a hash, made and revoked by admins only', async () => {
    const { createKey } = await import('@/lib/services/recommendations/keys/create-key');
    const { listKeys } = await import('@/lib/services/recommendations/keys/list-keys');
    expect(JSON.stringify(await database.db.apiKey.findMany())).not.toContain(keys.secret);
    await expect(createKey({ id: 'mia' }, keyInput.parse({ catalogue: 'shop', kind: 'secret', name: 'n' }))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listKeys({ role: 'marketing' }, 1)).rejects.toMatchObject({ code: 'forbidden' });
    expect(keyInput.safeParse({ catalogue: 'shop', kind: 'public', name: 'n' }).success).toBe(false);
    expect(keyInput.safeParse({ catalogue: 'shop', kind: 'public', name: 'n', origins: ['https://*.example'] }).success).toBe(false);
  });

  it('names users, whose events show in their next list', async () => {
    const recorded = await call('/events', bearer(keys.secret), { key: 'e1', user: 'u1', item: 'tea-1', kind: 'hide' });
    expect(recorded).toMatchObject({ status: 200, json: { results: [{ state: 'recorded' }] } });
    const list = await call('', bearer(keys.secret), { user: 'u1', count: 100 });
    expect(list.json.items.length).toBe(39);
    const { json } = await call('/batch', bearer(keys.secret), { users: ['u1', 'unknown'], count: 100 });
    expect(json.lists.map(({ items }: { items: unknown[] }) => items.length)).toEqual([39, 40]);
    expect(await call('/users/[id]', bearer(keys.secret), undefined, { method: 'DELETE', params: { id: 'u1' } })).toMatchObject({ status: 200, json: { events: 1 } });
    expect((await call('', bearer(keys.secret), { user: 'u1', count: 100 })).json.items.length).toBe(40);
  });

  it('opens its own catalogue alone', async () => {
    expect((await call('', bearer(keys.other), { catalogue: 'shop' })).status).toBe(403);
    await call('/events', bearer(keys.secret), { key: 'e2', user: 'u2', item: 'tea-1', kind: 'hide' });
    expect((await call('', bearer(keys.other), { user: 'u2', count: 100 })).json).toMatchObject({ catalogue: 'other' });
    expect((await call('', bearer(keys.other), { user: 'u2', count: 100 })).json.items.length).toBe(40);
    expect((await call('/items', bearer(keys.other), { items: [{ id: 'tea-1', name: 'Mine' }] }, { method: 'PUT' })).status).toBe(200);
    expect((await database.db.item.findFirstOrThrow({ where: { externalId: 'tea-1', catalogue: { slug: 'shop' } } })).name).toBe('tea-1 of the shop');
  });

  it('opens nothing once it is revoked', async () => {
    const { revokeKey } = await import('@/lib/services/recommendations/keys/revoke-key');
    const { id } = await database.db.apiKey.findFirstOrThrow({ where: { kind: 'secret', catalogue: { slug: 'other' } } });
    await revokeKey(admin, id);
    expect((await call('', bearer(keys.other), {})).status).toBe(401);
    expect((await call('', bearer('trf_invented'), {})).status).toBe(401);
  });
});

describe('a public key', () => {
  it('serves visitors of its own pages, who see only what they did themselves', async () => {
    const hidden = await call('/events', page('a'), { events: [{ key: 'v1', item: 'tea-2', kind: 'hide' }] });
    expect(hidden).toMatchObject({ status: 200, json: { results: [{ state: 'recorded' }] } });
    expect(hidden.headers.get('access-control-allow-origin')).toBe(site);
    expect((await call('', page('a'), { count: 100 })).json.items.length).toBe(39);
    expect((await call('', page('b'), { count: 100 })).json.items.length).toBe(40);
    expect((await call('', page(), { count: 100 })).json.items.length).toBe(40);
  });

  it('names no users, puts no items, and serves no other pages', async () => {
    expect((await call('', page('a'), { user: 'u1' })).status).toBe(403);
    expect((await call('/events', page('a'), { key: 'v2', user: 'u1', item: 'tea-2', kind: 'view' })).json.results).toMatchObject([{ code: 'unknown_user' }]);
    expect((await call('/items', page('a'), { items: [{ id: 'n', name: 'N' }] }, { method: 'PUT' })).status).toBe(401);
    expect((await call('', page('a', 'https://evil.example'), {})).status).toBe(403);
    expect((await call('', { 'x-trefoil-key': keys.public }, {})).status).toBe(403);
    expect((await call('', { ...page(), 'x-visitor-token': 'short' }, {})).status).toBe(400);
  });

  it('lets browsers ask first, from its origins only', async () => {
    const { preflight } = await import('@/lib/services/recommendations/keys/recommendations-route');
    const ask = (origin: string) => preflight(new Request('http://localhost/', { method: 'OPTIONS', headers: { origin } }));
    const allowed = await ask(site);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-trefoil-key');
    expect((await ask('https://evil.example')).headers.has('access-control-allow-origin')).toBe(false);
  });
});
