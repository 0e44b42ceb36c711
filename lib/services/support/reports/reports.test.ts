// Figures and export against cases written by hand, on a real database.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { Channel, HandoverReason, ResolvedBy } from '@/lib/generated/prisma/enums';
import type { ConversationRecord } from './export-conversations';

const now = new Date('2026-11-25T12:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;

let database: TestDatabase;
const admin = { id: 'admin', role: 'admin' as const };
const ana = { id: 'ana', role: 'agent' as const };

interface Case {
  daysAgo: number;
  locale?: 'en' | 'zh';
  channel?: Channel;
  /** Minutes after the beginning. */
  ended?: number;
  by?: ResolvedBy | null;
  reopened?: number;
  /** Ended once more, by nobody. */
  endedAgain?: number;
  called?: { at: number; reason: HandoverReason; replied?: number };
  satisfaction?: number;
  intent?: string;
  verdict?: 'up' | 'down';
  subject?: string;
}

const inDays = (days: number) => (days * day) / minute;

// Eleven in the last 30 days: eight old enough to be judged, of which three hold.
const cases: Case[] = [
  { daysAgo: 20, ended: 60, by: 'bot', intent: 'track_order', verdict: 'up', satisfaction: 5 },
  { daysAgo: 19, ended: 10, by: 'customer', intent: 'track_order', locale: 'zh', satisfaction: 4 },
  // Opened again after more than a week: it held.
  { daysAgo: 18, ended: 60, by: 'bot', reopened: inDays(8), intent: 'get_refund', verdict: 'down' },
  // Opened again within the week, and ended once more: it did not.
  { daysAgo: 17, ended: 60, by: 'bot', reopened: inDays(2), endedAgain: inDays(3), intent: 'track_order' },
  { daysAgo: 16, ended: 90, by: null, intent: 'unknown' },
  { daysAgo: 15, called: { at: 5, reason: 'asked', replied: 7 }, ended: 30, by: 'agent', satisfaction: 1 },
  { daysAgo: 14, called: { at: 1, reason: 'unsure', replied: 11 }, ended: 40, by: 'agent', channel: 'widget' },
  // The customer says that it is solved, with a person's help.
  { daysAgo: 13, called: { at: 1, reason: 'asked', replied: 4 }, ended: 50, by: 'customer' },
  { daysAgo: 3, ended: 60, by: 'bot', intent: '=cmd', subject: '=HYPERLINK("x")' },
  // It failed already, but its like may yet fail.
  { daysAgo: 2, ended: 60, by: 'bot', reopened: 600 },
  { daysAgo: 1, called: { at: 2, reason: 'angry' } },
  // The period before.
  { daysAgo: 40, ended: 60, by: 'bot' },
];

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  await db.user.create({ data: { id: 'ana', name: 'Ana Agent', email: 'ana@example.com', role: 'agent' } });
  // Begun without a first message: none.
  await db.conversation.create({ data: { locale: 'en', createdAt: new Date(now.getTime() - day) } });
  for (const each of cases) await add(each);
});
afterAll(() => database.close());

async function add({ daysAgo, locale = 'en', channel = 'page', ended, by = null, reopened, endedAgain, called, satisfaction, intent, verdict, subject = 'Where?' }: Case) {
  const { db } = database;
  const begun = now.getTime() - daysAgo * day;
  const at = (minutes: number | undefined) => (minutes === undefined ? null : new Date(begun + minutes * minute));
  const isOpen = ended === undefined || (reopened !== undefined && endedAgain === undefined);
  const predictionId = intent ? randomUUID() : null;
  if (predictionId && intent) {
    await db.prediction.create({
      data: { id: predictionId, service: 'support', input: subject, output: {}, label: intent, version: '1', ranOn: 'server', engine: 'test', latencyMs: 1, createdAt: at(0)!, ...(verdict && { feedback: { create: { verdict } } }) },
    });
  }
  const event = (id: string, minutes: number, data: object) => ({ clientId: id, author: 'system' as const, kind: 'event' as const, body: '', data: { type: 'state', ...data }, createdAt: at(minutes)! });
  await db.conversation.create({
    data: {
      locale, channel, subject, createdAt: at(0)!, lastMessageAt: at(called?.replied ?? 0.055)!, firstAnswerAt: at(0.055), firstPersonAnswerAt: at(called?.replied),
      state: isOpen ? (called ? 'waiting' : 'reopened') : 'resolved', satisfaction: satisfaction ?? null, assigneeId: called?.replied ? 'ana' : null,
      resolvedAt: at(endedAgain ?? ended), resolvedBy: endedAgain === undefined ? by : null, reopenedAt: at(reopened),
      messages: {
        create: [
          { clientId: randomUUID(), author: 'customer', kind: 'text', body: subject, createdAt: at(0)! },
          { clientId: randomUUID(), author: 'bot', kind: 'answer', body: 'So.', predictionId, createdAt: at(0.055)! },
          ...(called?.replied ? [{ clientId: randomUUID(), author: 'agent' as const, authorId: 'ana', kind: 'text' as const, body: 'Hi', createdAt: at(called.replied)! }] : []),
          ...(ended === undefined ? [] : [event('state:1', ended, { from: 'bot', to: 'resolved', resolvedBy: by })]),
          ...(reopened === undefined ? [] : [event('state:2', reopened, { from: 'resolved', to: 'reopened' })]),
          ...(endedAgain === undefined ? [] : [event('state:3', endedAgain, { from: 'reopened', to: 'resolved', resolvedBy: null })]),
        ],
      },
      ...(called && { handovers: { create: { reason: called.reason, at: at(called.at)!, ...(called.replied && { takenAt: at(called.replied - 1)!, takenById: 'ana' }) } } }),
    },
  });
}

