// The inbox on a real database: who may do what, who was first, what stays inside, and what is kept once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@/lib/generated/prisma/enums';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import type { FoundArticle, Understanding } from '../dialogue/turn';
import { inboxQuery } from './schema';

let database: TestDatabase;
type Person = { id: string; name: string; role: Role };
let ann: Person;
let bea: Person;
let uma: Person;

async function addPerson(name: string, role: Role): Promise<Person> {
  const { id } = await database.db.user.create({ data: { name, email: `${name.split(' ')[0]?.toLowerCase()}-${randomUUID()}@example.com`, role } });
  return { id, name, role };
}

/** A customer's conversation, waiting unless said otherwise. */
async function addConversation(data: object = {}, text = 'Where is my lantern?') {
  const { id } = await database.db.conversation.create({ data: { visitorHash: randomUUID(), locale: 'en', state: 'waiting', waitingSince: new Date(), subject: text, revision: 1, ...data } });
  await database.db.message.create({ data: { conversationId: id, clientId: randomUUID(), author: 'customer', kind: 'text', body: text } });
  return id;
}

const list = async (agent: Person, query: object) => {
  const { listInbox } = await import('./list-inbox');
  return listInbox(agent, inboxQuery.parse(query));
};

beforeAll(async () => {
  database = createTestDatabase();
  [ann, bea, uma] = [await addPerson('Ann Ash', 'agent'), await addPerson('Bea Birch', 'admin'), await addPerson('Uma User', 'user')];
});
beforeEach(() => database.db.conversation.deleteMany());
afterAll(() => database.close());

