// Teaching, from phrases to an answer that is live: real phrases, a real training in a thread, the real engine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/engine/engine';
import { startTestEngine } from '@/lib/engine/start-test-engine';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Lesson } from './lesson';

const script = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('./retrain-worker.ts', import.meta.url).href)});
  });
`;
const spawn = (lesson: Lesson) => new Worker(script, { eval: true, workerData: lesson });

const giftRegistry = [
  'can I set up a wedding list with you', 'do you have a gift registry', 'how do I make a wish list for our wedding',
  'we are getting married and want guests to pick presents from a list', 'is there a baby shower registry', 'I want a list that my guests can buy from',
  'share a wedding list with the family', 'create a registry for our big day', 'where do guests find our wedding list',
  'can friends see which presents on the list are taken', 'add things to our registry', 'gift list for a wedding please',
];

let database: TestDatabase;
let engine: Engine;
let store: string;
let admin: { id: string; role: 'admin'; name: string };

beforeAll(async () => {
  store = mkdtempSync(path.join(tmpdir(), 'trefoil-store-'));
  process.env.MODEL_STORE = store;
  database = createTestDatabase();
  const { registerShippedArtefacts } = await import('@/lib/models/register-shipped-artefacts');
  await registerShippedArtefacts();
  engine = await startTestEngine();
  const row = await database.db.user.create({ data: { email: 'grace@example.com', name: 'Grace', role: 'admin' } });
  admin = { id: row.id, role: 'admin', name: row.name };
}, 120_000);

afterAll(async () => {
  await engine.stop();
  await database.close();
  rmSync(store, { recursive: true, force: true });
});

const intentOf = async (text: string) => (await engine.predict({ task: 'intents', texts: [text], vector: true })).results[0];

async function trained() {
  const { findTraining, startTraining, watchTraining } = await import('./retrain');
  const ended = new Promise<void>((resolve) => {
    const stop = watchTraining(() => void findTraining(admin).then((view) => {
      if (view?.state === 'running') return;
      stop();
      resolve();
    }));
  });
  await startTraining(admin, spawn);
  await ended;
  return (await findTraining(admin))!;
}

describe('teaching an intent', () => {
  it('refuses what would teach nothing or harm', async () => {
    const { saveIntent } = await import('./save-intent');
    const saved = await saveIntent(admin, {
      name: 'gift_registry', title: 'Wedding lists', answers: { en: '', zh: '' },
      phrases: { en: ['I want to cancel my order', 'where is my parcel', 'a list', 'a list'], zh: [] },
    });
    expect(saved).toMatchObject({ saved: false });
    const kinds = saved.saved ? [] : saved.problems.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['missing', 'too_few', 'repeated']));
    await expect(saveIntent({ ...admin, role: 'agent' }, { name: 'x_y', title: 'xy', answers: { en: 'a', zh: '' }, phrases: { en: giftRegistry, zh: [] } }))
      .rejects.toMatchObject({ code: 'forbidden' });
  });

  it('learns it, keeps what it knew, and answers once it is promoted; and the way back', async () => {
    const { saveIntent } = await import('./save-intent');
    const { promoteTraining, rollBack } = await import('./decide-training');
    const { taughtAnswers } = await import('./taught-answers');
    const { findActiveVersion } = await import('@/lib/models/find-active-version');
    const saved = await saveIntent(admin, {
      name: 'gift_registry', title: 'Wedding lists', answers: { en: 'Yes: **Lists** in your account.', zh: '' }, phrases: { en: giftRegistry, zh: [] },
    });
    expect(saved).toEqual({ saved: true, name: 'gift_registry' });

    const unseen = 'could our guests choose gifts from a wedding registry at your shop?';
    const before = await intentOf(unseen);
    const { result, state, id } = await trained();
    expect(state).toBe('ready');
    expect(result!.added).toEqual(['gift_registry']);
    // Nothing serves it yet.
    expect((await intentOf(unseen))!.label).toBe(before!.label);
    expect((await taughtAnswers())('gift_registry', 'en')).toBeUndefined();

    // What was known stays known, and what is no business of the shop stays out.
    expect(result!.release.after!).toBeGreaterThan(result!.release.before! - 0.015);
    expect(result!.outOfScope.after!).toBeLessThan(result!.outOfScope.before! + 0.02);
    expect(result!.taught.after!).toBeGreaterThanOrEqual(2 / 3);

    const first = (await findActiveVersion('intents'))!.version;
    await promoteTraining(admin, { id, acceptWarnings: true });
    const after = await intentOf(unseen);
    expect(after).toMatchObject({ label: 'gift_registry' });
    expect(after!.certainty).not.toBe('unknown');
    expect((await taughtAnswers())('gift_registry', 'zh')?.body).toBe('Yes: **Lists** in your account.');
    expect((await intentOf('where is my parcel'))!.label).toBe('track_order');

    await rollBack(admin, { version: first });
    expect((await intentOf(unseen))!.label).not.toBe('gift_registry');
  }, 180_000);

  it('runs one training at a time, can be cancelled, and is decided on once', async () => {
    const { cancelTraining, findTraining, startTraining } = await import('./retrain');
    const { discardTraining, promoteTraining } = await import('./decide-training');
    const { id } = await startTraining(admin, spawn);
    await expect(startTraining(admin, spawn)).rejects.toMatchObject({ code: 'conflict', key: 'training_runs' });
    await cancelTraining(admin);
    expect(await findTraining(admin)).toMatchObject({ id, state: 'cancelled', result: null });
    await expect(cancelTraining(admin)).rejects.toMatchObject({ key: 'no_training' });
    await expect(promoteTraining(admin, { id, acceptWarnings: true })).rejects.toMatchObject({ key: 'training_decided' });
    await expect(discardTraining(admin, { id })).rejects.toMatchObject({ key: 'training_decided' });
  });

  it('remembers that a restart interrupted a training', async () => {
    const { findTraining } = await import('./retrain');
    await database.db.trainingRun.create({ data: { task: 'intents', startedById: admin.id, startedByName: admin.name } });
    expect((await findTraining(admin))!.state).toBe('interrupted');
  });
});