const report = async (filters = {}) => (await import('./read-report')).readReport(admin, filters, now);

describe('readReport', () => {
  it('judges after seven days only, by what happened first, and counts the young apart', async () => {
    const { total, before } = await report();
    expect(total).toEqual({ conversations: 11, resolvedByBot: 6, judged: 8, lasting: 3, handedOver: 4, open: 3, scores: [1, 0, 0, 1, 1] });
    expect(before).toMatchObject({ conversations: 1, judged: 1, lasting: 1 });
    // Nothing of the last week can be judged, so there is no share to be had.
    expect((await report({ period: '7d' })).total).toMatchObject({ conversations: 3, judged: 0, lasting: 0 });
  });

  it('measures times from what happened, not from when silence was noticed', async () => {
    const { times } = await report();
    expect(times.botFirst).toEqual({ count: 11, median: 3.3, p90: 3.3 });
    expect(times.personFirst).toEqual({ count: 3, median: 180, p90: 600 });
    expect(times.botResolution).toEqual({ count: 6, median: 3.3, p90: 600 });
    expect(times.personResolution).toEqual({ count: 3, median: 2400, p90: 3000 });
  });

  it('names reasons, intents with their ratings, what got no answer, and satisfaction', async () => {
    const { handovers, intents, satisfaction } = await report();
    expect(handovers).toEqual([{ reason: 'asked', count: 2, taken: 2 }, { reason: 'angry', count: 1, taken: 0 }, { reason: 'unsure', count: 1, taken: 1 }]);
    expect(intents.top.slice(0, 2)).toEqual([{ intent: 'track_order', answers: 3, up: 1, down: 0 }, { intent: '=cmd', answers: 1, up: 0, down: 0 }]);
    expect(intents).toMatchObject({ answers: 6, unanswered: 1, latestUnanswered: ['Where?'] });
    expect(satisfaction.answers).toBe(3);
    expect(satisfaction.mean).toBeCloseTo(10 / 3);
  });

  it('is cut by language, channel and days', async () => {
    expect((await report({ language: 'zh' })).total.conversations).toBe(1);
    expect((await report({ language: 'zh' })).intents.top).toEqual([{ intent: 'track_order', answers: 1, up: 0, down: 0 }]);
    const widget = await report({ channel: 'widget' });
    expect([widget.total.conversations, widget.handovers, widget.agents[0]?.taken]).toEqual([1, [{ reason: 'unsure', count: 1, taken: 1 }], 1]);
    const { series } = await report({ from: '2026-11-05', to: '2026-11-07' });
    expect(series.points.map(({ start, conversations }) => [start, conversations])).toEqual([['2026-11-05', 1], ['2026-11-06', 1], ['2026-11-07', 1]]);
    expect((await report()).byLanguage.map(({ key, conversations }) => [key, conversations])).toEqual([['en', 10], ['zh', 1]]);
    expect((await report({ from: '2020-01-01', to: '2020-01-02' })).satisfaction.mean).toBeNull();
  });
});

describe('who sees what', () => {
  it('shows agents their own load, and the reports to admins alone', async () => {
    const { listAgentLoad } = await import('./agent-load');
    const { readReport } = await import('./read-report');
    const { exportConversations } = await import('./export-conversations');
    expect(await listAgentLoad(ana, {}, now)).toEqual([{ id: 'ana', name: 'Ana Agent', taken: 3, resolved: 2, firstReplyMedian: 180, openNow: 0 }]);
    expect(await listAgentLoad({ id: 'ben', role: 'agent' }, {}, now)).toEqual([]);
    const forbidden = { code: 'forbidden' };
    await expect(listAgentLoad({ id: 'u', role: 'user' }, {}, now)).rejects.toMatchObject(forbidden);
    await expect(readReport(ana, {}, now)).rejects.toMatchObject(forbidden);
    await expect(exportConversations(ana, {}, now).next()).rejects.toMatchObject(forbidden);
  });
});

describe('the export', () => {
  it('holds one line a conversation, and says nothing of what is too young', async () => {
    const { exportConversations } = await import('./export-conversations');
    const rows: ConversationRecord[] = [];
    for await (const page of exportConversations(admin, {}, now)) rows.push(...page);
    expect(rows).toHaveLength(11);
    const held = (value: boolean | null) => rows.filter(({ held_seven_days }) => held_seven_days === value).length;
    expect([held(true), held(false), held(null)]).toEqual([3, 5, 3]);
    expect(rows.find(({ satisfaction }) => satisfaction === 1)).toMatchObject({
      agent: 'Ana Agent', handover_reasons: 'asked', person_answer_seconds: 120, first_answer_seconds: 3.3, ended_by: 'agent', messages: 3, resolved_by_bot: false,
    });
  });
});
