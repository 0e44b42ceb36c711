// People see, change and erase what is known of their own taste, and nobody else's.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptEvent } from '@/lib/device/recommendations/event';
import { viewLocalTaste } from '@/lib/device/recommendations/local-taste';
import { openDeviceCatalogue } from '@/lib/device/recommendations/make-device-list';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { EventKind } from '@/lib/generated/prisma/enums';
import { createTestDatabase } from '@/lib/test-database';
import type { ItemModel } from '@/ml/recommend/model/item-model';
import { defaultWeights, tasteOfEvents } from './taste-of-events';

const database = createTestDatabase();
const { db } = database;
const { readTaste, readKnownEvents } = await import('./read-taste');
const { eraseTaste, undoErase } = await import('./erase-taste');
const { exportTaste } = await import('./export-taste');
const { readKnownLikes } = await import('./known-likes');

const me = { visitorHash: 'a'.repeat(64) };
const other = { visitorHash: 'b'.repeat(64) };
let catalogue: Catalogue;
let mine: number;

const things = [
  { externalId: 'mug', name: 'MUG, "RED"', category: 'Kitchen/Mugs', priceMinor: 250 },
  { externalId: 'bag', name: 'BAG', category: 'Bags/Totes', priceMinor: 199 },
  { externalId: 'pan', name: 'PAN', category: 'Kitchen/Pans', priceMinor: null },
];

const said: { key: string; item: string; kind: EventKind; value?: number; day: number }[] = [
  { key: '1', item: 'mug', kind: 'view', day: 1 },
  { key: '2', item: 'mug', kind: 'purchase', value: 2, day: 2 },
  { key: '3', item: 'bag', kind: 'like', day: 3 },
  { key: '4', item: 'bag', kind: 'dislike', day: 4 },
  { key: '5', item: 'pan', kind: 'rating', value: 5, day: 5 },
];
const dayAt = (day: number) => new Date(Date.UTC(2026, 10, day));

async function addShopper(asker: { visitorHash: string }, prefix = ''): Promise<number> {
  const { id } = await db.shopper.create({ data: { catalogueId: catalogue.id, ...asker } });
  for (const { key, item, kind, value, day } of said) {
    const { id: itemId } = await db.item.findFirstOrThrow({ where: { catalogueId: catalogue.id, externalId: item } });
    await db.shopperEvent.create({ data: { catalogueId: catalogue.id, shopperId: id, itemId, kind, value: value ?? null, at: dayAt(day), key: prefix + key } });
  }
  return id;
}

beforeAll(async () => {
  catalogue = await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', currency: 'GBP', settings: {} } });
  await db.item.createMany({ data: things.map((thing) => ({ ...thing, catalogueId: catalogue.id })) });
});
beforeEach(async () => {
  await db.shopper.deleteMany();
  mine = await addShopper(me);
  await addShopper(other, 'other-');
});
afterAll(() => database.close());

describe('tasteOfEvents', () => {
  it('lets what somebody said last go before what they did, and the strongest of what they did count', () => {
    const tastes = tasteOfEvents(said.map(({ day, ...event }) => ({ ...event, at: day })), defaultWeights);
    expect(tastes.map(({ item, weight, opinion, bought }) => ({ item, weight, opinion, bought }))).toEqual([
      { item: 'mug', weight: 1, opinion: null, bought: true },
      { item: 'bag', weight: -1, opinion: 'dislike', bought: false },
      { item: 'pan', weight: 1, opinion: null, bought: false },
    ]);
    expect(tasteOfEvents([{ item: 'a', kind: 'rating', value: 1, at: 1 }, { item: 'b', kind: 'rating', value: 3, at: 2 }], defaultWeights).map(({ weight }) => weight)).toEqual([-1, 0]);
  });
});

