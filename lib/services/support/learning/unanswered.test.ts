// Questions without an answer become topics, on a real database and with the real encoder; they go when they are answered or ignored.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/engine/engine';
import { startTestEngine } from '@/lib/engine/start-test-engine';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { agglomerate } from './agglomerate';

const now = new Date('2026-11-25T12:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;
const admin = { id: 'admin', name: 'Ada', role: 'admin' as const };

let database: TestDatabase;
let engine: Engine;

interface Ask {
  text: string;
  daysAgo: number;
  outcome?: 'unknown' | 'clarify' | 'article' | 'handover';
  down?: boolean;
  unsure?: boolean;
  pressed?: boolean;
}

async function ask({ text, daysAgo, outcome = 'unknown', down, unsure, pressed }: Ask): Promise<{ conversationId: string; messageId: number }> {
  const { db } = database;
  const at = new Date(now.getTime() - daysAgo * dayMs);
  const after = new Date(at.getTime() + 1000);
  const { id: conversationId } = await db.conversation.create({ data: { locale: 'en', visitorHash: randomUUID(), createdAt: at } });
  const question = await db.message.create({
    data: { conversationId, clientId: randomUUID(), author: 'customer', kind: 'text', body: text, createdAt: at, ...(pressed && { data: { action: { kind: 'choose_intent', intent: 'track_order' } } }) },
  });
  const predictionId = randomUUID();
  await db.prediction.create({ data: { id: predictionId, service: 'support', input: text, output: {}, label: 'unknown', version: '1', ranOn: 'server', engine: 'native', latencyMs: 1, createdAt: after } });
  await db.message.create({ data: { conversationId, clientId: randomUUID(), author: 'bot', kind: 'answer', body: '…', data: { outcome }, predictionId, createdAt: after } });
  if (down) await db.feedback.create({ data: { predictionId, verdict: 'down' } });
  if (unsure) await db.handover.create({ data: { conversationId, reason: 'unsure', at: after } });
  return { conversationId, messageId: question.id };
}

const wrapping = ['do you offer gift wrapping', 'can you gift wrap my order', 'is gift wrapping possible for an order', 'Do you offer gift wrapping', 'I want my order gift wrapped'];
const jobs = ['are you hiring at the moment', 'do you have any job openings', 'how do I apply for a job with you'];
const chinese = ['可以开电子发票抬头改成公司吗', '电子发票抬头能改成公司名吗', '公司抬头的电子发票怎么开'];

beforeAll(async () => {
  database = createTestDatabase();
  const { registerShippedArtefacts } = await import('@/lib/models/register-shipped-artefacts');
  await registerShippedArtefacts();
  engine = await startTestEngine();
  await database.db.user.create({ data: { id: admin.id, email: 'ada@example.com', name: admin.name, role: 'admin' } });
  for (const [index, text] of wrapping.entries()) await ask({ text, daysAgo: 1 + index });
  for (const [index, text] of jobs.entries()) await ask({ text, daysAgo: 20 + index, outcome: 'article', down: true });
  for (const text of chinese) await ask({ text, daysAgo: 2, outcome: 'clarify' });
  await ask({ text: 'do you sell stilts for elephants', daysAgo: 3, outcome: 'handover', unsure: true });
  // None of these belongs into the list.
  await ask({ text: 'where is my parcel', daysAgo: 1, outcome: 'article' });
  await ask({ text: 'Track my order', daysAgo: 1, pressed: true });
  await ask({ text: 'was there a sale last year', daysAgo: 200 });
});
afterAll(async () => {
  await engine.stop();
  await database.close();
});

const topics = async (days = 30) => (await import('./cluster-unanswered')).clusterUnanswered(admin, days, now);
const find = async (word: RegExp) => (await topics()).find(({ phrases }) => phrases.some((text) => word.test(text)));

describe('unanswered questions', () => {
  it('are put together by meaning, in both languages, with trend and reasons', async () => {
    const all = await topics();
    const [first] = all;
    expect(first).toMatchObject({ locale: 'en', count: 5, change: 'rising', ignoredId: null });
    // Twice the same words are one phrase.
    expect(first!.phrases).toHaveLength(4);
    expect(first!.title).toMatch(/wrap/);
    expect(first!.trend.reduce((sum, count) => sum + count)).toBe(5);
    expect(first!.examples[0]).toMatchObject({ text: wrapping[0], reason: 'unknown', conversationId: expect.any(String) });
    expect(await find(/hiring/)).toMatchObject({ change: 'falling' });
    expect((await find(/elephants/))?.examples[0]?.reason).toBe('unsure');
    expect(all.filter(({ locale }) => locale === 'zh')).toEqual([expect.objectContaining({ count: 3, phrases: expect.arrayContaining(chinese) })]);
    expect(all.flatMap(({ phrases }) => phrases).join()).not.toMatch(/parcel|Track|sale/);
    // The same again gives the same keys.
    expect((await topics()).map(({ key }) => key)).toEqual(all.map(({ key }) => key));
  });

  it('are ignored until somebody takes that back, whatever joins them', async () => {
    const { ignoreTopic, restoreTopic } = await import('./ignore-topic');
    const topic = (await find(/wrap/))!;
    const { id } = await ignoreTopic(admin, topic);
    await ask({ text: 'is my order gift wrapped', daysAgo: 0.5 });
    expect(await find(/wrap/)).toMatchObject({ ignoredId: id, count: 6 });
    await restoreTopic(admin, { id });
    expect((await find(/wrap/))?.ignoredId).toBeNull();
    await expect(restoreTopic(admin, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are suggested for an intent that is close to them', async () => {
    const { suggestPhrases } = await import('./suggest-phrases');
    const { en, zh } = await suggestPhrases(admin, { en: ['please gift wrap it for me', wrapping[0]!], zh: ['电子发票抬头怎么改'] });
    expect(en).toEqual(expect.arrayContaining(['can you gift wrap my order', 'I want my order gift wrapped']));
    expect(en.join()).not.toMatch(/job|hiring|elephants/);
    expect(en).not.toContain(wrapping[0]);
    expect(zh.length).toBeGreaterThan(0);
    await expect(suggestPhrases({ role: 'agent' }, { en: ['x'], zh: [] })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leave the list once they were taught, and come back when they are asked in vain again', async () => {
    const topic = (await find(/wrap/))!;
    await database.db.intentPhrase.createMany({
      data: topic.phrases.map((text) => ({ intent: 'gift_wrapping', text, locale: 'en', source: 'admin' as const, createdAt: new Date(now.getTime() - 1000) })),
    });
    expect(await find(/wrap/)).toBeUndefined();
    await ask({ text: wrapping[0]!, daysAgo: -0.00001 });
    const { clusterUnanswered } = await import('./cluster-unanswered');
    const later = await clusterUnanswered(admin, 30, new Date(now.getTime() + 60_000));
    expect(later.find(({ phrases }) => phrases.includes(wrapping[0]!))?.count).toBe(1);
  });

  it('are for admins only', async () => {
    const { clusterUnanswered } = await import('./cluster-unanswered');
    await expect(clusterUnanswered({ role: 'agent' }, 30, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('agglomerate', () => {
  const of = (rows: number[][]) => Float32Array.from(rows.flat());

  it('joins while the mean similarity is above the threshold, and not along a chain', () => {
    // 0–1 and 2–3 are near; 1–2 too, but the groups on the whole are not.
    const similarity = of([[1, 0.9, 0.1, 0.1], [0.9, 1, 0.7, 0.1], [0.1, 0.7, 1, 0.9], [0.1, 0.1, 0.9, 1]]);
    expect(agglomerate(similarity, 4, 0.5)).toEqual([0, 0, 1, 1]);
  });

  it('takes no rows, one row, and rows that are all alike', () => {
    expect(agglomerate(of([]), 0, 0.5)).toEqual([]);
    expect(agglomerate(of([[1]]), 1, 0.5)).toEqual([0]);
    expect(agglomerate(new Float32Array(16).fill(1), 4, 0.5)).toEqual([0, 0, 0, 0]);
  });
});
