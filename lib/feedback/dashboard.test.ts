// Filters, figures and the export against counts made by hand, on a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { FeedbackFilters } from './filters';
import { addAnswer, addPerson } from './test-answers';

const now = new Date('2026-11-23T12:00:00Z');

let database: TestDatabase;
let admin: { id: string; role: 'admin' };
let user: { id: string; role: 'user' };

interface Case {
  at: string;
  label: 'bearish' | 'neutral' | 'bullish';
  verdict?: 'up' | 'down';
  ranOn?: 'browser';
  version?: string;
  input?: string;
  comment?: string;
  reason?: 'wrong_label';
  corrected?: string;
}

// Six ratings this month, one earlier, one answer that nobody rated.
const cases: Case[] = [
  { at: '2026-11-23T08:00:00Z', label: 'bullish', verdict: 'up' },
  { at: '2026-11-23T09:00:00Z', label: 'bullish', verdict: 'down', corrected: 'neutral', reason: 'wrong_label' },
  { at: '2026-11-22T23:59:59Z', label: 'bullish', verdict: 'down', corrected: 'neutral', comment: '=100% wrong' },
  { at: '2026-11-20T00:00:00Z', label: 'bearish', verdict: 'down', corrected: 'bullish', ranOn: 'browser' },
  { at: '2026-11-17T10:00:00Z', label: 'neutral', verdict: 'up', version: '1-bbbb', comment: 'fine' },
  { at: '2026-11-01T10:00:00Z', label: 'neutral', verdict: 'up', input: 'Oil_price 50% up' },
  { at: '2026-10-10T10:00:00Z', label: 'bearish', verdict: 'up' },
  { at: '2026-11-21T10:00:00Z', label: 'bearish' },
];

beforeAll(async () => {
  database = createTestDatabase();
  admin = await addPerson(database.db, 'admin');
  user = await addPerson(database.db, 'user');
  for (const { at, label, verdict, ranOn, version, input, comment, reason, corrected } of cases) {
    const createdAt = new Date(at);
    const predictionId = await addAnswer(database.db, user.id, {
      label, createdAt, ...(ranOn && { ranOn }), ...(version && { version }), ...(input && { input }),
    });
    if (!verdict) continue;
    await database.db.feedback.create({
      data: {
        predictionId, userId: user.id, verdict, comment, reason, createdAt,
        ...(corrected && { corrections: { create: { task: 'polarity', said: label, corrected } } }),
      },
    });
  }
});

afterAll(() => database.close());

describe('readDashboard', () => {
  it('counts the period and the one before', async () => {
    const { readDashboard } = await import('./dashboard');
    const { figures, figuresBefore, comments } = await readDashboard(admin, { period: '30d' }, now);
    expect(figures).toEqual({ answers: 7, rated: 6, up: 3, corrected: 3, commented: 2, satisfaction: 0.5 });
    expect(figuresBefore).toEqual({ answers: 1, rated: 1, up: 1, corrected: 0, commented: 0, satisfaction: 1 });
    expect(comments.map(({ comment }) => comment).sort()).toEqual(['=100% wrong', 'fine']);
  });

  it('divides time into days, empty ones included, and long times into weeks from Monday', async () => {
    const { readDashboard } = await import('./dashboard');
    const week = await readDashboard(admin, { period: '7d' }, now);
    expect(week.series.bucket).toBe('day');
    expect(week.series.points.map(({ start }) => start.slice(8))).toEqual(['17', '18', '19', '20', '21', '22', '23']);
    expect(week.series.points.at(-1)).toEqual({ start: '2026-11-23', up: 1, down: 1, answers: 2 });
    expect(week.series.points[4]).toEqual({ start: '2026-11-21', up: 0, down: 0, answers: 1 });
    const quarter = await readDashboard(admin, { period: '90d' }, now);
    expect(quarter.series.bucket).toBe('week');
    expect(quarter.series.points.at(-1)).toEqual({ start: '2026-11-23', up: 1, down: 1, answers: 2 });
    expect(quarter.series.points.at(-2)).toEqual({ start: '2026-11-16', up: 1, down: 2, answers: 4 });
    expect(quarter.series.points.reduce((sum, { up, down }) => sum + up + down, 0)).toBe(7);
  });

  it('groups by version, label and place, and crosses said with corrected', async () => {
    const { readDashboard } = await import('./dashboard');
    const dashboard = await readDashboard(admin, { period: 'all' }, now);
    expect(dashboard.figuresBefore).toBeNull();
    expect(dashboard.byVersion).toEqual([{ key: '1-aaaa', up: 3, down: 3 }, { key: '1-bbbb', up: 1, down: 0 }]);
    expect(dashboard.byLabel).toEqual([
      { key: 'bullish', up: 1, down: 2 }, { key: 'bearish', up: 1, down: 1 }, { key: 'neutral', up: 2, down: 0 },
    ]);
    expect(dashboard.byPlace).toContainEqual({ key: 'browser', up: 0, down: 1 });
    expect(dashboard.corrections).toEqual([
      { task: 'polarity', said: 'bullish', corrected: 'neutral', count: 2 },
      { task: 'polarity', said: 'bearish', corrected: 'bullish', count: 1 },
    ]);
  });

  it('stands an empty stretch of time', async () => {
    const { readDashboard } = await import('./dashboard');
    const { figures, series } = await readDashboard(admin, { from: '2024-01-01', to: '2024-01-02' }, now);
    expect(figures).toMatchObject({ rated: 0, satisfaction: null });
    expect(series.points).toHaveLength(2);
  });
});

