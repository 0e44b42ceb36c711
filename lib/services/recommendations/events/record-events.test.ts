// What people did is kept once, judged one by one, on disk when it is acknowledged, and theirs alone.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { createCatalogue } from '../lists/test-catalogue';
import type { EventInput } from '../schema';
import type { Asker } from '../shoppers/asker';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });

let database: TestDatabase;
let catalogue: Catalogue;
const [ada, ben] = [{ externalId: 'ada' }, { externalId: 'ben' }];
const event = (key: string, more: Partial<EventInput> = {}): EventInput => ({ key, item: 'tea-1', kind: 'view', ...more });

beforeAll(async () => {
  database = createTestDatabase();
  catalogue = await createCatalogue(database.db, 'shop');
});
afterAll(() => database.close());

const record = async (asker: Asker | null, events: EventInput[], options = {}) =>
  (await import('./record-events')).recordEvents(asker, catalogue, events, options);
const states = (results: { state: string; code?: string }[]) => results.map(({ state, code }) => code ?? state);

it('keeps the same event once, however often and wherever it comes from', async () => {
  expect(states(await record(ada, [event('a'), event('a'), event('b')]))).toEqual(['recorded', 'repeated', 'recorded']);
  expect(states((await Promise.all(Array.from({ length: 20 }, () => record(ada, [event('c')])))).flat()).filter((state) => state === 'recorded')).toHaveLength(1);
  expect(await database.db.shopperEvent.count({ where: { key: { in: ['a', 'b', 'c'] } } })).toBe(3);
});

it('lets nobody stop another person’s event by using its key first', async () => {
  await record(ben, [event('order-1')]);
  expect(states(await record(ada, [event('order-1')]))).toEqual(['recorded']);
  expect(states(await record(ada, [event('order-1')]))).toEqual(['repeated']);
  expect(await database.db.shopperEvent.count({ where: { key: { startsWith: 'order-1' }, shopper: ada } })).toBe(1);
});

it('judges each event by itself', async () => {
  const results = await record(ada, [
    event('ok'), event('x1', { item: 'nothing' }), event('x2', { at: new Date(Date.now() + 3_600_000).toISOString() }), event('soon', { at: new Date(Date.now() + 60_000).toISOString() }),
    event('x3', { kind: 'rating' }), event('x4', { kind: 'rating', value: 9 }), event('stars', { kind: 'rating', value: 4.5 }), event('x5', { kind: 'purchase', value: 0.5 }), event('x6', { user: 'ben' }),
  ]);
  expect(states(results)).toEqual(['recorded', 'unknown_item', 'future', 'recorded', 'bad_value', 'bad_value', 'recorded', 'bad_value', 'unknown_user']);
  expect(results[1]).toMatchObject({ message: 'The catalogue has no item "nothing".' });
  expect(states(await record(null, [event('nobody')], { namesUsers: true }))).toEqual(['unknown_user']);
});

it('takes a thousand events of a thousand users at once, and the same again as repeated', async () => {
  const events = Array.from({ length: 1000 }, (_, place) => event(`bulk-${place}`, { user: `u-${place}` }));
  expect(states(await record(null, events, { namesUsers: true })).every((state) => state === 'recorded')).toBe(true);
  expect(states(await record(null, events, { namesUsers: true })).every((state) => state === 'repeated')).toBe(true);
  expect(await database.db.shopper.count({ where: { externalId: { startsWith: 'u-' } } })).toBe(1000);
});

it('records for somebody whose row has gone since they were remembered', async () => {
  const gone = { externalId: 'gone' };
  await record(gone, [event('gone-1')]);
  await database.db.shopper.deleteMany({ where: gone });
  expect(states(await record(gone, [event('gone-2')]))).toEqual(['recorded']);
});

