// Lists as a shop's people get them, over a real database: what they do shows in the next list, and only in their own.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { listInput } from '../schema';
import type { Asker } from '../shoppers/asker';
import { createCatalogue, fitSmallModel, isTea, itemIds } from './test-catalogue';

vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });
const trained = vi.hoisted(() => ({ model: undefined as unknown }));
vi.mock('../training/active-item-model', () => ({
  findActiveItemModel: async (slug: string) => (slug.startsWith('new') ? null : { model: trained.model, version: 'untrained', files: [] }),
  findItemModel: async () => null,
}));

let database: TestDatabase;
let catalogue: Catalogue;
let events = 0;

beforeAll(async () => {
  trained.model = await fitSmallModel();
  database = createTestDatabase();
  catalogue = await createCatalogue(database.db, 'shop');
});
afterAll(() => database.close());

const ask = async (asker: Asker | null, input: object = {}) => (await import('./make-list')).makeList(asker, listInput.parse({ catalogue: 'shop', ...input }));
const ids = async (asker: Asker | null, input: object = {}) => (await ask(asker, input)).items.map(({ id }) => id);
const does = async (asker: Asker, kind: EventKind, item: string, more: object = {}) => {
  const { recordEvents } = await import('../events/record-events');
  return recordEvents(asker, catalogue, [{ key: `made-${events++}`, kind, item, ...more }]);
};
const invalidate = async (part: 'rules' | 'items' | 'experiments' | 'catalogue') => (await import('./serving-state')).invalidate(catalogue.id, part);

describe('a list for somebody', () => {
  it('has each event at once, and changes for nobody else', async () => {
    const [ada, ben] = [{ externalId: 'ada' }, { externalId: 'ben' }];
    await does(ben, 'like', 'ink-8');
    const before = await ids(ben);
    await does(ada, 'like', 'tea-1');
    const tea = await ask(ada, { count: 8 });
    expect(tea.items.filter(isTea).length).toBe(8);
    await does(ada, 'like', 'ink-2');
    await does(ada, 'like', 'ink-5');
    expect((await ids(ada, { count: 8 })).some((id) => id.startsWith('ink'))).toBe(true);
    expect(await ids(ben)).toEqual(before);
  });

  it('says truly because of what an item is there', async () => {
    const cleo = { externalId: 'cleo' };
    await does(cleo, 'purchase', 'ink-3');
    const [first] = (await ask(cleo)).items;
    expect(first).toMatchObject({ source: 'linear', reason: { kind: 'because', items: [{ id: 'ink-3', share: 1 }] } });
    expect(first?.parts.linear).toBeGreaterThan(0);
  });

  it('never shows again what was hidden, until that is taken back', async () => {
    const dan = { externalId: 'dan' };
    await does(dan, 'view', 'tea-4');
    const [best] = await ids(dan);
    await does(dan, 'hide', best!, { key: 'hidden' });
    const { forgetTaste } = await import('../shoppers/taste-cache');
    for (const round of ['memory', 'database']) {
      for (const placement of ['for_you', 'trending', 'recent', 'because'] as const) expect(await ids(dan, { placement, count: 100 }), round).not.toContain(best);
      expect(await ids(dan, { placement: 'similar', item: 'tea-4', count: 100 })).not.toContain(best);
      forgetTaste((await database.db.shopper.findFirstOrThrow({ where: { externalId: 'dan' } })).id);
    }
    const { retractEvents } = await import('../events/retract-events');
    expect(await retractEvents({ externalId: 'ben' }, catalogue, ['hidden'])).toBe(0);
    expect(await retractEvents(dan, catalogue, ['hidden'])).toBe(1);
    expect(await ids(dan)).toContain(best);
  });

  it('knows somebody with fifty thousand events, whose oldest one hides', async () => {
    const { recordEvents } = await import('../events/record-events');
    const eve = { externalId: 'eve' };
    await does(eve, 'hide', 'tea-7', { at: '2025-01-01T00:00:00Z' });
    for (let part = 0; part < 50; part++) {
      const at = (place: number) => new Date(Date.UTC(2026, 1, 1) + (part * 1000 + place) * 60_000).toISOString();
      await recordEvents(eve, catalogue, Array.from({ length: 1000 }, (_, place) => ({ key: `eve-${part}-${place}`, kind: 'view' as const, item: itemIds[place % 7]!, at: at(place) })));
    }
    const { forgetTaste } = await import('../shoppers/taste-cache');
    forgetTaste((await database.db.shopper.findFirstOrThrow({ where: { externalId: 'eve' } })).id);
    const list = await ask(eve, { count: 100 });
    expect(list.items.length).toBeGreaterThan(30);
    expect(list.items.map(({ id }) => id)).not.toContain('tea-7');
    const { profileOf } = await import('../shoppers/profile');
    const profile = await profileOf((await database.db.shopper.findFirstOrThrow({ where: { externalId: 'eve' } })).id);
    expect(profile.items).toHaveLength(8);
  });

  it('is the same in a batch whose scores an engine works out together', async () => {
    const { makeBatch } = await import('./make-batch');
    const { batchScores } = await import('./batch-scores');
    const people = Array.from({ length: 20 }, (_, place) => `batch-${place}`);
    for (const [place, person] of people.entries()) for (let step = 0; step < 3; step++) await does({ externalId: person }, 'like', itemIds[(place * 7 + step) % itemIds.length]!);
    const alone = await makeBatch('shop', [...people, 'nobody'], 10, []);
    const together = await makeBatch('shop', [...people, 'nobody'], 10, ['native']);
    together.lists.forEach(({ user, items }, person) => {
      expect(user).toBe(alone.lists[person]?.user);
      // The same, unless two things score the same to the precision of the engine.
      items.forEach(({ score }, place) => expect(score).toBeCloseTo(alone.lists[person]?.items[place]?.score ?? NaN, 4));
    });
    expect(together.lists.map(({ items }) => items.length)).toEqual(alone.lists.map(({ items }) => items.length));
    expect(await batchScores(trained.model as ItemModel, [], ['native'])).toEqual([]);
    expect(await batchScores(trained.model as ItemModel, [], [])).toBeNull();
  });

  it('leaves out what was bought where a thing is bought once, and what a category does not hold', async () => {
    const fay = { externalId: 'fay' };
    await does(fay, 'purchase', 'tea-2');
    expect(await ids(fay, { count: 100 })).not.toContain('tea-2');
    expect(await ids(fay, { placement: 'trending', count: 100 })).toContain('tea-2');
    await database.db.catalogue.update({ where: { id: catalogue.id }, data: { settings: { exploration: 0, onceCategories: ['Kitchen'] } } });
    await invalidate('catalogue');
    expect(await ids(fay, { placement: 'trending', count: 100 })).not.toContain('tea-2');
    expect((await ids(fay, { category: 'Paper', count: 100 })).every((id) => id.startsWith('ink'))).toBe(true);
    expect(await ask(fay, { category: 'Nowhere' })).toMatchObject({ items: [], note: 'all_excluded' });
  });
});

