// An agent's correction becomes a phrase to learn and a correction of the answer: once a message, and not for ever.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

const agent = { id: 'ana', name: 'Ana', role: 'agent' as const };
const admin = { id: 'ada', name: 'Ada', role: 'admin' as const };

let database: TestDatabase;
let learning: Awaited<ReturnType<typeof load>>;
let place: { conversationId: string; messageId: number };
let answerId: number;
let predictionId: string;

/** After the database is made: these open it. */
const load = async () => ({ ...(await import('./correct-intent')), ...(await import('./remove-correction')), ...(await import('./collect-lesson')) });

async function talk(body: string): Promise<void> {
  const { db } = database;
  const { id: conversationId } = await db.conversation.create({ data: { locale: 'en', visitorHash: randomUUID() } });
  const message = (data: object) => db.message.create({ data: { conversationId, clientId: randomUUID(), kind: 'text', author: 'customer', body, ...data } });
  const question = await message({});
  predictionId = randomUUID();
  await db.prediction.create({ data: { id: predictionId, service: 'support', input: body, output: {}, label: 'track_order', version: '1', ranOn: 'server', engine: 'native', latencyMs: 1 } });
  answerId = (await message({ author: 'bot', kind: 'answer', body: 'Your parcel …', predictionId })).id;
  // What comes later has nothing to do with it.
  await message({ body: 'hello?' });
  place = { conversationId, messageId: question.id };
}

const phrases = () => database.db.intentPhrase.findMany({ select: { intent: true, text: true, locale: true, source: true, messageId: true, heldOut: true } });
const feedback = () => database.db.feedback.findMany({ select: { predictionId: true, userId: true, verdict: true, corrections: { select: { task: true, said: true, corrected: true } } } });

beforeAll(async () => {
  database = createTestDatabase();
  const { registerShippedArtefacts } = await import('@/lib/models/register-shipped-artefacts');
  await registerShippedArtefacts();
  for (const { id, name, role } of [agent, admin]) await database.db.user.create({ data: { id, name, role, email: `${id}@example.com` } });
  learning = await load();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.intentPhrase.deleteMany();
  await database.db.feedback.deleteMany();
  await talk('my bunting came with a hole, write to me at eve@example.org');
});

describe('correctIntent', () => {
  it('keeps the message as a phrase without addresses, and the correction with the answer, whichever message is named', async () => {
    for (const messageId of [answerId, place.messageId]) {
      expect(await learning.correctIntent(agent, { ...place, messageId, intent: 'complaint' })).toEqual({ messageId: place.messageId, said: 'track_order', corrected: 'complaint' });
      expect(await phrases()).toEqual([
        { intent: 'complaint', text: 'my bunting came with a hole, write to me at name@example.com', locale: 'en', source: 'correction', messageId: place.messageId, heldOut: false },
      ]);
      expect(await feedback()).toEqual([{ predictionId, userId: agent.id, verdict: 'down', corrections: [{ task: 'intents', said: 'track_order', corrected: 'complaint' }] }]);
    }
    expect(await learning.correctionsIn(agent, place.conversationId)).toEqual(new Map([[place.messageId, 'complaint']]));
  });

  it('is replaced by the next one, confirmed where the model was right, and taken back', async () => {
    await learning.correctIntent(agent, { ...place, intent: 'complaint' });
    await learning.correctIntent(agent, { ...place, intent: 'track_order' });
    expect((await phrases()).map(({ intent }) => intent)).toEqual(['track_order']);
    expect(await feedback()).toMatchObject([{ verdict: 'up', corrections: [] }]);
    await learning.undoCorrection(agent, place);
    expect([await phrases(), await feedback()]).toEqual([[], []]);
  });

  it('refuses intents that there are not, messages that teach nothing, other conversations, and people who may not', async () => {
    await expect(learning.correctIntent(agent, { ...place, intent: 'fly_to_moon' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(learning.correctIntent(agent, { ...place, conversationId: 'other', intent: 'complaint' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(learning.correctIntent({ ...agent, role: 'user' }, { ...place, intent: 'complaint' })).rejects.toMatchObject({ code: 'forbidden' });
    await talk('x'.repeat(4000));
    await expect(learning.correctIntent(agent, { ...place, intent: 'complaint' })).rejects.toMatchObject({ code: 'invalid_input', key: 'not_a_phrase' });
    expect(await phrases()).toEqual([]);
  });

  it('is learned, the newer of two that say the same words, unless an admin removes it', async () => {
    await learning.correctIntent(agent, { ...place, intent: 'complaint' });
    await talk('My bunting came with a hole, write to me at eve@example.org');
    await learning.correctIntent(admin, { ...place, intent: 'return_order' });
    expect(await learning.collectLesson()).toMatchObject({ corrections: 1, heldOut: [], taught: [{ label: 'return_order' }] });
    const { id } = (await database.db.intentPhrase.findFirst({ where: { intent: 'return_order' } }))!;
    await expect(learning.removeCorrection(agent, { id })).rejects.toMatchObject({ code: 'forbidden' });
    const removed = await learning.removeCorrection(admin, { id });
    expect((await learning.collectLesson()).taught).toMatchObject([{ label: 'complaint' }]);
    await learning.restoreCorrection(admin, removed);
    expect((await learning.collectLesson()).taught).toMatchObject([{ label: 'return_order' }]);
  });
});
