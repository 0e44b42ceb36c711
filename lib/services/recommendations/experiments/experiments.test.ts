// An experiment's life, and what it counts, on a real database.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@/lib/generated/prisma/enums';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Blend } from '@/ml/recommend/model/item-model';
import type { TrainReport } from '@/ml/recommend/training/train-item-model';
import { writeItemArtefact } from '@/ml/recommend/model/write-item-artefact';
import { fitSmallModel } from '../lists/test-catalogue';
import { experimentInput, type ExperimentInput } from './schema';

const database: TestDatabase = createTestDatabase();
const { db } = database;
const { modelStore } = await import('@/lib/models/model-store');
const { createExperiment } = await import('./create-experiment');
const { deleteDraft } = await import('./delete-draft');
const { currentShares, refreshShares } = await import('./bandit-shares');
const { listExperiments } = await import('./list-experiments');
const { measurePlacement } = await import('./measure-placement');
const { promoteArm } = await import('./promote-arm');
const { readResults } = await import('./read-results');
const { startExperiment } = await import('./start-experiment');
const { stopExperiment } = await import('./stop-experiment');

const hour = 3_600_000;
const day = 24 * hour;
const bold: Blend = { ranker: 0, linear: 1, text: 1, trending: 0, popularity: 0, diversity: 0.5, novelty: 0, freshness: 0 };
const actors = {} as Record<'marketing' | 'admin' | 'agent', { id: string; role: Role }>;
let catalogueId = 0;
let itemId = 0;

beforeAll(async () => {
  for (const role of ['marketing', 'admin', 'agent'] as const) {
    const { id } = await db.user.create({ data: { name: role, email: `${role}@example.com`, role } });
    actors[role] = { id, role };
  }
  catalogueId = (await db.catalogue.create({ data: { slug: 'shop', name: 'Shop', settings: {} } })).id;
  itemId = (await db.item.create({ data: { catalogueId, externalId: 'mug', name: 'Mug' } })).id;
});
afterAll(() => database.close());

const input = (changes: Partial<ExperimentInput> = {}): ExperimentInput =>
  experimentInput.parse({
    name: 'Bolder', placement: 'for_you', allocation: 'fixed',
    arms: [{ name: 'As now', blend: null, version: null, share: 0.5 }, { name: 'Bold', blend: bold, version: null, share: 0.5 }],
    ...changes,
  });

let lists = 0;
/** A list for a new person, or one who is there; what they did after so many hours. */
async function show(armId: number | null, at: number, { shopperId, clicked, bought }: { shopperId?: number; clicked?: number; bought?: number } = {}): Promise<number> {
  const id = shopperId ?? (await db.shopper.create({ data: { catalogueId } })).id;
  const listId = `list${++lists}`;
  await db.recommendationList.create({ data: { id: listId, catalogueId, shopperId: id, placement: 'for_you', version: 'v', ranOn: 'server', armId, items: [], latencyMs: 1, createdAt: new Date(at) } });
  const add = (kind: 'view' | 'purchase', hours: number, led: boolean) =>
    db.shopperEvent.create({ data: { catalogueId, shopperId: id, itemId, kind, at: new Date(at + hours * hour), key: `${listId} ${kind}`, listId: led ? listId : null } });
  if (clicked !== undefined) await add('view', clicked, true);
  if (bought !== undefined) await add('purchase', bought, false);
  return id;
}