describe('what a person sees', () => {
  it('is their own events, newest first, page by page, with tastes by category', async () => {
    const view = await readTaste(me, catalogue);
    expect(view.count).toBe(5);
    expect(view.events.map(({ key }) => key)).toEqual(['5', '4', '3', '2', '1']);
    expect(view.categories).toEqual([{ category: 'Kitchen', weight: 2, items: 2 }, { category: 'Bags', weight: -1, items: 1 }]);
    expect((await readTaste(me, catalogue, { kind: 'purchase' })).events.map(({ key }) => key)).toEqual(['2']);
    const id = (await db.shopperEvent.findFirstOrThrow({ where: { key: '4' } })).id;
    expect((await readTaste(me, catalogue, { before: `${dayAt(4).getTime()}.${id}` })).events.map(({ key }) => key)).toEqual(['3', '2', '1']);
    expect((await readTaste(null, catalogue)).count).toBe(0);
  });

  it('is the same from the server and from their device', async () => {
    const model = { version: '1', items: [] as string[] } as ItemModel;
    const facts = {
      slug: 'shop', name: 'Shop', currency: 'GBP', eventWeights: defaultWeights, onceCategories: [],
      items: things.map(({ externalId, name, category, priceMinor }) => ({ id: externalId, name, category, ...(priceMinor !== null && { priceMinor }) })),
    };
    const kept = (await readKnownEvents(me, catalogue)).map((event): KeptEvent => ({ ...event, catalogue: 'shop', place: 'device' }));
    expect(viewLocalTaste(openDeviceCatalogue(facts, model), kept)).toEqual(await readTaste(me, catalogue));
  });

  it('knows by their newest opinion what they like', async () => {
    expect((await readKnownLikes(me, catalogue)).likes).toEqual([]);
    await db.shopperEvent.deleteMany({ where: { key: '4' } });
    expect((await readKnownLikes(me, catalogue)).likes.map(({ item }) => item.id)).toEqual(['bag']);
  });
});

describe('taking back', () => {
  it('erases at once, for one person alone, and brings everything back once', async () => {
    await db.recommendationList.create({ data: { id: 'l1', catalogueId: catalogue.id, shopperId: mine, placement: 'for_you', version: '1', ranOn: 'server', items: [], latencyMs: 1 } });
    const before = await readKnownEvents(me, catalogue);
    const { undo, events } = await eraseTaste(me, catalogue);
    expect(events).toBe(5);
    expect(await db.shopperEvent.count({ where: { shopperId: mine } })).toBe(0);
    expect((await db.recommendationList.findUniqueOrThrow({ where: { id: 'l1' } })).shopperId).toBeNull();
    expect((await readTaste(other, catalogue)).count).toBe(5);

    await expect(undoErase(other, undo)).rejects.toThrow('for good');
    expect(await undoErase(me, undo)).toEqual({ events: 5 });
    expect(await readKnownEvents(me, catalogue)).toEqual(before);
    expect((await db.recommendationList.findUniqueOrThrow({ where: { id: 'l1' } })).shopperId).toBe(mine);
    await expect(undoErase(me, undo)).rejects.toThrow('for good');
  });

  it('is final after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const { undo } = await eraseTaste(me, catalogue);
      vi.advanceTimersByTime(14_000);
      await expect(undoErase(me, undo)).rejects.toThrow('for good');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the export', () => {
  it('holds every event, as JSON and as CSV', async () => {
    const json = (await exportTaste(me, catalogue, 'json').json()) as { catalogue: string; events: { item: string; kind: string }[] };
    expect(json.catalogue).toBe('shop');
    expect(json.events.map(({ item, kind }) => `${kind} ${item}`)).toEqual(said.map(({ item, kind }) => `${kind} ${item}`));
    const csv = await exportTaste(me, catalogue, 'csv').text();
    expect(csv.trim().split('\r\n')).toHaveLength(6);
    expect(csv).toContain('"MUG, ""RED"""');
    expect(await exportTaste(null, catalogue, 'json').json()).toMatchObject({ events: [] });
  });
});
