// Figures against a handful of lists whose fate is written down here, on a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventKind, Placement } from '@/lib/generated/prisma/enums';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { ReportRecord } from './export-report';
import { rateOf } from './rate';

const now = new Date('2026-11-25T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;
const mia = { id: 'mia', role: 'marketing' as const };

let database: TestDatabase;
let catalogueId: number;
const rowOf = new Map<string, number>();

interface Case {
  id: string;
  daysAgo: number;
  placement?: Placement;
  version?: string;
  items?: string[];
  /** What happened: kind, item, hours after the list, value. */
  led?: [EventKind, string, number, number?][];
}

const cases: Case[] = [
  { id: 'a', daysAgo: 3, items: ['mug', 'lantern'], led: [['view', 'mug', 1], ['view', 'mug', 30], ['basket', 'mug', 31], ['purchase', 'mug', 32, 3]] },
  { id: 'b', daysAgo: 3, items: ['mug', 'gift'], led: [['view', 'gift', 2]] },
  { id: 'c', daysAgo: 3, items: ['mug'], placement: 'similar', version: 'v2' },
  // A purchase after more than a week is not its doing; one within, of something without a price, is.
  { id: 'd', daysAgo: 20, items: ['gift'], led: [['view', 'gift', 1], ['purchase', 'lantern', 8 * 24]] },
  { id: 'e', daysAgo: 20, items: [], placement: 'similar', led: [['purchase', 'gift', 6 * 24]] },
  { id: 'f', daysAgo: 0, items: ['lantern'], led: [['view', 'lantern', 1], ['dislike', 'lantern', 2]] },
  // The period before, clicked within this one.
  { id: 'g', daysAgo: 31, items: ['mug'], led: [['view', 'mug', 3 * 24]] },
];

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  catalogueId = (await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', currency: 'GBP', settings: {} } })).id;
  const other = (await db.catalogue.create({ data: { slug: 'other', name: 'Other', settings: {} } })).id;
  for (const [externalId, priceMinor, popularity] of [['mug', 500, 90], ['lantern', 3400, 10], ['gift', null, 0]] as const) {
    rowOf.set(externalId, (await db.item.create({ data: { catalogueId, externalId, name: externalId.toUpperCase(), category: 'Home', priceMinor, popularity } })).id);
  }
  const shopper = await db.shopper.create({ data: { catalogueId, externalId: 'c1' } });
  for (const each of cases) await add(each, shopper.id);
  await db.recommendationList.create({ data: { id: 'z', catalogueId: other, placement: 'for_you', version: 'v1', ranOn: 'server', items: [], latencyMs: 1, createdAt: now } });
  const experiment = await db.experiment.create({ data: { catalogueId, placement: 'for_you', name: 'Wide', state: 'running', salt: 's', createdBy: 'x', arms: { create: [{ name: 'A', share: 0.5 }, { name: 'B', share: 0.5 }] } }, include: { arms: true } });
  await db.recommendationList.updateMany({ where: { id: { in: ['a', 'c'] } }, data: { armId: experiment.arms[0]!.id } });
});
afterAll(() => database.close());

async function add({ id, daysAgo, placement = 'for_you', version = 'v1', items = [], led = [] }: Case, shopperId: number) {
  const at = now.getTime() - daysAgo * day - 4 * hour;
  await database.db.recommendationList.create({
    data: { id, catalogueId, shopperId, placement, version, ranOn: 'server', latencyMs: 1, createdAt: new Date(at), items: items.map((item, place) => ({ item, source: place === 0 ? 'linear' : 'popularity', propensity: 1 })) },
  });
  for (const [kind, item, hours, value] of led) {
    await database.db.shopperEvent.create({ data: { catalogueId, shopperId, itemId: rowOf.get(item)!, kind, value: value ?? null, at: new Date(at + hours * hour), key: `${id}-${kind}-${hours}`, listId: id } });
  }
}

const report = async (filters = {}) => (await import('./read-report')).readReport(mia, catalogueId, filters, now);

