// Recording and seeing answers, on a real database.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { AnswerToRecord } from './record-predictions';
import { resultQuery } from './query';

let database: TestDatabase;
let ada: { id: string; role: 'user' };
let bob: { id: string; role: 'user' };
let admin: { id: string; role: 'admin' };

async function person<R extends 'user' | 'admin'>(name: string, role: R): Promise<{ id: string; role: R }> {
  const { id } = await database.db.user.create({ data: { email: `${name}@example.com`, name, role } });
  return { id, role };
}

beforeAll(async () => {
  database = createTestDatabase();
  ada = await person('ada', 'user');
  bob = await person('bob', 'user');
  admin = await person('admin', 'admin');
});

afterAll(() => database.close());

function answer(change: Partial<AnswerToRecord> = {}): AnswerToRecord {
  return {
    id: randomUUID(), input: 'Shares surge', output: {}, label: 'bullish', topic: 'markets', score: 0.8,
    version: '1-test', engine: 'native', latencyMs: 3, row: null, ...change,
  };
}

async function recordFor(userId: string, answers: AnswerToRecord[], batch?: { id: string; name: string }) {
  const { recordPredictions } = await import('./record-predictions');
  await recordPredictions(answers, { userId, service: 'sentiment', ranOn: 'server', batch });
}

describe('who sees an answer', () => {
  it('is its owner; others see it only when shared, and an admin when somebody rated it', async () => {
    const { getPrediction } = await import('./get-prediction');
    const { sharePrediction } = await import('./share-prediction');
    const one = answer();
    await recordFor(ada.id, [one]);
    await expect(getPrediction(ada, one.id)).resolves.toMatchObject({ input: 'Shares surge' });
    await expect(getPrediction(bob, one.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getPrediction(admin, one.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getPrediction(bob, 'unknown')).rejects.toMatchObject({ code: 'not_found' });

    await database.db.feedback.create({ data: { predictionId: one.id, userId: ada.id, verdict: 'down' } });
    await expect(getPrediction(admin, one.id)).resolves.toMatchObject({ id: one.id, feedback: [] });

    await expect(sharePrediction(bob.id, one.id, true)).rejects.toMatchObject({ code: 'not_found' });
    await sharePrediction(ada.id, one.id, true);
    await expect(getPrediction(bob, one.id)).resolves.toMatchObject({ id: one.id });
    await sharePrediction(ada.id, one.id, false);
    await expect(getPrediction(bob, one.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('batches and ids', () => {
  it('refuses a batch or an id of somebody else without saying whose', async () => {
    const { findOwnAnswers } = await import('./find-own-answers');
    const batch = { id: randomUUID(), name: 'morning.csv' };
    const one = answer({ row: 1 });
    await recordFor(ada.id, [one], batch);
    await expect(recordFor(bob.id, [answer()], batch)).rejects.toMatchObject({ code: 'conflict' });
    await expect(findOwnAnswers(bob.id, [one.id])).rejects.toMatchObject({ code: 'conflict' });
    expect([...(await findOwnAnswers(ada.id, [one.id, randomUUID()])).keys()]).toEqual([one.id]);
    expect(await database.db.prediction.count({ where: { batchId: batch.id } })).toBe(1);
  });

  it('deletes a batch with its answers, and nothing of others', async () => {
    const { deleteBatch, deletePrediction } = await import('./delete-predictions');
    const batch = { id: randomUUID(), name: 'evening.csv' };
    const [one, two] = [answer({ row: 1 }), answer({ row: 2 })];
    await recordFor(ada.id, [one, two], batch);
    await expect(deleteBatch(bob.id, batch.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(deletePrediction(bob.id, one.id)).rejects.toMatchObject({ code: 'not_found' });
    await deleteBatch(ada.id, batch.id);
    expect(await database.db.prediction.count({ where: { id: { in: [one.id, two.id] } } })).toBe(0);
  });
});

describe('listPredictions', () => {
  it('filters, sorts and sums up only the person’s own answers', async () => {
    const { listPredictions } = await import('./list-predictions');
    const { listTopics } = await import('./list-topics');
    const carol = await person('carol', 'user');
    const rows = Array.from({ length: 30 }, (_, index) =>
      answer({
        input: `Headline ${index}`, row: index + 1, label: index < 10 ? 'bearish' : 'bullish',
        topic: index % 2 ? 'earnings' : 'macro', score: index < 10 ? -0.85 : 0.95,
      }));
    await recordFor(carol.id, rows, { id: randomUUID(), name: 'many' });
    await recordFor(bob.id, [answer({ input: 'Headline of Bob' })]);
    const scope = { userId: carol.id, service: 'sentiment' } as const;

    const all = await listPredictions(scope, resultQuery.parse({ sort: 'row', direction: 'asc', page: '2' }));
    expect(all.total).toBe(30);
    expect(all.rows.map(({ row }) => row)).toEqual([26, 27, 28, 29, 30]);
    expect(all.summary.labels).toEqual({ bearish: 10, bullish: 20 });
    expect(all.summary.scores[1]).toBe(10);
    expect(all.summary.scores.at(-1)).toBe(20);
    expect(await listTopics(scope)).toEqual(['earnings', 'macro']);

    const some = await listPredictions(scope, resultQuery.parse({ label: 'bearish', topic: 'macro', search: 'headline' }));
    expect(some.total).toBe(5);
    const none = await listPredictions(scope, resultQuery.parse({ search: 'of Bob' }));
    expect(none.total).toBe(0);
  });

  it('takes a nonsensical query for the default one', () => {
    expect(resultQuery.parse({ page: 'x', sort: 'price', label: ['a', 'b'] })).toMatchObject({ page: 1, sort: 'newest' });
  });
});