const filterCases: [FeedbackFilters, number][] = [
  [{}, 6],
  [{ period: 'all' }, 7],
  [{ period: '7d' }, 5],
  [{ from: '2026-11-20', to: '2026-11-22' }, 2],
  [{ to: '2026-10-31' }, 1],
  [{ service: 'support' }, 0],
  [{ version: '1-bbbb' }, 1],
  [{ label: 'bullish' }, 3],
  [{ label: 'bullish', verdict: 'down' }, 2],
  [{ ranOn: 'browser' }, 1],
  [{ reason: 'wrong_label' }, 1],
  [{ corrected: 'yes' }, 3],
  [{ corrected: 'no' }, 3],
  [{ commented: 'yes' }, 2],
  [{ text: '50%' }, 1],
  [{ text: 'l_p' }, 1],
  [{ text: 'FINE' }, 1],
  [{ text: "'; DROP TABLE Feedback; --" }, 0],
];

describe('filters', () => {
  it.each(filterCases)('%j leaves %i, in the table and in the export', async (filters, expected) => {
    const { listFeedback, feedbackPaging } = await import('./list-feedback');
    const { exportFeedback } = await import('./export-feedback');
    const fixed = { ...filters, ...(!filters.from && !filters.to && filters.period !== 'all' && asDates(filters)) };
    const { total, rows } = await listFeedback(admin, fixed, feedbackPaging.parse({}));
    expect(total).toBe(expected);
    const exported: string[] = [];
    for await (const page of exportFeedback(admin, fixed)) exported.push(...page.map(({ id }) => String(id)));
    expect(exported.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(exported).toHaveLength(expected);
  });

  /** The table counts from today; the cases from the day they were written for. */
  function asDates({ period }: FeedbackFilters) {
    return period === '7d' ? { from: '2026-11-17', to: '2026-11-23' } : { from: '2026-10-25', to: '2026-11-23' };
  }

  it('shows the last page where there are fewer than asked for, sorted as asked', async () => {
    const { listFeedback, feedbackPaging } = await import('./list-feedback');
    const { page, pages, rows } = await listFeedback(admin, { period: 'all' }, feedbackPaging.parse({ page: '99', sort: 'oldest' }));
    expect([page, pages]).toEqual([1, 1]);
    expect(rows[0]?.createdAt.toISOString()).toBe('2026-10-10T10:00:00.000Z');
    expect(feedbackPaging.parse({ page: '-1', sort: 'price' })).toEqual({ page: 1, sort: 'newest' });
  });

  it('read an edited address for what it is worth, and the API refuses it', async () => {
    const { readFilters, feedbackFilters } = await import('./filters');
    expect(readFilters({ period: 'never', verdict: 'up', label: '', from: '2026-02-30', version: ['a', 'b'] })).toEqual({ verdict: 'up' });
    expect(feedbackFilters.safeParse({ from: '2026-02-30' }).success).toBe(false);
  });
});

describe('who may see it', () => {
  it('is admins alone', async () => {
    const { readDashboard } = await import('./dashboard');
    const { listFeedback, feedbackPaging } = await import('./list-feedback');
    const { getFeedback } = await import('./get-feedback');
    const { exportFeedback } = await import('./export-feedback');
    const forbidden = { code: 'forbidden' };
    await expect(readDashboard(user, {})).rejects.toMatchObject(forbidden);
    await expect(listFeedback({ ...user, role: 'marketing' }, {}, feedbackPaging.parse({}))).rejects.toMatchObject(forbidden);
    await expect(getFeedback(user, 'any')).rejects.toMatchObject(forbidden);
    await expect(exportFeedback(user, {}).next()).rejects.toMatchObject(forbidden);
    await expect(getFeedback(admin, 'any')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a person who is gone', () => {
  it('leaves the feedback behind, without a name', async () => {
    const { listFeedback, feedbackPaging } = await import('./list-feedback');
    const someone = await addPerson(database.db, 'user');
    const predictionId = await addAnswer(database.db, someone.id);
    await database.db.feedback.create({ data: { predictionId, userId: someone.id, verdict: 'up', comment: 'zebra' } });
    await database.db.user.delete({ where: { id: someone.id } });
    const { rows } = await listFeedback(admin, { period: 'all', text: 'zebra' }, feedbackPaging.parse({}));
    expect(rows).toMatchObject([{ user: null, comment: 'zebra' }]);
    await database.db.feedback.deleteMany({ where: { predictionId } });
  });
});
