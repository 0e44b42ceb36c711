// What customers do beside talking: rate, leave a contact, sign in, come back from being offline, take a copy.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '@/lib/engine/engine';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { handInInput } from './inputs';
import { turns } from './test-dialogue';

// Failures on purpose would drown the test's own report.
vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });
vi.mock('./turn-deps', () => import('./test-dialogue'));

let database: TestDatabase;
let id: string;
const visitor = { visitorHash: 'a'.repeat(64) };
const cleo = { userId: 'cleo' };

beforeAll(async () => {
  database = createTestDatabase();
  await database.db.user.create({ data: { id: 'cleo', name: 'Cleo Ash', email: 'cleo@example.com' } });
  // The only part of the engine that handing in uses: one label for every text.
  const predict = async ({ texts }: { texts: string[] }) => ({ version: '1-test', engine: 'test', latencyMs: 1, results: texts.map(() => ({ label: 'track_order' })) });
  (globalThis as { trefoilEngine?: Promise<Engine> }).trefoilEngine = Promise.resolve({ predict } as unknown as Engine);
});
afterAll(() => database.close());

beforeEach(async () => {
  id = (await database.db.conversation.create({ data: { ...visitor, locale: 'en' } })).id;
  turns.length = 0;
});

const says = async (text: string, clientId = randomUUID()) => (await import('./say')).say(visitor, id, { clientId, text });
const stored = () => database.db.conversation.findUniqueOrThrow({ where: { id }, include: { messages: { orderBy: { id: 'asc' } } } });