describe('readReport', () => {
  it('counts lists and what they led to within a week, each list once', async () => {
    const { total, before } = await report();
    expect(total).toEqual({ lists: 6, clicked: 4, basketed: 1, bought: 2, clicks: 5, units: 4, revenueMinor: 1500 });
    expect(before).toMatchObject({ lists: 1, clicked: 1, bought: 0 });
  });

  it('is the same when it is read again out of memory', async () => {
    expect((await report()).total).toEqual((await report()).total);
  });

  it('is cut by placement, version and days', async () => {
    const { byPlacement, byVersion, series, versions } = await report();
    expect(byPlacement.map(({ key, lists, clicked, bought }) => [key, lists, clicked, bought])).toEqual([['for_you', 4, 4, 1], ['similar', 2, 0, 1]]);
    expect(byVersion.map(({ key, lists }) => [key, lists])).toEqual([['v1', 5], ['v2', 1]]);
    expect(versions).toEqual(['v2', 'v1']);
    const filled = series.points.filter(({ total }) => total.lists > 0);
    expect(filled.map(({ start, total }) => [start, total.lists, total.clicked])).toEqual([['2026-11-05', 2, 1], ['2026-11-22', 3, 2], ['2026-11-25', 1, 1]]);
    expect((await report({ placement: 'similar', version: 'v1' })).total).toMatchObject({ lists: 1, clicked: 0, bought: 1, revenueMinor: 0 });
    expect((await report({ period: '7d' })).total.lists).toBe(4);
    expect((await report({ from: '2026-11-05', to: '2026-11-05' })).total).toMatchObject({ lists: 2, clicked: 1, bought: 1 });
    expect((await report({ from: '2020-01-01', to: '2020-01-02' })).items).toMatchObject({ recommended: [], bestsellers: null, sampled: { lists: 0 } });
  });

  it('names what is recommended, clicked and bought, and how much of the catalogue is seen', async () => {
    const { items } = await report();
    expect(items.recommended.map(({ id, count }) => [id, count])).toEqual([['mug', 3], ['gift', 2], ['lantern', 2]]);
    expect(items.clicked.map(({ id, count }) => [id, count])).toEqual([['mug', 2], ['gift', 2], ['lantern', 1]]);
    expect(items.bought.map(({ name, count }) => [name, count])).toEqual([['MUG', 3], ['GIFT', 1]]);
    expect(items.coverage).toEqual({ items: 3, of: 3 });
    // One bestseller of three items: the mug has three of seven places.
    expect(items.bestsellers).toBeCloseTo(3 / 7);
    expect(items.sampled).toEqual({ lists: 6, of: 6 });
    expect(items.sources).toEqual([{ source: 'linear', share: 5 / 7 }, { source: 'popularity', share: 2 / 7 }]);
  });

  it('shows experiments in progress', async () => {
    const { experiments } = await report();
    expect(experiments).toMatchObject([{ name: 'Wide', arms: [{ name: 'A', clicks: { hits: 1, of: 2 } }, { name: 'B', clicks: { of: 0, value: null } }] }]);
  });

  it('is for marketing and admins', async () => {
    const { readReport } = await import('./read-report');
    const { exportReport } = await import('./export-report');
    await expect(readReport({ role: 'user' }, catalogueId, {}, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(exportReport({ role: 'agent' }, { id: catalogueId, currency: 'GBP' }, {}, now).next()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the export', () => {
  it('holds the page’s figures, a line a day, placement and version', async () => {
    const { exportReport } = await import('./export-report');
    const rows: ReportRecord[] = [];
    for await (const page of exportReport(mia, { id: catalogueId, currency: 'GBP' }, {}, now)) rows.push(...page);
    expect(rows.map((row) => [row.day, row.placement, row.version, row.lists])).toEqual([
      ['2026-11-05', 'for_you', 'v1', 1], ['2026-11-05', 'similar', 'v1', 1], ['2026-11-22', 'for_you', 'v1', 2], ['2026-11-22', 'similar', 'v2', 1], ['2026-11-25', 'for_you', 'v1', 1],
    ]);
    expect(rows[2]).toMatchObject({ lists_clicked: 2, click_rate: 1, lists_bought: 1, purchase_rate: 0.5, units: 3, revenue: 15 });
  });
});

describe('rateOf', () => {
  it('gives Wilson’s interval, also for no hits and nothing shown', () => {
    // Values of R's prop.test(…, correct = FALSE).
    expect(rateOf(8, 100)).toMatchObject({ value: 0.08 });
    expect(rateOf(8, 100).low).toBeCloseTo(0.04109, 4);
    expect(rateOf(8, 100).high).toBeCloseTo(0.14998, 4);
    expect(rateOf(0, 50).low).toBe(0);
    expect(rateOf(0, 50).high).toBeCloseTo(0.0713, 3);
    expect(rateOf(0, 0)).toMatchObject({ value: null, low: 0, high: 1 });
  });
});