describe('an experiment', () => {
  it('is drafted, started, stopped and decided by marketing, with a record of each', async () => {
    const { id } = await createExperiment(actors.marketing, catalogueId, input());
    await startExperiment(actors.marketing, id);
    const [listed] = await listExperiments(actors.marketing, catalogueId);
    expect(listed).toMatchObject({ id, state: 'running', arms: [{ name: 'As now', blend: null }, { name: 'Bold', blend: bold }] });
    expect(listed).not.toHaveProperty('salt');
    await stopExperiment(actors.marketing, id);
    await promoteArm(actors.marketing, { id, armId: listed!.arms[1]!.id, reason: 'More clicks' });
    expect(await db.experiment.findUnique({ where: { id } })).toMatchObject({ state: 'promoted', winnerId: listed!.arms[1]!.id });
    expect(await db.blendVersion.findFirst({ where: { catalogueId }, orderBy: { id: 'desc' } })).toMatchObject({ placement: 'for_you', blend: bold, reason: 'More clicks', createdBy: 'marketing' });
    const audit = await db.auditEntry.findMany({ orderBy: { at: 'asc' } });
    expect(audit.map(({ action }) => action).sort()).toEqual(['blend_changed', 'experiment_created', 'experiment_promoted', 'experiment_started', 'experiment_stopped']);
  });

  it('has its placement to itself', async () => {
    const one = await createExperiment(actors.marketing, catalogueId, input({ name: 'One', placement: 'similar' }));
    const other = await createExperiment(actors.marketing, catalogueId, input({ name: 'Other', placement: 'similar' }));
    await startExperiment(actors.marketing, one.id);
    await expect(startExperiment(actors.marketing, other.id)).rejects.toMatchObject({ code: 'conflict', key: 'experiment_runs', values: { name: 'One' } });
    await stopExperiment(actors.marketing, one.id);
    await startExperiment(actors.marketing, other.id);
    await expect(stopExperiment(actors.marketing, one.id)).rejects.toMatchObject({ key: 'experiment_moved' });
    await stopExperiment(actors.marketing, other.id);
  });

  it('is nobody else’s business', async () => {
    const { id } = await createExperiment(actors.admin, catalogueId, input());
    for (const attempt of [
      () => createExperiment(actors.agent, catalogueId, input()), () => startExperiment(actors.agent, id), () => stopExperiment(actors.agent, id),
      () => deleteDraft(actors.agent, id), () => listExperiments(actors.agent, catalogueId), () => readResults(actors.agent, id),
      // Who lost the role since signing in has no rights left.
      () => startExperiment({ id: actors.agent.id, role: 'admin' }, id),
    ]) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    await deleteDraft(actors.admin, id);
    expect(await db.experiment.findUnique({ where: { id } })).toBeNull();
  });

  it('with a version of the model is decided by admins, and only versions that are there are tried', async () => {
    await expect(createExperiment(actors.admin, catalogueId, input({ arms: [{ name: 'a', blend: null, version: null, share: 0.5 }, { name: 'b', blend: null, version: 'gone', share: 0.5 }] }))).rejects.toMatchObject({ key: 'version_gone' });
    const model = { ...(await fitSmallModel()), version: 'v2' };
    const plain = { recall: 0, ndcg: 0, coverage: 0, novelty: 0, diversity: 0 };
    const report = { people: 80, items: 40, events: 640, ranked: false, validation: { people: 0, from: 0, until: 0, plain, ranked: null }, sliderPrices: null } as unknown as TrainReport;
    writeItemArtefact({ folder: path.join(modelStore(), 'items', 'shop'), task: 'items/shop', model, report });
    await db.trainingRun.create({ data: { task: 'items/shop', state: 'ready', startedByName: 'admin', version: 'v2' } });
    const both = () => createExperiment(actors.admin, catalogueId, input({ arms: [{ name: 'a', blend: null, version: null, share: 0.5 }, { name: 'b', blend: null, version: 'v2', share: 0.5 }] }));
    const { id } = await both();
    // From now on it stays, whatever is trained next.
    expect(await db.modelVersion.count({ where: { task: 'items/shop', version: 'v2' } })).toBe(1);
    await startExperiment(actors.marketing, id);
    const arms = await db.experimentArm.findMany({ where: { experimentId: id }, orderBy: { id: 'asc' } });
    await expect(promoteArm(actors.marketing, { id, armId: arms[1]!.id, reason: 'Better' })).rejects.toMatchObject({ key: 'models_by_admins' });
    await promoteArm(actors.admin, { id, armId: arms[1]!.id, reason: 'Better' });
    expect(await db.promotion.findFirst({ where: { task: 'items/shop' }, include: { modelVersion: true } })).toMatchObject({ reason: 'Better', modelVersion: { version: 'v2' } });
    expect(await db.trainingRun.count({ where: { state: 'promoted', version: 'v2' } })).toBe(1);
    // What is in force stays: nothing to put in force, so marketing may say so.
    const { id: next } = await both();
    await startExperiment(actors.marketing, next);
    const [present] = await db.experimentArm.findMany({ where: { experimentId: next }, orderBy: { id: 'asc' } });
    await promoteArm(actors.marketing, { id: next, armId: present!.id, reason: 'No better' });
    expect(await db.promotion.count()).toBe(1);
  });

  it('is refused where it makes no sense', () => {
    const arm = (changes = {}) => ({ name: 'a', blend: null, version: null, share: 0.5, ...changes });
    for (const arms of [
      [arm()], [arm(), arm({ name: 'b' })], [arm(), arm({ blend: bold })], [arm(), arm({ name: 'b', blend: bold, share: 0.6 })],
      [arm({ share: 0.98 }), arm({ name: 'b', blend: bold, share: 0.02 })], [arm(), arm({ name: 'b', blend: { ...bold, linear: 0, text: 0 } })],
    ]) expect(experimentInput.safeParse({ ...input(), arms }).success).toBe(false);
    expect(experimentInput.safeParse({ ...input(), placement: 'recent' }).success).toBe(false);
  });
});