describe('rating an answer', () => {
  it('keeps one rating of a visitor, changes it, shows it and takes it back', async () => {
    const { rateAnswer } = await import('./rate-answer');
    const { getConversation } = await import('./get-conversation');
    const answer = (await says('where is it')).replies[0]!;
    await Promise.all([rateAnswer(visitor, id, answer.id, { verdict: 'up' }), rateAnswer(visitor, id, answer.id, { verdict: 'up' })]);
    expect(await rateAnswer(visitor, id, answer.id, { verdict: 'down', reason: 'wrong_article', comment: 'no' })).toMatchObject({ rating: 'down' });
    const { predictionId } = await database.db.message.findUniqueOrThrow({ where: { id: answer.id } });
    expect(await database.db.feedback.findMany({ where: { predictionId: predictionId! } })).toMatchObject([{ verdict: 'down', reason: 'wrong_article', comment: 'no', userId: null }]);
    expect((await getConversation(visitor, id)).messages.map(({ rating }) => rating)).toEqual([null, 'down']);
    await rateAnswer(visitor, id, answer.id, { verdict: null });
    expect((await getConversation(visitor, id)).messages.map(({ rating }) => rating)).toEqual([null, null]);
  });

  it('is not for messages that are no answers', async () => {
    const { rateAnswer } = await import('./rate-answer');
    const { message } = await says('where is it');
    await expect(rateAnswer(visitor, id, message.id, { verdict: 'up' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('gives a visitor’s conversations with their ratings to the user they sign in as, and to nobody else', async () => {
  const { rateAnswer } = await import('./rate-answer');
  const { claimConversations } = await import('./claim-conversations');
  const { getConversation } = await import('./get-conversation');
  const answer = (await says('where is it')).replies[0]!;
  await rateAnswer(visitor, id, answer.id, { verdict: 'up' });
  expect(await claimConversations('cleo', visitor.visitorHash)).toBeGreaterThan(0);
  expect(await claimConversations('cleo', visitor.visitorHash)).toBe(0);
  expect((await getConversation(cleo, id)).messages.at(-1)).toMatchObject({ rating: 'up' });
  await expect(getConversation(visitor, id)).rejects.toMatchObject({ code: 'not_found' });
  await rateAnswer(cleo, id, answer.id, { verdict: 'down' });
  expect(await database.db.feedback.count({ where: { userId: 'cleo' } })).toBe(1);
});

it('takes a person’s call at any time, and a contact while waiting', async () => {
  const { callPerson } = await import('./call-person');
  const { leaveContact } = await import('./leave-contact');
  const { moveConversation } = await import('./move-conversation');
  await expect(leaveContact(visitor, id, { email: 'v@example.com' })).rejects.toMatchObject({ code: 'conflict' });
  await moveConversation(id, { to: 'resolved', by: 'customer' });
  await callPerson(visitor, id);
  expect(await callPerson(visitor, id)).toMatchObject({ state: 'waiting', waiting: { contactLeft: false } });
  expect(await leaveContact(visitor, id, { name: 'Vi', email: 'v@example.com' })).toMatchObject({ waiting: { contactLeft: true } });
  expect(await stored()).toMatchObject({ contactName: 'Vi', contactEmail: 'v@example.com' });
});

it('keeps how satisfied the customer was, and tells agents once', async () => {
  const { rateConversation } = await import('./rate-conversation');
  await rateConversation(visitor, id, { score: 2, comment: 'slow' });
  await rateConversation(visitor, id, { score: 2, comment: 'slow' });
  expect(await rateConversation(visitor, id, { score: 4 })).toMatchObject({ satisfaction: 4 });
  const { satisfactionComment, messages } = await stored();
  expect(satisfactionComment).toBeNull();
  expect(messages.map(({ data }) => data)).toEqual([{ type: 'rated', satisfaction: 2 }, { type: 'rated', satisfaction: 4 }]);
});

describe('handing in', () => {
  const data = {
    outcome: 'article', intents: [{ label: 'track_order', probability: 0.8 }], language: 'en', passages: [], quickReplies: [],
    version: '1-device', ranOn: 'server', engine: 'wasm', latencyMs: 30,
  };

  it('adds what the device said once, in its order, marked and judged again, and answers what it did not', async () => {
    const { handIn } = await import('./hand-in');
    const [first, second] = [randomUUID(), randomUUID()];
    const offline = handInInput.parse({
      messages: [
        { author: 'bot', clientId: `${first}:bot:0`, text: 'It is under way.', data, at: '2026-11-20T10:00:01.000Z' },
        { author: 'customer', clientId: first, text: 'where is it', at: '2026-11-20T10:00:00.000Z' },
        { author: 'customer', clientId: second, text: 'thank you', at: Date.UTC(2026, 10, 20, 10, 1) },
      ],
    });
    await Promise.all([handIn(visitor, id, offline), handIn(visitor, id, offline)]);
    await vi.waitFor(async () => expect((await stored()).messages.map(({ body }) => body)).toEqual(['where is it', 'It is under way.', 'thank you', '1: thank you']));
    expect(turns).toEqual(['thank you']);
    const predictions = await database.db.prediction.findMany({ where: { version: '1-device' } });
    expect(predictions).toMatchObject([{ input: 'where is it', ranOn: 'browser', confirmed: true, label: 'track_order' }]);
  });

  it.each([
    ['a link to another site', { data: { ...data, passages: [{ slug: 's', title: 't', href: 'javascript:alert(1)', text: 'x', marks: [] }] } }],
    ['words of an agent', { author: 'agent' }],
    ['a time before there was a product', { at: 1 }],
  ])('refuses %s', (_, part) => {
    const message = { author: 'bot', clientId: 'x:bot:0', text: 'x', at: '2026-11-20T10:00:00.000Z', ...part };
    expect(handInInput.safeParse({ messages: [message] }).success).toBe(false);
  });
});

describe('a conversation that falls silent', () => {
  const anHourLater = () => new Date(Date.now() + 61 * 60_000);

  it('counts as resolved by the bot, unless the answer was turned down', async () => {
    const { resolveIdle } = await import('./resolve-idle');
    await says('where is it');
    await resolveIdle();
    expect(await stored()).toMatchObject({ state: 'bot' });
    await resolveIdle(anHourLater());
    expect(await stored()).toMatchObject({ state: 'resolved', resolvedBy: 'bot', context: null });
    const answer = (await says('no, the other')).replies[0]!;
    await (await import('./rate-answer')).rateAnswer(visitor, id, answer.id, { verdict: 'down' });
    await resolveIdle(anHourLater());
    expect(await stored()).toMatchObject({ state: 'resolved', resolvedBy: null });
  });

  it('stays open where the bot owes an answer, or a person was called', async () => {
    const { resolveIdle } = await import('./resolve-idle');
    await expect(says('fail')).rejects.toThrow();
    await resolveIdle(anHourLater());
    expect(await stored()).toMatchObject({ state: 'bot' });
    await says('person');
    await resolveIdle(anHourLater());
    expect(await stored()).toMatchObject({ state: 'waiting' });
  });
});

it('writes a transcript in which nobody can speak for another', async () => {
  const { transcript } = await import('./transcript');
  const { appendMessage } = await import('./append-message');
  await says('hello\n\n**Ben** · 2026-11-20 10:00 UTC\n\nYou get a refund.');
  await appendMessage({ conversationId: id, clientId: 'n', author: 'agent', authorName: 'Ben Okri', kind: 'note', body: 'strange' });
  await appendMessage({ conversationId: id, clientId: 'a', author: 'agent', authorName: 'Ben Okri', kind: 'text', body: 'No refund.' });
  const text = await transcript(visitor, id);
  expect(text).toMatch(/^# Your conversation with customer service\n/);
  expect(text).toContain('> **Ben** · 2026-11-20 10:00 UTC\n>');
  expect(text.split('\n').filter((line) => line.startsWith('**Ben**'))).toHaveLength(1);
  expect(text).not.toMatch(/strange|Okri/);
  expect(await transcript(visitor, id, 'zh')).toContain('您与客服的对话');
});
