// Rating, correcting and withdrawing, on a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { feedbackInput } from './schema';
import { addAnswer, addPerson } from './test-answers';

let database: TestDatabase;
let ada: { id: string; role: 'user' };
let bob: { id: string; role: 'user' };

beforeAll(async () => {
  database = createTestDatabase();
  ada = await addPerson(database.db, 'user');
  bob = await addPerson(database.db, 'user');
});

afterAll(() => database.close());

const down = (change: object = {}) => feedbackInput.parse({ verdict: 'down', ...change });

describe('saveFeedback', () => {
  it('keeps one row a person and answer, and the last word counts', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const id = await addAnswer(database.db, ada.id);
    const correction = { task: 'polarity', corrected: 'neutral' };
    await saveFeedback(ada, id, down({ reason: 'wrong_label', comment: '  flat  ', corrections: [correction] }));
    const last = await saveFeedback(ada, id, down({ corrections: [{ task: 'topics', corrected: 'earnings' }] }));
    expect(last).toMatchObject({ reason: null, comment: null, corrections: [{ task: 'topics', said: 'markets', corrected: 'earnings' }] });
    const rows = await database.db.feedback.findMany({ where: { predictionId: id }, include: { corrections: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.corrections).toHaveLength(1);
  });

  it('keeps one row when the same person saves many times at once', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const id = await addAnswer(database.db, ada.id);
    await Promise.all(Array.from({ length: 8 }, () => saveFeedback(ada, id, down())));
    expect(await database.db.feedback.count({ where: { predictionId: id } })).toBe(1);
  });

  it('takes what the model said from the stored answer, and refuses to be told', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const id = await addAnswer(database.db, ada.id, { label: 'bearish' });
    const saved = await saveFeedback(ada, id, down({ corrections: [{ task: 'polarity', corrected: 'bullish' }] }));
    expect(saved.corrections).toEqual([{ task: 'polarity', said: 'bearish', corrected: 'bullish' }]);
    const told = { verdict: 'down', corrections: [{ task: 'polarity', said: 'neutral', corrected: 'bullish' }] };
    expect(feedbackInput.safeParse(told).success).toBe(false);
  });

  it('drops a correction to the label that was given', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const id = await addAnswer(database.db, ada.id);
    const saved = await saveFeedback(ada, id, down({ corrections: [{ task: 'polarity', corrected: 'bullish' }] }));
    expect(saved.corrections).toEqual([]);
  });

  it.each([
    ['a label of another task', { task: 'polarity', corrected: 'earnings' }, /earnings is no label of polarity/],
    ['a task that is not behind the answer', { task: 'intents', corrected: 'x' }, /intents is not behind this answer/],
  ])('refuses %s and names it', async (_, correction, message) => {
    const { saveFeedback } = await import('./save-feedback');
    const id = await addAnswer(database.db, ada.id);
    await expect(saveFeedback(ada, id, down({ corrections: [correction] }))).rejects.toMatchObject({
      code: 'invalid_input', message: expect.stringMatching(message) as string,
    });
    expect(await database.db.feedback.count({ where: { predictionId: id } })).toBe(0);
  });

  it('rates nothing of somebody else, unless it was shared', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const { findOwnFeedback } = await import('./find-own-feedback');
    const id = await addAnswer(database.db, ada.id);
    await expect(saveFeedback(bob, id, down())).rejects.toMatchObject({ code: 'not_found' });
    await expect(findOwnFeedback(bob, id)).rejects.toMatchObject({ code: 'not_found' });
    await database.db.prediction.update({ where: { id }, data: { sharedAt: new Date() } });
    await saveFeedback(bob, id, down({ comment: 'mine' }));
    expect(await findOwnFeedback(ada, id)).toBeNull();
    expect(await findOwnFeedback(bob, id)).toMatchObject({ comment: 'mine' });
  });
});

describe('withdrawFeedback', () => {
  it('takes back only one’s own, with its corrections, and twice is once', async () => {
    const { saveFeedback } = await import('./save-feedback');
    const { withdrawFeedback } = await import('./withdraw-feedback');
    const id = await addAnswer(database.db, ada.id);
    await saveFeedback(ada, id, down({ corrections: [{ task: 'polarity', corrected: 'neutral' }] }));
    await expect(withdrawFeedback(bob, id)).rejects.toMatchObject({ code: 'not_found' });
    await withdrawFeedback(ada, id);
    await withdrawFeedback(ada, id);
    expect(await database.db.feedback.count({ where: { predictionId: id } })).toBe(0);
    expect(await database.db.correction.count({ where: { feedback: { predictionId: id } } })).toBe(0);
  });
});

describe('feedbackInput', () => {
  it.each([
    { verdict: 'maybe' },
    { verdict: 'down', reason: 'because' },
    { verdict: 'down', comment: 'x'.repeat(2001) },
    { verdict: 'down', comment: 'a\u0000b' },
    { verdict: 'down', comment: '\ud800' },
    { verdict: 'down', corrections: [{ task: 'topics', corrected: 'ipo' }, { task: 'topics', corrected: 'macro' }] },
    { verdict: 'down', userId: 'somebody' },
    [],
  ])('refuses %j', (input) => {
    expect(feedbackInput.safeParse(input).success).toBe(false);
  });

  it('takes an empty comment for none', () => {
    expect(feedbackInput.parse({ verdict: 'up', comment: '  ' })).toEqual({ verdict: 'up', corrections: [] });
  });
});
