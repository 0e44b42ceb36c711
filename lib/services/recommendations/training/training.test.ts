// Trainings of a real catalogue in the process that runs them: what the first version does, what the next ones wait for, and the way back.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type * as Training from './train-catalogue';
import type * as Decide from './decide-training';
import type * as Active from './active-item-model';
import type * as Versions from './list-versions';

let store: TestDatabase;
let training: typeof Training;
let decide: typeof Decide;
let active: typeof Active;
let versions: typeof Versions;

const admin = { id: 'admin', name: 'Ada', role: 'admin' as const };
const slug = 'garden';
const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
let catalogueId: number;

beforeAll(async () => {
  store = createTestDatabase();
  await store.db.user.create({ data: { id: 'admin', email: 'ada@example.com', name: 'Ada', role: 'admin' } });
  catalogueId = (await store.db.catalogue.create({ data: { slug, name: 'Garden', currency: 'GBP', settings: {} } })).id;
  await store.db.item.createMany({ data: Array.from({ length: 40 }, (_, item) => ({ catalogueId, externalId: `i${item}`, name: `Thing ${item}`, category: item % 2 === 0 ? 'Even' : 'Odd' })) });
  [training, decide, active, versions] = await Promise.all([import('./train-catalogue'), import('./decide-training'), import('./active-item-model'), import('./list-versions')]);
});

afterAll(() => store.close());

/** People like even things or odd ones, and buy one a week; from `from` on, for `weeks`. */
async function buy(people: number, from: number, weeks: number): Promise<void> {
  const items = new Map((await store.db.item.findMany({ where: { catalogueId } })).map(({ externalId, id }) => [externalId, id]));
  for (let person = 0; person < people; person++) {
    const { id: shopperId } = await store.db.shopper.upsert({ where: { catalogueId_externalId: { catalogueId, externalId: `p${person}` } }, create: { catalogueId, externalId: `p${person}` }, update: {} });
    await store.db.shopperEvent.createMany({
      data: Array.from({ length: weeks }, (_, week) => ({
        catalogueId, shopperId, kind: 'purchase' as const, value: 1,
        itemId: items.get(`i${((person * 7 + (week + from) * 3) % 20) * 2 + (person % 2)}`)!,
        at: new Date(start + (from + week) * 7 * day + person * 60_000),
        key: `${person}-${from + week}`,
      })),
    });
  }
}

async function train() {
  await training.trainCatalogue(admin, slug);
  return vi.waitFor(async () => {
    const view = await training.findItemTraining(admin, slug);
    expect(view?.state).not.toBe('running');
    return view!;
  }, { timeout: 90_000, interval: 100 });
}

test('a catalogue with too few people says so and is not trained', async () => {
  await buy(5, 0, 3);
  await expect(training.trainCatalogue(admin, slug)).rejects.toMatchObject({ key: 'training_too_few', values: { people: 5, least: 20 } });
  expect(await active.findActiveItemModel(slug)).toBeNull();
  await expect(training.trainCatalogue({ ...admin, role: 'marketing' }, slug)).rejects.toMatchObject({ code: 'forbidden' });
});

test('the first version serves at once and knows what belongs together', async () => {
  await buy(120, 3, 12);
  await training.trainCatalogue(admin, slug);
  await expect(training.trainCatalogue(admin, slug)).rejects.toMatchObject({ key: 'training_runs' });
  // Events that arrive meanwhile disturb nothing.
  await buy(120, 15, 1);
  const first = await vi.waitFor(async () => {
    const view = await training.findItemTraining(admin, slug);
    expect(view?.state).toBe('promoted');
    return view!;
  }, { timeout: 90_000, interval: 100 });
  expect(first.result).toMatchObject({ verdict: 'first', activeVersion: null, comparison: null });
  const serving = (await active.findActiveItemModel(slug))!;
  expect(serving.version).toBe(first.result?.version);
  const { model } = serving;
  const rowOf = (id: string) => model.items.indexOf(id);
  const weight = (from: string, to: string) => {
    const { offsets, neighbours, weights } = model.linear[0]!;
    for (let at = offsets[rowOf(from)]!; at < offsets[rowOf(from) + 1]!; at++) if (neighbours[at] === rowOf(to)) return weights[at]!;
    return 0;
  };
  const sum = (parity: number) => Array.from({ length: 20 }, (_, index) => (index * 2 + parity === 0 ? 0 : weight('i0', `i${index * 2 + parity}`))).reduce((a, b) => a + b, 0);
  expect(sum(0)).toBeGreaterThan(sum(1));
});

test('a later version is compared on newer events, waits for an admin, and can be rolled back', async () => {
  const before = (await active.findActiveItemModel(slug))!.version;
  await buy(120, 16, 8);
  const second = await train();
  expect(second).toMatchObject({ state: 'ready', result: { activeVersion: before } });
  expect(second.result?.comparison?.people).toBeGreaterThanOrEqual(20);
  expect(['better', 'worse']).toContain(second.result?.verdict);
  expect((await active.findActiveItemModel(slug))!.version).toBe(before);

  await decide.promoteItemTraining(admin, { slug, id: second.id, acceptWarnings: true });
  const after = (await active.findActiveItemModel(slug))!.version;
  expect(after).toBe(second.result?.version);
  await expect(decide.promoteItemTraining(admin, { slug, id: second.id, acceptWarnings: true })).rejects.toMatchObject({ key: 'training_decided' });

  await decide.rollBackItemModel(admin, { slug, version: before });
  expect((await active.findActiveItemModel(slug))!.version).toBe(before);
  expect((await versions.listItemVersions(admin, slug)).map(({ version, serves, reason }) => [version, serves, reason])).toEqual([[before, true, 'rolled_back'], [after, false, expect.any(String)], [before, false, 'first']]);
  expect((await store.db.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ action }) => action)).toEqual(['item_model_promoted', 'item_model_rolled_back']);
});

test('a version that nobody wants is thrown away with its files', async () => {
  await buy(120, 24, 1);
  const third = await train();
  const folder = path.join(path.dirname(store.url.slice('file:'.length)), 'models', 'items', slug, third.result!.version);
  expect(existsSync(folder)).toBe(true);
  await decide.discardItemTraining(admin, { slug, id: third.id });
  expect(existsSync(folder)).toBe(false);
});

test('a training can be cancelled', async () => {
  await training.trainCatalogue(admin, slug);
  await training.cancelItemTraining(admin, slug);
  expect((await training.findItemTraining(admin, slug))?.state).toBe('cancelled');
});