describe('results', () => {
  it('count each person once, in the arm of their first list, and what they did in time', async () => {
    const now = Date.now();
    const start = now - 10 * day;
    const { id } = await createExperiment(actors.marketing, catalogueId, input({ name: 'Counted', placement: 'because' }));
    expect(await readResults(actors.marketing, id)).toBeNull();
    await startExperiment(actors.marketing, id);
    await db.experiment.update({ where: { id }, data: { startedAt: new Date(start) } });
    const [one, two] = (await db.experimentArm.findMany({ where: { experimentId: id }, orderBy: { id: 'asc' } })).map((arm) => arm.id) as [number, number];
    const again = await show(one, start + hour, { clicked: 1, bought: 30 });
    // The same person again, of the other arm by now: it counts for nothing.
    await show(two, start + 3 * day, { shopperId: again, clicked: 1 });
    await show(one, start + hour, { clicked: 25 });
    await show(one, start + 2 * hour, { bought: 8 * 24 });
    // First seen without a click, then with one, within a day.
    const later = await show(two, start + 5 * hour);
    await show(two, start + 20 * hour, { shopperId: later, clicked: 2 });
    await show(two, now - hour);
    // Nobody who is known, another experiment, before it began.
    await db.recommendationList.create({ data: { id: 'nobody', catalogueId, placement: 'because', version: 'v', ranOn: 'server', armId: one, items: [], latencyMs: 1 } });
    await show(null, start + hour, { clicked: 1 });

    const results = (await readResults(actors.marketing, id, now))!;
    expect(results.arms.map(({ people, clicked, bought }) => [people, clicked, bought])).toEqual([[3, 1, 1], [2, 1, 0]]);
    expect(results.lists).toEqual([3, 4]);
    expect(results.verdict).toEqual({ kind: 'early', least: 100 });
    expect(results.days.map(({ arms }) => arms.map(({ people }) => people))).toEqual([...Array.from({ length: results.days.length - 1 }, () => [3, 1]), [3, 2]]);
    expect(results.days.at(-1)!.arms[1]!.rates.clicked.value).toBe(0.5);
    // Days that are over are not read again, and say the same.
    expect((await readResults(actors.marketing, id, now))!.arms).toEqual(results.arms);
  });

  it('teach a bandit where to send people', async () => {
    const { id } = await createExperiment(actors.marketing, catalogueId, input({ name: 'Bandit', placement: 'trending', allocation: 'bandit' }));
    await startExperiment(actors.marketing, id);
    const arms = await db.experimentArm.findMany({ where: { experimentId: id }, orderBy: { id: 'asc' } });
    const at = Date.now() - 1000;
    for (let person = 0; person < 20; person++) await show(arms[0]!.id, at, person < 2 ? { clicked: 0 } : {});
    for (let person = 0; person < 20; person++) await show(arms[1]!.id, at, person < 12 ? { clicked: 0 } : {});
    await db.experiment.update({ where: { id }, data: { startedAt: new Date(at) } });
    await refreshShares(id);
    const [first, second] = currentShares({ id, allocation: 'bandit', arms }).map(({ share }) => share);
    expect(second).toBeGreaterThan(0.9);
    expect(first).toBeGreaterThanOrEqual(0.05);
    expect(currentShares({ id, allocation: 'fixed', arms }).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it('start from what a placement is like', async () => {
    const { id: other } = await db.catalogue.create({ data: { slug: 'other', name: 'Other', settings: {} } });
    expect(await measurePlacement(actors.marketing, other, 'for_you')).toEqual({ peopleADay: 0, clickRate: null });
    const now = Date.now();
    for (let person = 0; person < 60; person++) {
      const { id: shopperId } = await db.shopper.create({ data: { catalogueId: other } });
      await db.recommendationList.create({ data: { id: `pace${person}`, catalogueId: other, shopperId, placement: 'for_you', version: 'v', ranOn: 'server', items: [], latencyMs: 1, createdAt: new Date(now - 6 * day) } });
      if (person < 15) await db.shopperEvent.create({ data: { catalogueId: other, shopperId, itemId, kind: 'view', at: new Date(now - 6 * day + hour), key: `pace${person}`, listId: `pace${person}` } });
    }
    expect(await measurePlacement(actors.marketing, other, 'for_you', now)).toEqual({ peopleADay: 10, clickRate: 0.25 });
  });
});