it('forgets somebody altogether, with an entry in the audit log', async () => {
  const { eraseEvents } = await import('./erase-events');
  const eve = { externalId: 'eve' };
  await record(eve, [event('eve-1'), event('eve-2')]);
  expect(await eraseEvents(eve, catalogue, { id: 'key:1', name: 'server' })).toBe(2);
  expect(await eraseEvents(eve, catalogue, { id: 'key:1', name: 'server' })).toBe(0);
  expect(await database.db.shopper.count({ where: eve })).toBe(0);
  expect(await database.db.auditEntry.findMany({ where: { action: 'taste_erased' } })).toMatchObject([{ actorName: 'server', subjectName: 'shop:eve', detail: { catalogue: 'shop', events: '2' } }]);
  expect(await database.db.shopperEvent.count({ where: { shopper: ada } })).toBeGreaterThan(0);
});

describe('signing up', () => {
  const visitor = (letter: string) => ({ visitorHash: letter.repeat(64) });

  it('moves what a visitor did into the account, merged, once, and to nobody who holds the token later', async () => {
    const { claimTaste, pendingTaste } = await import('../shoppers/claim-taste');
    await database.db.user.create({ data: { id: 'cleo', name: 'Cleo', email: 'cleo@example.com' } });
    await record({ userId: 'cleo' }, [event('cleo-1')]);
    await record(visitor('a'), [event('v-1'), event('v-2', { kind: 'hide', item: 'tea-2' })]);
    const item = await database.db.item.findFirstOrThrow({ where: { catalogueId: catalogue.id } });
    const row = await database.db.shopper.findFirstOrThrow({ where: visitor('a') });
    await database.db.basketLine.create({ data: { shopperId: row.id, itemId: item.id, quantity: 2 } });
    expect(await pendingTaste(visitor('a').visitorHash)).toEqual({ events: 2, basket: 1 });
    expect(await claimTaste('cleo', visitor('a').visitorHash, { keep: true })).toEqual({ moved: 2 });
    expect(await claimTaste('cleo', visitor('a').visitorHash, { keep: true })).toEqual({ moved: 0 });
    expect(await pendingTaste(visitor('a').visitorHash)).toEqual({ events: 0, basket: 0 });
    const own = await database.db.shopper.findFirstOrThrow({ where: { userId: 'cleo' }, include: { events: true, basket: true } });
    expect(own.events).toHaveLength(3);
    expect(own.basket).toMatchObject([{ quantity: 2 }]);
    expect(states(await record(visitor('a'), [event('v-3')]))).toEqual(['recorded']);
    expect(await database.db.shopperEvent.count({ where: { shopper: { userId: 'cleo' } } })).toBe(3);
  });

  it('drops it where they do not want to keep it', async () => {
    const { claimTaste } = await import('../shoppers/claim-taste');
    await record(visitor('b'), [event('w-1')]);
    expect(await claimTaste('cleo', visitor('b').visitorHash, { keep: false })).toEqual({ moved: 0 });
    expect(await database.db.shopperEvent.count({ where: { key: 'w-1' } })).toBe(0);
  });
});

it('has on disk what it acknowledged when the process is killed', async () => {
  const program = `
    const { recordEvents } = await import(${JSON.stringify(path.resolve('lib/services/recommendations/events/record-events.ts'))});
    for (let n = 0; ; n++) {
      const results = await Promise.all([0, 1, 2].map((part) => recordEvents({ externalId: 'killed' }, { id: ${catalogue.id} }, [{ key: 'k-' + n + '-' + part, item: 'tea-3', kind: 'view' }])));
      results.flat().forEach(({ state }, part) => state === 'recorded' && process.stdout.write('k-' + n + '-' + part + '\\n'));
    }`;
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', program], { env: { ...process.env, DATABASE_URL: database.url }, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > 30) child.kill('SIGKILL');
    });
    child.on('exit', () => resolve());
  });
  const acknowledged = said.split('\n').slice(0, -1);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(await database.db.shopperEvent.count({ where: { key: { in: acknowledged } } })).toBe(acknowledged.length);
});
