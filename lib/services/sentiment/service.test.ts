// The service on the real engine and a real database: answering, explaining, and taking in what a device answered.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/engine/engine';
import { startTestEngine } from '@/lib/engine/start-test-engine';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { handInInput } from './hand-in-schema';
import { sentimentInput, type SentimentAnswer } from './schema';

let database: TestDatabase;
let engine: Engine;
let ada: string;
let bob: string;

beforeAll(async () => {
  database = createTestDatabase();
  engine = await startTestEngine();
  [ada, bob] = await Promise.all(
    ['ada', 'bob'].map(async (name) =>
      (await database.db.user.create({ data: { email: `${name}@example.com`, name } })).id),
  ) as [string, string];
});

afterAll(async () => {
  await engine.stop();
  await database.close();
});

async function ask(userId: string, input: unknown): Promise<SentimentAnswer[]> {
  const { respond } = await import('./respond');
  return respond(userId, sentimentInput.parse(input));
}

function deviceAnswer(answer: SentimentAnswer, text: string) {
  const { polarity, topic, entities } = answer;
  return { id: randomUUID(), text, output: { polarity, topic, entities }, engine: 'wasm', latencyMs: 12, createdAt: Date.now() };
}

describe('respond', () => {
  it('answers each text in its place and records what it said', async () => {
    const batch = { id: randomUUID(), name: 'headlines', offset: 40 };
    const answers = await ask(ada, { texts: [' Profit soars at Acme ', 'Shares plunge on fraud probe 📉', '股价上涨'], batch });
    expect(answers.map(({ polarity }) => polarity.label).slice(0, 2)).toEqual(['bullish', 'bearish']);
    const rows = await database.db.prediction.findMany({ where: { batchId: batch.id }, orderBy: { row: 'asc' } });
    expect(rows.map(({ id, row, input }) => [id, row, input])).toEqual([
      [answers[0]?.id, 41, 'Profit soars at Acme'],
      [answers[1]?.id, 42, 'Shares plunge on fraud probe 📉'],
      [answers[2]?.id, 43, '股价上涨'],
    ]);
    expect(rows[0]).toMatchObject({ userId: ada, ranOn: 'server', engine: 'native', version: answers[0]?.version });
  });

  it('records once when asked twice with the same ids, and refuses ids of others', async () => {
    const input = { texts: ['Oil slips', 'Gold steadies'], ids: [randomUUID(), randomUUID()] };
    const first = await ask(ada, input);
    expect(await ask(ada, input)).toEqual(first);
    expect(await database.db.prediction.count({ where: { id: { in: input.ids } } })).toBe(2);
    await expect(ask(bob, input)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('explain', () => {
  it('gives the effects and keeps them; strangers are told there is no such answer', async () => {
    const { explain } = await import('./explain');
    const [answer] = await ask(ada, { text: 'Retailer cuts its outlook' });
    const id = answer?.id ?? '';
    const words = await explain({ id: ada, role: 'user' }, id);
    expect(words.length).toBe(4);
    await expect(explain({ id: bob, role: 'user' }, id)).rejects.toMatchObject({ code: 'not_found' });
    const row = await database.db.prediction.findUniqueOrThrow({ where: { id } });
    expect(row.output).toMatchObject({ words });
  });
});

describe('handIn', () => {
  it('records a device’s answers once and says whether our own engine agrees', async () => {
    const { handIn } = await import('./hand-in');
    const text = 'Profit soars at Acme';
    const [answer] = await ask(ada, { text });
    const honest = deviceAnswer(answer!, text);
    const liar = deviceAnswer(answer!, 'Shares plunge on fraud probe');
    const input = handInInput.parse({ answers: [honest, liar] });
    expect((await handIn(ada, input)).map(({ state }) => state)).toEqual(['recorded', 'recorded']);
    expect((await handIn(ada, input)).map(({ state }) => state)).toEqual(['known', 'known']);
    const rows = await database.db.prediction.findMany({ where: { id: { in: [honest.id, liar.id] } } });
    expect(rows).toHaveLength(2);
    expect(Object.fromEntries(rows.map(({ id, confirmed }) => [id, confirmed]))).toEqual({ [honest.id]: true, [liar.id]: false });
    expect(rows[0]).toMatchObject({ ranOn: 'browser', engine: 'wasm', userId: ada });
    await expect(handIn(bob, input)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses claims of the wrong form, naming what is wrong', async () => {
    const [answer] = await ask(ada, { text: 'Oil slips' });
    const good = deviceAnswer(answer!, 'Oil slips');
    const outside = { ...good, output: { ...good.output, entities: [{ kind: 'company', name: 'X', start: 0, end: 400 }] } };
    const cases: [unknown, string][] = [
      [{ ...good, id: 'mine' }, 'answers.0.id'],
      [{ ...good, text: '' }, 'answers.0.text'],
      [{ ...good, output: { ...good.output, polarity: { ...good.output.polarity, score: 7 } } }, 'answers.0.output.polarity.score'],
      [outside, 'answers.0.output'],
      [{ ...good, userId: bob }, 'answers.0'],
    ];
    for (const [claim, path] of cases) {
      const parsed = handInInput.safeParse({ answers: [claim] });
      expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
    }
  });
});
