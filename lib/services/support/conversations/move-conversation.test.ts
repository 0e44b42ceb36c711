// The states of a conversation: every way there is, and two agents who want the same one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConversationState } from '@/lib/generated/prisma/enums';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { allowedMoves } from './allowed-moves';

let database: TestDatabase;
const ada = { id: 'ada', name: 'Ada Byron' };
const ben = { id: 'ben', name: 'Ben Okri' };

beforeAll(async () => {
  database = createTestDatabase();
  for (const agent of [ada, ben]) await database.db.user.create({ data: { ...agent, email: `${agent.id}@example.com`, role: 'agent' } });
});
afterAll(() => database.close());

const states = Object.values(ConversationState);
const begin = async (state: ConversationState = 'bot') => (await database.db.conversation.create({
  data: { visitorHash: 'v', locale: 'en', state, ...(state === 'person' && { assigneeId: 'ada' }) },
})).id;
const stored = (id: string) => database.db.conversation.findUniqueOrThrow({ where: { id }, include: { handovers: true, messages: true } });

describe('every way', () => {
  const ways = states.flatMap((from) => states.map((to) => [from, to] as const)).filter(([from, to]) => from !== to);

  it.each(ways)('%s → %s', async (from, to) => {
    const { moveConversation } = await import('./move-conversation');
    const id = await begin(from);
    const moved = moveConversation(id, { to, by: ben });
    if (!allowedMoves[from].includes(to)) {
      await expect(moved).rejects.toMatchObject({ code: 'conflict' });
      expect(await stored(id)).toMatchObject({ state: from, revision: 0, messages: [] });
      return;
    }
    expect((await moved).state).toBe(to);
    const row = await stored(id);
    expect(row).toMatchObject({ state: to, revision: 1 });
    expect(row.messages).toMatchObject([{ kind: 'event', author: 'system', data: { type: 'state', from, to, by: 'Ben Okri' } }]);
    expect(row.waitingSince === null).toBe(to !== 'waiting');
    if (to === 'resolved') expect(row).toMatchObject({ resolvedBy: 'agent' });
  });
});

it('gives a conversation to one of two agents who take it at the same moment, and tells the other who has it', async () => {
  const { moveConversation } = await import('./move-conversation');
  const id = await begin();
  await moveConversation(id, { to: 'waiting', reason: 'angry' });
  const results = await Promise.allSettled([ada, ben].map((by) => moveConversation(id, { to: 'person', by, revision: 1 })));
  expect(results[0]).toMatchObject({ status: 'fulfilled', value: { state: 'person', person: 'Ada' } });
  expect(results[1]).toMatchObject({ status: 'rejected', reason: { code: 'conflict', key: 'conversation_taken', values: { by: 'Ada Byron' } } });
  // A double click of the one who has it is no second taking.
  await moveConversation(id, { to: 'person', by: ada, revision: 1 });
  const row = await stored(id);
  expect(row).toMatchObject({ assigneeId: 'ada', revision: 2 });
  expect(row.handovers).toMatchObject([{ reason: 'angry', takenById: 'ada', endedAt: null }]);
  expect(row.messages).toHaveLength(2);
});

it('lets an agent take over with open eyes only', async () => {
  const { moveConversation } = await import('./move-conversation');
  const id = await begin('person');
  await expect(moveConversation(id, { to: 'person', by: ben })).rejects.toMatchObject({ code: 'conflict' });
  expect(await moveConversation(id, { to: 'person', by: ben, revision: 0 })).toMatchObject({ person: 'Ben' });
  expect((await stored(id)).messages).toMatchObject([{ data: { type: 'assigned', to: 'Ben Okri', by: 'Ben Okri' } }]);
});

it('does nothing twice that was done already: resolving, calling', async () => {
  const { moveConversation } = await import('./move-conversation');
  const id = await begin();
  await moveConversation(id, { to: 'waiting', by: 'customer' });
  await moveConversation(id, { to: 'waiting', by: 'customer' });
  await moveConversation(id, { to: 'resolved', by: 'customer' });
  await moveConversation(id, { to: 'resolved', by: ben });
  expect(await stored(id)).toMatchObject({ revision: 2, resolvedBy: 'customer', handovers: [{ reason: 'asked' }] });
});

it('says that there is no such conversation', async () => {
  const { moveConversation } = await import('./move-conversation');
  await expect(moveConversation('nowhere', { to: 'waiting' })).rejects.toMatchObject({ code: 'not_found' });
});
