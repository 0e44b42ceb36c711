// What marketing sees of a customer, on a real database, and how two lists are compared.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { ListedItem } from '../schema';
import { compareLists } from './compare-lists';

let database: TestDatabase;
let catalogueId: number;
let otherId: number;
const ids: Record<'nora' | 'shop' | 'visitor', number> = { nora: 0, shop: 0, visitor: 0 };
const mia = { id: 'mia', role: 'marketing' as const };

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  catalogueId = (await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', settings: {} } })).id;
  otherId = (await db.catalogue.create({ data: { slug: 'other', name: 'Other', settings: {} } })).id;
  await db.user.create({ data: { id: 'nora', name: 'Nora North', email: 'nora@example.com', role: 'user' } });
  const seen = (minute: number) => new Date(Date.UTC(2026, 10, 25, 12, minute));
  ids.nora = (await db.shopper.create({ data: { catalogueId, userId: 'nora', lastSeenAt: seen(2) } })).id;
  ids.shop = (await db.shopper.create({ data: { catalogueId, externalId: 'C-1001', lastSeenAt: seen(3) } })).id;
  ids.visitor = (await db.shopper.create({ data: { catalogueId, visitorHash: 'ab12cd34'.repeat(8), lastSeenAt: seen(1) } })).id;
  await db.shopper.create({ data: { catalogueId: otherId, externalId: 'C-1001' } });
  const item = async (externalId: string, category: string) => (await db.item.create({ data: { catalogueId, externalId, name: externalId.toUpperCase(), category } })).id;
  const [mug, lantern] = [await item('mug', 'Kitchen/Mugs'), await item('lantern', 'Lighting')];
  await db.recommendationList.create({ data: { id: 'l1', catalogueId, shopperId: ids.nora, placement: 'for_you', version: 'v1', ranOn: 'server', latencyMs: 1, items: [{ item: 'lantern', source: 'text' }, { item: 'mug', source: 'linear' }, { item: 'gone', source: 'linear' }] } });
  const event = (itemId: number, kind: 'view' | 'purchase' | 'rating', minute: number, rest: object = {}) => db.shopperEvent.create({ data: { catalogueId, shopperId: ids.nora, itemId, kind, at: seen(minute), key: `${kind}${minute}`, ...rest } });
  await event(mug, 'view', 10, { listId: 'l1' });
  await event(mug, 'purchase', 11, { listId: 'l1', value: 2 });
  await event(lantern, 'view', 12);
  await event(lantern, 'rating', 13, { value: 2 });
});
afterAll(() => database.close());

const lib = async () => ({ ...(await import('./search-shoppers')), ...(await import('./get-shopper')), ...(await import('./shopper-events')), ...(await import('./shown-lists')) });

describe('customers', () => {
  it('are found by name, e-mail address, the shop’s id or a visitor’s mark, within the catalogue', async () => {
    const { searchShoppers } = await lib();
    const find = async (q: string) => (await searchShoppers(mia, catalogueId, { q, page: 1 })).shoppers.map(({ id }) => id);
    expect(await find('')).toEqual([ids.shop, ids.nora, ids.visitor]);
    expect(await find('north')).toEqual([ids.nora]);
    expect(await find('NORA@example')).toEqual([ids.nora]);
    expect(await find('1001')).toEqual([ids.shop]);
    expect(await find('ab12cd')).toEqual([ids.visitor]);
    expect(await find('nobody')).toEqual([]);
  });

  it('show what they did, by category and in time, and what they did with lists', async () => {
    const { getShopper, shopperEvents, shownLists } = await lib();
    const card = await getShopper(mia, catalogueId, ids.nora);
    expect(card).toMatchObject({ name: { kind: 'user', name: 'Nora North' }, events: 4, counts: { view: 2, purchase: 1, rating: 1, hide: 0 } });
    expect(card.categories).toEqual([{ category: 'Kitchen', views: 1, wanted: 1 }, { category: 'Lighting', views: 1, wanted: 0 }]);
    const events = await shopperEvents(mia, catalogueId, ids.nora, 1);
    expect(events.map(({ kind, item, listed }) => [kind, item.id, listed])).toEqual([['rating', 'lantern', false], ['view', 'lantern', false], ['purchase', 'mug', true], ['view', 'mug', true]]);
    const [list] = await shownLists(mia, catalogueId, ids.nora);
    expect(list!.items).toEqual([{ id: 'lantern', name: 'LANTERN', source: 'text', did: [] }, { id: 'mug', name: 'MUG', source: 'linear', did: ['view', 'purchase'] }, { id: 'gone', name: 'gone', source: 'linear', did: [] }]);
  });

  it('stay with their catalogue, show nothing where nothing is known, and are for marketing and admins', async () => {
    const { getShopper, searchShoppers, shopperEvents, shownLists } = await lib();
    await expect(getShopper(mia, otherId, ids.nora)).rejects.toMatchObject({ code: 'not_found' });
    expect(await shopperEvents(mia, otherId, ids.nora, 1)).toEqual([]);
    expect(await getShopper(mia, catalogueId, ids.visitor)).toMatchObject({ events: 0, categories: [], name: { kind: 'visitor', name: 'ab12cd34' } });
    const user = { id: 'nora', role: 'user' as const };
    for (const read of [() => searchShoppers(user, catalogueId, { q: '', page: 1 }), () => getShopper(user, catalogueId, ids.nora), () => shopperEvents(user, catalogueId, ids.nora, 1), () => shownLists(user, catalogueId, ids.nora)]) {
      await expect(read()).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('compareLists', () => {
  const item = (id: string, source: ListedItem['source'] = 'linear') => ({ id, source }) as ListedItem;
  const changes = (all: ReturnType<typeof compareLists>['after']) => all.map(({ item: { id }, change, by }) => [id, change, by]);

  it('marks what moved, is new, gone or pinned', () => {
    const { before, after, changed } = compareLists([item('a'), item('b'), item('c'), item('d')], [item('x', 'pin'), item('a'), item('c'), item('b'), item('n')]);
    expect(changes(before)).toEqual([['a', 'down', 1], ['b', 'down', 2], ['c', 'same', 0], ['d', 'gone', 0]]);
    expect(changes(after)).toEqual([['x', 'pinned', 0], ['a', 'down', 1], ['c', 'same', 0], ['b', 'down', 2], ['n', 'new', 0]]);
    expect(changed).toBe(4);
    expect(compareLists([item('a')], [item('a')]).changed).toBe(0);
  });
});
