// The demo's conversations, played with the shipped models and written into a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '@/ml/core/random';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

const now = new Date();

let database: TestDatabase;

beforeAll(async () => {
  database = createTestDatabase();
  const { db } = database;
  await db.user.createMany({ data: [{ id: 'ana', name: 'Ana Agent', email: 'a@example.com', role: 'agent' }, { id: 'uma', name: 'Uma User', email: 'u@example.com' }] });
  const { seedOrders } = await import('../../services/support/orders/seed-orders');
  await seedOrders(now);
  const { playDemoSupport, writeDemoSupport } = await import('./seed-demo-support');
  const played = await playDemoSupport({ userId: 'uma', random: createRandom(7), now });
  await db.$transaction((transaction) => writeDemoSupport(transaction, played, { agent: { id: 'ana', name: 'Ana Agent' }, days: 30, random: createRandom(8), now }), { timeout: 60_000 });
}, 120_000);
afterAll(() => database.close());

describe('the demo of customer service', () => {
  it('happened in the past, each conversation in order, every question answered', async () => {
    const { db } = database;
    const talks = await db.conversation.findMany({ include: { messages: { orderBy: { id: 'asc' } } } });
    const { listOpenMessages } = await import('../../services/support/conversations/answer-open-messages');
    for (const { id, createdAt, messages } of talks) {
      const times = messages.map((message) => message.createdAt.getTime());
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times[0]).toBe(createdAt.getTime());
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime());
      expect(messages.some(({ author }) => author === 'bot')).toBe(true);
      expect(await listOpenMessages(id)).toEqual([]);
    }
    expect(new Set(talks.map(({ locale }) => locale))).toEqual(new Set(['en', 'zh']));
  });

  it('leaves work in the queue and figures in the reports, and no order changed', async () => {
    const { db } = database;
    expect(await db.conversation.count({ where: { state: 'waiting' } })).toBe(3);
    expect(await db.conversation.count({ where: { state: 'person', assigneeId: 'ana' } })).toBe(1);
    expect(await db.orderChange.count()).toBe(0);
    const { readReport } = await import('../../services/support/reports/read-report');
    const { total, satisfaction, handovers, agents, intents, byLanguage } = await readReport({ id: 'admin', role: 'admin' }, { period: '90d' }, now);
    expect(total.conversations).toBe(await db.conversation.count());
    expect(total.judged).toBeGreaterThan(total.lasting);
    expect(total.lasting).toBeGreaterThan(10);
    expect(satisfaction.answers).toBeGreaterThan(20);
    expect(handovers.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['asked', 'angry']));
    expect(agents).toMatchObject([{ name: 'Ana Agent', openNow: 1 }]);
    expect(intents.unanswered).toBeGreaterThan(0);
    expect(byLanguage).toHaveLength(2);
  });
});