describe('who may look', () => {
  it('lets agents and admins in and nobody else, whatever is asked', async () => {
    const id = await addConversation();
    const [{ getInboxConversation }, { takeConversation }, { reply }, { suggestAnswer }, { countInbox }] = await Promise.all([
      import('./get-inbox-conversation'), import('./take-conversation'), import('./reply'), import('./suggest-answer'), import('./count-inbox'),
    ]);
    const forbidden = { code: 'forbidden' };
    for (const stranger of [uma, { ...uma, role: 'marketing' as const }]) {
      await expect(list(stranger, {})).rejects.toMatchObject(forbidden);
      await expect(getInboxConversation(stranger, id)).rejects.toMatchObject(forbidden);
      await expect(takeConversation(stranger, id, 1)).rejects.toMatchObject(forbidden);
      await expect(reply(stranger, id, { clientId: randomUUID(), text: 'Hi' })).rejects.toMatchObject(forbidden);
      await expect(suggestAnswer(stranger, id)).rejects.toMatchObject(forbidden);
      await expect(countInbox(stranger)).rejects.toMatchObject(forbidden);
    }
    expect((await list(ann, {})).items).toHaveLength(1);
    expect((await list(bea, {})).items).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('puts who waits longest first, says why and how long, and pages without repeating', async () => {
    const ids: string[] = [];
    for (let minute = 0; minute < 35; minute++) ids.push(await addConversation({ waitingSince: new Date(Date.UTC(2026, 10, 20, 9, minute)) }));
    await database.db.handover.create({ data: { conversationId: ids[0]!, reason: 'angry' } });
    const first = await list(ann, { view: 'waiting' });
    expect(first.items[0]).toMatchObject({ id: ids[0], waiting: { since: '2026-11-20T09:00:00.000Z', reason: 'angry' }, unread: 1 });
    // Somebody is helped meanwhile: the next page still begins where this one ended.
    await database.db.conversation.update({ where: { id: ids[3]! }, data: { state: 'resolved' } });
    const second = await list(ann, { view: 'waiting', cursor: first.cursor! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.cursor).toBeNull();
  });

  it('finds words in messages and people, within label and language', async () => {
    const [a, b] = [await addConversation({}, 'My gold lantern flickers'), await addConversation({ locale: 'zh', state: 'bot' }, '灯笼坏了')];
    const c = await addConversation({ userId: uma.id, visitorHash: null, state: 'resolved' }, 'Hello');
    await database.db.conversationLabel.create({ data: { conversationId: a, name: 'urgent' } });
    const found = async (query: object) => (await list(ann, { view: 'any', ...query })).items.map(({ id }) => id);
    expect(await found({ q: 'LANTERN' })).toEqual([a]);
    expect(await found({ q: '灯笼' })).toEqual([b]);
    expect(await found({ q: 'uma us' })).toEqual([c]);
    expect(await found({ label: 'urgent' })).toEqual([a]);
    expect(await found({ locale: 'zh' })).toEqual([b]);
    await expect(list(ann, { cursor: 'no cursor' })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('taking', () => {
  it('gives a conversation to the first of two, and names them to the second', async () => {
    const { takeConversation } = await import('./take-conversation');
    const id = await addConversation();
    const [first, second] = await Promise.allSettled([takeConversation(ann, id, 1), takeConversation(bea, id, 1)]);
    expect(first).toMatchObject({ status: 'fulfilled', value: { state: 'person', assignee: { id: ann.id }, revision: 2 } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'conflict', key: 'conversation_taken', values: { by: 'Ann Ash' } } });
    // With open eyes a colleague may take over.
    expect(await takeConversation(bea, id, 2)).toMatchObject({ assignee: { id: bea.id } });
  });

  it('is what an answer does, and a second voice is refused', async () => {
    const { reply } = await import('./reply');
    const id = await addConversation();
    const input = { clientId: randomUUID(), text: 'Let me look.' };
    const sent = await reply(ann, id, input);
    expect(await reply(ann, id, input)).toEqual(sent);
    expect(await database.db.message.count({ where: { conversationId: id, author: 'agent', kind: 'text' } })).toBe(1);
    expect(await database.db.conversation.findUnique({ where: { id } })).toMatchObject({ state: 'person', assigneeId: ann.id, agentReadId: sent.id });
    await expect(reply(bea, id, { clientId: randomUUID(), text: 'Me too' })).rejects.toMatchObject({ code: 'conflict', values: { by: 'Ann Ash' } });
    await expect(reply(bea, id, input)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('goes to a colleague, to the queue, to the bot, to the end and back', async () => {
    const [{ assignConversation }, { giveBack }, { resolveConversation }, { reopenConversation }] = await Promise.all([
      import('./assign-conversation'), import('./give-back'), import('./resolve-conversation'), import('./reopen-conversation'),
    ]);
    const id = await addConversation();
    expect(await assignConversation(ann, id, { userId: bea.id, revision: 1 })).toMatchObject({ state: 'person', assignee: { name: 'Bea Birch' } });
    expect((await list(bea, { view: 'mine' })).items).toHaveLength(1);
    expect((await list(ann, { view: 'mine' })).items).toHaveLength(0);
    await expect(assignConversation(ann, id, { userId: uma.id, revision: 2 })).rejects.toMatchObject({ code: 'not_found' });
    await expect(resolveConversation(ann, id, 1)).rejects.toMatchObject({ code: 'conflict' });
    expect(await assignConversation(ann, id, { userId: null, revision: 2 })).toMatchObject({ state: 'waiting', assignee: null });
    expect(await giveBack(ann, id, 3)).toMatchObject({ state: 'bot', waiting: null });
    expect(await resolveConversation(ann, id, 4)).toMatchObject({ state: 'resolved', resolvedBy: 'agent' });
    expect(await reopenConversation(ann, id, { to: 'person', revision: 5 })).toMatchObject({ state: 'person', assignee: { id: ann.id } });
    const events = await database.db.message.findMany({ where: { conversationId: id, kind: 'event' }, select: { data: true } });
    expect(events.map(({ data }) => data)).toContainEqual({ type: 'assigned', to: 'Bea Birch', by: 'Ann Ash' });
  });
});

describe('an open inbox', () => {
  it('is told once of what changed together, with what there is to do', async () => {
    const [{ subscribeToInbox }, { countsOf }, { takeConversation }, { addNote }] = await Promise.all([
      import('./inbox-feed'), import('./count-inbox'), import('./take-conversation'), import('./add-note'),
    ]);
    const [a, b] = [await addConversation(), await addConversation()];
    const told: { ids: string[]; ann: object; bea: object }[] = [];
    await new Promise<void>((resolve, reject) => {
      const stop = subscribeToInbox((items, counts) => {
        told.push({ ids: items.map(({ id }) => id).sort(), ann: countsOf(counts, ann.id), bea: countsOf(counts, bea.id) });
        stop();
        resolve();
      });
      Promise.all([takeConversation(ann, a, 1), addNote(bea, b, { clientId: randomUUID(), text: 'Mine next' })]).catch(reject);
    });
    expect(told).toEqual([{ ids: [a, b].sort(), ann: { waiting: 1, mine: 1, all: 2, unread: 1 }, bea: { waiting: 1, mine: 0, all: 2, unread: 0 } }]);
  });
});

describe('what stays inside', () => {
  it('shows notes and labels to agents and never to the customer', async () => {
    const [{ addNote }, { changeLabels }, { getInboxConversation }, { forCustomer }] = await Promise.all([
      import('./add-note'), import('./change-labels'), import('./get-inbox-conversation'), import('../conversations/message-view'),
    ]);
    const { subscribe } = await import('../conversations/hub');
    const id = await addConversation();
    const told: unknown[] = [];
    const stop = subscribe(id, ({ event, data }) => { if (event === 'message') told.push(forCustomer(data)); });
    const input = { clientId: randomUUID(), text: 'Has called twice already' };
    expect(await addNote(ann, id, input)).toEqual(await addNote(ann, id, input));
    await changeLabels(ann, id, { add: ['urgent', 'urgent'], remove: ['never there'] });
    stop();
    const { messages, item } = await getInboxConversation(bea, id);
    expect(messages.map(({ kind }) => kind)).toEqual(['text', 'note', 'event']);
    expect(item).toMatchObject({ labels: ['urgent'], last: { author: 'customer' }, state: 'waiting' });
    expect(messages.map(forCustomer).map((message) => message?.kind)).toEqual(['text', undefined, undefined]);
    expect(told).toEqual([null, null]);
  });

  it('leaves a conversation unread when somebody else looks into it', async () => {
    const { markReadByAgent } = await import('./mark-read-by-agent');
    const id = await addConversation({ state: 'person', assigneeId: ann.id });
    const { id: newest } = await database.db.message.findFirstOrThrow({ where: { conversationId: id } });
    await markReadByAgent(bea, id, newest);
    expect((await list(ann, { view: 'mine' })).items[0]?.unread).toBe(1);
    await markReadByAgent(ann, id, newest);
    expect((await list(ann, { view: 'mine' })).items[0]?.unread).toBe(0);
  });
});

describe('who writes', () => {
  it('shows other conversations and orders: those of the account, or those proven to the bot', async () => {
    const { getInboxConversation } = await import('./get-inbox-conversation');
    const order = (number: string, userId: string | null) => database.db.order.create({
      data: { number, userId, email: 'x@example.com', customerName: 'X', state: 'shipped', deliveryMethod: 'standard', addressLine: '1 Lane', city: 'London', postcode: 'E1', country: 'United Kingdom', deliveryPence: 0, totalPence: 1200, placedAt: new Date() },
    });
    await Promise.all([order('FF-000001', uma.id), order('FF-000002', null), order('FF-000003', null)]);
    const earlier = await addConversation({ userId: uma.id, visitorHash: null }, 'First question');
    const now = await addConversation({ userId: uma.id, visitorHash: null }, 'Second question');
    const signedIn = await getInboxConversation(ann, now);
    expect(signedIn.customer).toMatchObject({ name: 'Uma User', signedIn: true, conversations: [{ id: earlier }], orders: [{ number: 'FF-000001' }] });

    const visitor = await addConversation({ contactEmail: 'x@example.com' });
    const shown = (number: string, ranOn: string) => database.db.message.create({
      data: {
        conversationId: visitor, clientId: randomUUID(), author: 'bot', kind: 'answer', body: 'Your order',
        data: {
          outcome: 'task', intents: [], language: 'en', passages: [], quickReplies: [], version: 'v', ranOn, engine: 'e', latencyMs: 1,
          order: { number, state: 'shipped', placedAt: new Date().toISOString(), expectedAt: null, deliveredAt: null, carrier: null, trackingCode: null, address: '', totalPence: 1, items: [], refunds: [] },
        },
      },
    });
    await shown('FF-000002', 'server');
    await shown('FF-000003', 'browser');
    expect((await getInboxConversation(ann, visitor)).customer).toMatchObject({ signedIn: false, email: 'x@example.com', conversations: [], orders: [{ number: 'FF-000002' }] });
  });
});

describe('the bot’s suggestion', () => {
  const understanding: Understanding = {
    language: 'en', intents: [{ label: 'track_order', probability: 0.9 }], certainty: 'clear', vector: new Float32Array(512),
    facts: { orderNumbers: [], emails: [], dates: [], amounts: [], products: [] }, anger: 0, version: 'v', engine: 'e',
  };
  const article = (score: number, intent = 'track_order'): FoundArticle => ({
    slug: 'track-an-order', intent, score,
    passages: [{ slug: 'track-an-order', title: 'Track an order', href: '/help/track-an-order', text: 'Parcels have numbers. The link is in the e-mail.', marks: [{ start: 22, end: 48 }] }],
  });
  const deps = (found: FoundArticle[], lesson?: string) => ({
    understand: async () => understanding, search: async () => found, taught: () => (lesson ? { title: 'x', body: lesson } : undefined),
  });

  it('answers from articles and lessons, and changes nothing', async () => {
    const { suggestAnswer } = await import('./suggest-answer');
    const id = await addConversation();
    const everything = async () => JSON.stringify([
      await database.db.conversation.findMany(), await database.db.message.findMany(), await database.db.prediction.findMany(), await database.db.orderChange.findMany(), await database.db.handover.findMany(),
    ]);
    const before = await everything();
    expect(await suggestAnswer(ann, id, deps([article(0.35)]))).toMatchObject({ body: 'Parcels have numbers. The link is in the e-mail.', sources: [{ title: 'Track an order', href: '/help/track-an-order' }] });
    expect(await suggestAnswer(ann, id, deps([article(0.9)], 'As taught.'))).toMatchObject({ body: 'As taught.', sources: [] });
    expect(await suggestAnswer(ann, id, deps([article(0.2, 'get_invoice')]))).toBeNull();
    expect(await suggestAnswer(ann, id, deps([]))).toBeNull();
    expect(await everything()).toBe(before);
  });

  it('is silent once somebody has answered', async () => {
    const [{ suggestAnswer }, { reply }] = await Promise.all([import('./suggest-answer'), import('./reply')]);
    const id = await addConversation();
    await reply(ann, id, { clientId: randomUUID(), text: 'It is on its way.' });
    expect(await suggestAnswer(ann, id, deps([article(0.9)]))).toBeNull();
  });
});