describe('the other placements', () => {
  it('are about their item, the basket, the last purchase, the last looks', async () => {
    const gus = { externalId: 'gus' };
    expect(await ask(gus, { placement: 'recent' })).toMatchObject({ items: [], note: 'nothing_recent' });
    expect(await ask(gus, { placement: 'because' })).toMatchObject({ items: [], note: 'nothing_recent' });
    await does(gus, 'view', 'tea-1', { at: '2026-03-01T00:00:00Z' });
    await does(gus, 'purchase', 'ink-1', { at: '2026-03-02T00:00:00Z' });
    expect((await ask(gus, { placement: 'recent' })).items).toMatchObject([{ id: 'ink-1', source: 'history', reason: { kind: 'recent', at: '2026-03-02T00:00:00.000Z' } }, { id: 'tea-1' }]);
    const because = await ask(gus, { placement: 'because', count: 5 });
    expect(because.items.every(({ id, reason }) => id.startsWith('ink') && id !== 'ink-1' && reason.kind === 'because' && reason.items[0]?.id === 'ink-1')).toBe(true);
    expect((await ids(null, { placement: 'similar', item: 'tea-3', count: 5 })).every((id) => id.startsWith('tea') && id !== 'tea-3')).toBe(true);
    const basket = await ids(null, { placement: 'goes_well_with', basket: ['ink-3', 'ink-4', 'nothing'], count: 5 });
    expect(basket.every((id) => id.startsWith('ink') && id !== 'ink-3' && id !== 'ink-4')).toBe(true);
    await expect(ask(gus, { placement: 'similar', item: 'nothing' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(gus, { placement: 'similar' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('keep trends when the catalogue is changed', async () => {
    const people = Array.from({ length: 30 }, (_, place) => ({ externalId: `then-${place}` }));
    for (const person of people) await does(person, 'purchase', 'tea-13');
    const before = await ids(null, { placement: 'trending', count: 5 });
    const { upsertItems } = await import('../items/upsert-items');
    await upsertItems(catalogue.id, [{ id: 'tea-13', name: 'tea-13', category: 'Kitchen/Tea', priceMinor: 300, stock: 1 }]);
    expect((await ask(null, { placement: 'trending', count: 5 })).items[0]).toMatchObject({ id: 'tea-13', priceMinor: 300 });
    // With another row the trends are read from the database.
    await upsertItems(catalogue.id, [{ id: 'brand-new', name: 'Brand new' }]);
    expect((await ids(null, { placement: 'trending', count: 5 }))[0]).toBe(before[0]);
    await (await import('../items/archive-item')).archiveItem(catalogue.id, 'brand-new');
  });

  it('show as trending what people do now', async () => {
    const people = Array.from({ length: 60 }, (_, place) => ({ externalId: `now-${place}` }));
    for (const person of people) await does(person, 'purchase', 'ink-17');
    const [first] = (await ask(null, { placement: 'trending' })).items;
    expect(first).toMatchObject({ id: 'ink-17', source: 'trending', reason: { kind: 'trending' } });
  });
});

describe('what a shop decides', () => {
  it('holds: what it pins comes first, what it excludes is in no list, and a list of nothing says why', async () => {
    const hal = { externalId: 'hal' };
    const choice = { items: [], categories: ['Kitchen'], seasons: [], outOfSeason: false, priceFrom: null, priceTo: null };
    const pin = await database.db.merchandisingRule.create({ data: { catalogueId: catalogue.id, kind: 'pin', name: 'p', createdBy: 'm', settings: { pins: [{ item: 'ink-9', position: 1 }] } } });
    const out = await database.db.merchandisingRule.create({ data: { catalogueId: catalogue.id, kind: 'exclude', name: 'x', createdBy: 'm', settings: { choice } } });
    await invalidate('rules');
    const list = await ask(hal, { count: 6 });
    expect(list.items[1]).toMatchObject({ id: 'ink-9', source: 'pin', reason: { kind: 'pinned' } });
    expect(list.items.some(isTea)).toBe(false);
    await (await import('./record-list')).writeLists();
    const stored = await database.db.recommendationList.findUniqueOrThrow({ where: { id: list.listId } });
    expect(stored).toMatchObject({ placement: 'for_you', ranOn: 'server', shopperId: null });
    expect((stored.items as object[])[1]).toEqual({ item: 'ink-9', source: 'pin', propensity: 1, ruleId: pin.id });
    await database.db.merchandisingRule.update({ where: { id: out.id }, data: { settings: { choice: { ...choice, categories: ['Kitchen', 'Paper'] } } } });
    await invalidate('rules');
    expect(await ask(hal)).toMatchObject({ items: [], note: 'all_excluded' });
    await database.db.merchandisingRule.deleteMany();
    await invalidate('rules');
  });

  it('recommends nothing that is sold out, as every catalogue begins', async () => {
    const { firstRules } = await import('../catalogues/first-rules');
    const shop = await createCatalogue(database.db, 'new-stock');
    await database.db.catalogue.update({ where: { id: shop.id }, data: { rules: firstRules } });
    await database.db.item.updateMany({ where: { catalogueId: shop.id, externalId: 'tea-1' }, data: { stock: 0 } });
    expect(await ids(null, { catalogue: 'new-stock', count: 100 })).toHaveLength(39);
  });

  it('divides people between the arms of an experiment, always alike, and keeps with which chance', async () => {
    const blend = { ranker: 0, linear: 0, text: 0, trending: 0, popularity: 1, diversity: 0, novelty: 0, freshness: 0 };
    const { arms } = await database.db.experiment.create({
      data: { catalogueId: catalogue.id, placement: 'for_you', name: 'e', state: 'running', salt: 's', createdBy: 'm', arms: { create: [{ name: 'a', share: 0.5 }, { name: 'b', share: 0.5, blend }] } },
      include: { arms: true },
    });
    await invalidate('experiments');
    // Only who is known takes part.
    await (await import('../shoppers/find-shopper')).ensureShoppers(catalogue.id, Array.from({ length: 20 }, (_, place) => `e-${place}`));
    const asked = await Promise.all(Array.from({ length: 40 }, (_, place) => ask({ externalId: `e-${place % 20}` })));
    await (await import('./record-list')).writeLists();
    const stored = await database.db.recommendationList.findMany({ where: { id: { in: asked.map(({ listId }) => listId) } } });
    const armOf = new Map(stored.map(({ id, armId }) => [id, armId]));
    asked.slice(0, 20).forEach(({ listId }, place) => expect(armOf.get(listId)).toBe(armOf.get(asked[place + 20]!.listId)));
    expect(new Set(armOf.values())).toEqual(new Set(arms.map(({ id }) => id)));
    expect((stored[0]!.items as { propensity: number }[])[0]!.propensity).toBe(0.5);
    await database.db.experiment.deleteMany();
    await invalidate('experiments');
  });

  it('keeps previews out of the records', async () => {
    const { writeLists } = await import('./record-list');
    await writeLists();
    const before = await database.db.recommendationList.count();
    await ask({ externalId: 'ada' }, { preview: true });
    await writeLists();
    expect(await database.db.recommendationList.count()).toBe(before);
  });
});

describe('a catalogue', () => {
  it('without items, or without a model, has an honest list', async () => {
    await database.db.catalogue.create({ data: { slug: 'new-empty', name: 'n', settings: {} } });
    expect(await ask(null, { catalogue: 'new-empty' })).toMatchObject({ items: [], note: 'empty_catalogue' });
    await createCatalogue(database.db, 'new-shop');
    expect(await ask(null, { catalogue: 'new-shop', count: 50 })).toMatchObject({ note: 'short', version: 'untrained' });
    await expect(ask(null, { catalogue: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
