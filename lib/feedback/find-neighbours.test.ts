// Walking through a filtered list, one piece of feedback after the other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { feedbackSorts } from './feedback-orders';
import { addAnswer, addPerson } from './test-answers';

let database: TestDatabase;
let admin: { id: string; role: 'admin' };
let ids: string[];

beforeAll(async () => {
  database = createTestDatabase();
  admin = await addPerson(database.db, 'admin');
  ids = [];
  // Two pairs of equal times, so that the order hangs on the ids too.
  for (const [index, verdict] of (['up', 'down', 'up', 'down', 'up'] as const).entries()) {
    const createdAt = new Date(Date.UTC(2026, 10, 10 + Math.floor(index / 2)));
    const predictionId = await addAnswer(database.db, admin.id, { createdAt, label: index % 2 ? 'bearish' : 'bullish' });
    ids.push((await database.db.feedback.create({ data: { predictionId, userId: admin.id, verdict, createdAt } })).id);
  }
});

afterAll(() => database.close());

describe('findNeighbours', () => {
  it.each(feedbackSorts)('walks the list by %s in the order that the table has', async (sort) => {
    const { findNeighbours } = await import('./find-neighbours');
    const { listFeedback } = await import('./list-feedback');
    const { rows } = await listFeedback(admin, { period: 'all' }, { sort, page: 1 });
    const walked: string[] = [];
    for (let at: string | null = rows[0]?.id ?? null; at; ) {
      walked.push(at);
      const { previous, next }: { previous: string | null; next: string | null } = await findNeighbours(admin, at, { period: 'all' }, sort);
      expect(previous).toBe(walked.at(-2) ?? null);
      at = next;
    }
    expect(walked).toEqual(rows.map(({ id }) => id));
    expect([...walked].sort()).toEqual([...ids].sort());
  });

  it('keeps to the filters, and knows no neighbours of what they leave out', async () => {
    const { findNeighbours } = await import('./find-neighbours');
    const [first = '', second = '', , fourth = ''] = ids;
    const downs = { period: 'all', verdict: 'down' } as const;
    expect(await findNeighbours(admin, fourth, downs, 'newest')).toEqual({ previous: null, next: second });
    expect(await findNeighbours(admin, first, downs, 'newest')).toEqual({ previous: null, next: null });
  });

  it('is for admins', async () => {
    const { findNeighbours } = await import('./find-neighbours');
    await expect(findNeighbours({ id: admin.id, role: 'user' }, ids[0] ?? '', {}, 'newest')).rejects.toMatchObject({ code: 'forbidden' });
  });
});
