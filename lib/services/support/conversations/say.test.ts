// What a customer says is kept once and answered once: through retries, double clicks, a server killed in between, and people who take over.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';
import { goOn, turns } from './test-dialogue';

// Failures on purpose would drown the test's own report.
vi.hoisted(() => { process.env.LOG_LEVEL = 'silent'; });
vi.mock('./turn-deps', () => import('./test-dialogue'));

let database: TestDatabase;
let conversation: { id: string };
const customer = { visitorHash: 'a'.repeat(64) };
const ben = { id: 'ben', name: 'Ben Okri' };

beforeAll(async () => {
  database = createTestDatabase();
  await database.db.user.create({ data: { ...ben, email: 'ben@example.com', role: 'agent' } });
});
afterAll(() => database.close());

beforeEach(async () => {
  const { startConversation } = await import('./start-conversation');
  conversation = await startConversation(customer, { locale: 'en', channel: 'page', widgetSiteId: null });
  turns.length = 0;
});

const says = async (text: string, clientId = randomUUID()) => (await import('./say')).say(customer, conversation.id, { clientId, text });
const move = async (to: 'person' | 'bot' | 'resolved') => (await import('./move-conversation')).moveConversation(conversation.id, { to, by: ben });
const bodies = async () => (await database.db.message.findMany({ where: { conversationId: conversation.id, kind: { not: 'event' } }, orderBy: { id: 'asc' } })).map(({ body }) => body);
const stored = () => database.db.conversation.findUniqueOrThrow({ where: { id: conversation.id } });

it('answers, remembers, and records the answer as a prediction', async () => {
  await says('where is my order');
  const { message, replies, conversation: view } = await says('and the other one');
  expect(message).toMatchObject({ author: 'customer', body: 'and the other one' });
  expect(replies).toMatchObject([{ author: 'bot', kind: 'answer', body: '2: and the other one', clientId: `${message.clientId}:bot:0` }]);
  expect(view).toMatchObject({ state: 'bot', subject: 'where is my order', unread: 2 });
  const { predictionId } = await database.db.message.findUniqueOrThrow({ where: { id: replies[0]!.id } });
  const prediction = await database.db.prediction.findUniqueOrThrow({ where: { id: predictionId! } });
  expect(prediction).toMatchObject({ service: 'support', input: 'and the other one', label: 'track_order', ranOn: 'server', userId: null });
  expect(prediction.output).toEqual(replies[0]!.answer);
});

it('takes a message sent again for the same message, also at the same moment', async () => {
  const clientId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 8 }, () => says('hello', clientId)));
  const later = await says('hello', clientId);
  expect(new Set([...answers, later].map(({ message, replies }) => `${message.id} ${replies.map(({ id }) => id)}`)).size).toBe(1);
  expect(await bodies()).toEqual(['hello', '1: hello']);
  expect(turns).toEqual(['hello']);
});

it('answers messages that come together one after the other, in their order', async () => {
  const texts = Array.from({ length: 6 }, (_, index) => `text ${index}`);
  await Promise.all(texts.map((text) => says(text)));
  expect(turns).toHaveLength(6);
  const said = await bodies();
  expect(said).toHaveLength(12);
  const asked = said.filter((body) => !/^\d:/.test(body));
  expect(said.filter((body) => /^\d:/.test(body))).toEqual(asked.map((text, index) => `${index + 1}: ${text}`));
});

it('answers later what a server that was killed had saved and not answered', async () => {
  const { appendMessage } = await import('./append-message');
  const clientId = randomUUID();
  await appendMessage({ conversationId: conversation.id, clientId, author: 'customer', kind: 'text', body: 'left open' });
  const { replies } = await says('left open', clientId);
  expect(replies).toMatchObject([{ body: '1: left open' }]);
  await appendMessage({ conversationId: conversation.id, clientId: randomUUID(), author: 'customer', kind: 'text', body: 'open too' });
  await says('new');
  expect(await bodies()).toEqual(['left open', '1: left open', 'open too', 'new', '2: open too', '3: new']);
});

it('keeps a message whose answer failed, and answers it when it is sent again', async () => {
  const clientId = randomUUID();
  await expect(says('fail', clientId)).rejects.toThrow('The dialogue failed.');
  expect(await bodies()).toEqual(['fail']);
  // The failure of one is none of the next one's business.
  expect((await says('hello')).replies).toMatchObject([{ body: '1: hello' }]);
  await expect(says('fail', clientId)).rejects.toThrow('The dialogue failed.');
  expect(await bodies()).toEqual(['fail', 'hello', '1: hello']);
});

it('is silent while a person is called or answers, and answers again when given back', async () => {
  expect((await says('person')).conversation).toMatchObject({ state: 'waiting', waiting: { ahead: 0, contactLeft: false } });
  expect((await says('anybody there')).replies).toEqual([]);
  await move('person');
  expect(await says('I am here')).toMatchObject({ replies: [], conversation: { state: 'person', person: 'Ben' } });
  await move('bot');
  expect((await says('hello bot')).replies).toMatchObject([{ body: '2: hello bot' }]);
  expect(turns).toEqual(['person', 'hello bot']);
  const [handover] = await database.db.handover.findMany({ where: { conversationId: conversation.id } });
  expect(handover).toMatchObject({ reason: 'unsure', takenById: 'ben' });
  expect(handover!.endedAt).not.toBeNull();
});

it('drops what the bot thought of when a person took over meanwhile', async () => {
  const slow = says('slow');
  await vi.waitFor(() => expect(turns).toEqual(['slow']));
  await move('person');
  goOn();
  expect(await slow).toMatchObject({ replies: [], conversation: { state: 'person' } });
  expect(await bodies()).toEqual(['slow']);
});

it('opens again what was over, and the bot answers', async () => {
  expect((await says('solved')).conversation.state).toBe('resolved');
  expect(await stored()).toMatchObject({ resolvedBy: 'customer' });
  const { conversation: view, replies } = await says('one more thing');
  expect(view.state).toBe('reopened');
  expect(replies).toMatchObject([{ body: '2: one more thing' }]);
  expect((await stored()).reopenedAt).not.toBeNull();
});

it('shows nobody else’s conversation, whatever they ask for', async () => {
  const { message, replies } = await says('private');
  const other = { visitorHash: 'b'.repeat(64) };
  const { id } = conversation;
  const { getConversation, listConversations } = await import('./get-conversation');
  const tries = [
    async () => (await import('./say')).say(other, id, { clientId: message.clientId, text: 'mine?' }),
    () => getConversation(other, id),
    async () => (await import('./call-person')).callPerson(other, id),
    async () => (await import('./resolve-conversation')).resolveConversation(other, id),
    async () => (await import('./leave-contact')).leaveContact(other, id, { email: 'x@example.com' }),
    async () => (await import('./rate-conversation')).rateConversation(other, id, { score: 1 }),
    async () => (await import('./rate-answer')).rateAnswer(other, id, replies[0]!.id, { verdict: 'down' }),
    async () => (await import('./mark-read')).markReadByCustomer(other, id, message.id),
    async () => (await import('./tell-typing')).tellTyping(other, id),
    async () => (await import('./transcript')).transcript(other, id),
    async () => (await import('./hand-in')).handIn(other, id, { messages: [] }),
    async () => (await import('./open-live-stream')).openLiveStream(new Request('http://localhost'), other, id, 0),
    // Signed in as whoever: a conversation without a user is not theirs either.
    () => getConversation({ userId: 'ben' }, id),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
  expect(await listConversations(other)).toEqual([]);
  expect(await stored()).toMatchObject({ state: 'bot', satisfaction: null, customerReadId: 0 });
});
