// Lists that the service made and recorded itself, clicked by a rule that is known, made again for arms that nobody has seen.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom } from '@/ml/core/random';
import type { Blend } from '@/ml/recommend/model/item-model';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { ArmInput } from './schema';
import { looksAt } from './weigh-places';

const database: TestDatabase = createTestDatabase();
const { db } = database;
const { createExperiment } = await import('./create-experiment');
const { estimateArms } = await import('./estimate-arms');
const { startExperiment } = await import('./start-experiment');
const { stopExperiment } = await import('./stop-experiment');
const { makeList } = await import('../lists/make-list');
const { writeLists } = await import('../lists/record-list');

const people = 60;
const listsEach = 12;
const day = 86_400_000;
const now = Date.now();
const popular: Blend = { ranker: 0, linear: 0, text: 0, trending: 0, popularity: 1, diversity: 0, novelty: 0, freshness: 0 };
const marketing = { id: '', role: 'marketing' as const };
let catalogueId = 0;
/** Chance of a click on an item that is looked at. */
const liked = (id: string) => 0.1 + 0.02 * ((Number(id.slice(4)) * 5) % 14);

beforeAll(async () => {
  marketing.id = (await db.user.create({ data: { name: 'Mia', email: 'mia@example.com', role: 'marketing' } })).id;
  catalogueId = (await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', isDefault: true, settings: { exploration: 0.2 } } })).id;
  const itemIds = new Map<string, number>();
  for (let item = 0; item < 30; item++) {
    const externalId = `item${item}`;
    itemIds.set(externalId, (await db.item.create({ data: { catalogueId, externalId, name: externalId, category: 'All', popularity: 100 - 3 * item } })).id);
  }
  const random = createRandom(1);
  for (let person = 0; person < people; person++) {
    const { id: shopperId } = await db.shopper.create({ data: { catalogueId, externalId: `p${person}` } });
    for (let list = 0; list < listsEach; list++) {
      const at = now - (list + 2) * day;
      const { listId, items } = await makeList({ externalId: `p${person}` }, { placement: 'for_you', count: 9, preview: false }, at);
      for (const [place, { id }] of items.entries()) {
        if (random() > looksAt(place) * liked(id)) continue;
        await db.shopperEvent.create({ data: { catalogueId, shopperId, itemId: itemIds.get(id)!, kind: 'view', at: new Date(at + 60_000), key: `${listId} ${id}`, listId } });
      }
    }
  }
  await writeLists();
});
afterAll(() => database.close());

const estimate = async (blends: (Blend | null)[]) => {
  const arms: ArmInput[] = blends.map((blend, index) => ({ name: `arm ${index}`, blend, version: null, share: 1 / blends.length }));
  const { id } = await createExperiment(marketing, catalogueId, { name: 'Try', placement: 'for_you', allocation: 'fixed', arms });
  return estimateArms(marketing, id, now);
};

it('gives the present way what it has brought, and doubts what the log never showed', async () => {
  const { logged, arms, found, replayed } = await estimate([null, { ...popular, novelty: 1 }]);
  expect([found, replayed]).toEqual([people * listsEach, people * listsEach]);
  const present = arms[0]!;
  expect(present.doubt).toBeNull();
  expect(present.estimate!.covered).toBeGreaterThan(0.97);
  expect(Math.abs(present.estimate!.value - logged!.value)).toBeLessThan(0.05 * logged!.value);
  expect(present.estimate!.low).toBeLessThan(logged!.value);
  // The least popular first: hardly any of them was ever shown.
  expect(arms[1]).toMatchObject({ doubt: 'uncovered' });
});

it('reaches the people of an experiment, and only those who are known', async () => {
  const arms: ArmInput[] = [null, popular].map((blend, index) => ({ name: `arm ${index}`, blend, version: null, share: 0.5 }));
  const { id } = await createExperiment(marketing, catalogueId, { name: 'Run', placement: 'for_you', allocation: 'fixed', arms });
  await startExperiment(marketing, id);
  const armIds = (await db.experimentArm.findMany({ where: { experimentId: id } })).map((arm) => arm.id);
  const ask = (externalId: string, preview = false) => makeList({ externalId }, { placement: 'for_you', count: 5, preview });
  const [first, again, newcomer] = [await ask('p1'), await ask('p1'), await ask('nobody yet')];
  await ask('p1', true);
  await writeLists();
  const rowOf = ({ listId }: { listId: string }) => db.recommendationList.findUniqueOrThrow({ where: { id: listId } });
  expect(armIds).toContain((await rowOf(first)).armId);
  expect((await rowOf(again)).armId).toBe((await rowOf(first)).armId);
  expect((await rowOf(first)).items).toMatchObject([{ propensity: 0.5 }, {}, {}, {}, {}]);
  expect(await rowOf(newcomer)).toMatchObject({ armId: null, shopperId: null });
  await stopExperiment(marketing, id);
  const after = await ask('p1');
  await writeLists();
  expect((await rowOf(after)).armId).toBeNull();
});

it('shows nothing of it to others', async () => {
  await expect(estimateArms({ role: 'agent' }, 1)).rejects.toMatchObject({ code: 'forbidden' });
});
