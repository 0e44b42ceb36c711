// Orders on a real database: whose they are, what the shop's rules allow, once for a message, and back again.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, describe, it } from 'vitest';
import { createTestDatabase } from '@/lib/test-database';

const database = createTestDatabase();
const { db } = database;
const { orderToolsFor } = await import('./order-tools');
const { seedOrders } = await import('./seed-orders');
const { addSampleOrders } = await import('./add-sample-orders');

const hour = 60 * 60 * 1000;
let visitor: { visitorHash: string };
let conversationId: string;

beforeEach(async () => {
  await db.order.deleteMany();
  await seedOrders();
  visitor = { visitorHash: randomUUID() };
  conversationId = (await db.conversation.create({ data: { ...visitor, locale: 'en' } })).id;
});
afterAll(() => database.close());

const later = (ms: number) => () => new Date(Date.now() + ms);
const tools = (now?: () => Date) => orderToolsFor(visitor, conversationId, now);
async function proven(number: string, email: string, now?: () => Date) {
  const orders = tools(now);
  await orders.find(number, email);
  return orders;
}

describe('whose orders', () => {
  it('gives a visitor only what number and e-mail prove, in any letter case', async () => {
    expect(await tools().find('FF-204817')).toBeNull();
    expect(await tools().find('FF-204817', 'mei@example.com')).toBeNull();
    expect(await tools().find('FF-999999', 'mei@example.com')).toBeNull();
    expect(await tools().find('FF-204817', ' Robin@Example.com ')).toMatchObject({ number: 'FF-204817', state: 'placed' });
    expect(await tools().listOwn()).toEqual([]);
  });

  it('changes nothing that was not proven in this very turn', async () => {
    await expect(tools().cancel('FF-204817', randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    await expect(tools().canReturn('FF-204802')).rejects.toMatchObject({ code: 'not_found' });
    expect(await db.orderChange.count()).toBe(0);
  });

  it('gives a signed-in person their own without a proof, and nobody else’s', async () => {
    const [ada, bob] = await Promise.all(['ada', 'bob'].map((name) => db.user.create({ data: { name, email: `${name}-${randomUUID()}@example.com` } })));
    const [first, again] = [await addSampleOrders(ada!.id), await addSampleOrders(ada!.id)];
    expect(again.map(({ number }) => number)).toEqual(first.map(({ number }) => number));
    expect(first.map(({ state }) => state)).toEqual(['placed', 'shipped', 'delivered']);
    expect(await orderToolsFor({ userId: ada!.id }, conversationId).find(first[0]!.number)).not.toBeNull();
    expect(await orderToolsFor({ userId: bob!.id }, conversationId).find(first[0]!.number)).toBeNull();
    expect(await orderToolsFor({ userId: bob!.id }, conversationId).listOwn()).toEqual([]);
  });

  it('stops whoever tries numbers out, and costs nothing to be right', async () => {
    for (let index = 0; index < 12; index += 1) await tools().find('FF-204811', 'robin@example.com');
    for (let index = 0; index < 8; index += 1) expect(await tools().find(`FF-7000${index}0`, 'robin@example.com')).toBeNull();
    await expect(tools().find('FF-204817', 'robin@example.com')).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('cancelling', () => {
  it('pays the whole price back, once for a message, and can be undone', async () => {
    const orders = await proven('FF-204817', 'robin@example.com');
    const clientId = randomUUID();
    const [first, second] = await Promise.all([orders.cancel('FF-204817', clientId), orders.cancel('FF-204817', clientId)]);
    expect(second.changeId).toBe(first.changeId);
    expect(first.order).toMatchObject({ state: 'cancelled', refunds: [{ state: 'requested', amountPence: 4345 - 395 + 395 }] });
    await expect(orders.cancel('FF-204817', randomUUID())).rejects.toMatchObject({ code: 'conflict' });
    expect(await orders.undo(first.changeId)).toMatchObject({ kind: 'cancel', order: { state: 'placed', refunds: [] } });
    expect(await orders.undo(first.changeId)).toMatchObject({ order: { state: 'placed' } });
    expect(await db.orderChange.count()).toBe(1);
  });

  it('keeps a fifth of what is being made for the customer, after two hours', async () => {
    const orders = await proven('FF-204818', 'mei@example.com');
    expect(await orders.canCancel('FF-204818')).toEqual({ possible: true, feePence: 900, refundPence: 4850 });
    await db.order.update({ where: { number: 'FF-204818' }, data: { placedAt: new Date(Date.now() - hour) } });
    expect(await orders.canCancel('FF-204818')).toMatchObject({ feePence: 0 });
  });

  it.each([['FF-204815', 'mei@example.com', 'packed'], ['FF-204811', 'robin@example.com', 'shipped'], ['FF-204809', 'mei@example.com', 'cancelled']])('is too late for %s', async (number, email, reason) => {
    expect(await (await proven(number, email)).canCancel(number)).toMatchObject({ possible: false, reason });
  });
});

describe('undoing', () => {
  it('ends after half an hour, with the next state, and for everybody else', async () => {
    const orders = await proven('FF-204817', 'robin@example.com');
    const { changeId } = await orders.cancel('FF-204817', randomUUID());
    await expect(tools(later(31 * 60_000)).undo(changeId)).rejects.toMatchObject({ code: 'conflict' });
    await expect(orderToolsFor({ visitorHash: 'another' }, conversationId).undo(changeId)).rejects.toMatchObject({ code: 'conflict' });
    await db.refund.updateMany({ where: { changeId }, data: { state: 'sent' } });
    await expect(orders.undo(changeId)).rejects.toMatchObject({ code: 'conflict' });
    expect(await db.order.findUnique({ where: { number: 'FF-204817' } })).toMatchObject({ state: 'cancelled' });
  });
});

describe('moving', () => {
  const address = { line: '9 Elm Street', city: 'York', postcode: 'YO1 7HH', country: 'United Kingdom' };

  it('works until it is shipped, within the country, and back in order', async () => {
    const orders = await proven('FF-204815', 'mei@example.com');
    const first = await orders.changeAddress('FF-204815', address, randomUUID());
    expect(first.order.address).toBe('9 Elm Street, York YO1 7HH, United Kingdom');
    const second = await orders.changeAddress('FF-204815', { ...address, line: '10 Elm Street' }, randomUUID());
    await expect(orders.undo(first.changeId)).rejects.toMatchObject({ code: 'conflict' });
    expect((await orders.undo(second.changeId)).order.address).toContain('9 Elm Street');
    expect((await orders.undo(first.changeId)).order.address).toContain('40 Canal Street');
    await expect(orders.changeAddress('FF-204815', { ...address, country: 'France' }, randomUUID())).rejects.toMatchObject({ code: 'conflict' });
    await db.order.update({ where: { number: 'FF-204815' }, data: { state: 'shipped' } });
    await expect(orders.changeAddress('FF-204815', address, randomUUID())).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('returning', () => {
  it('takes what may come back, each once, and pays delivery for a whole order in time', async () => {
    const orders = await proven('FF-204802', 'robin@example.com');
    const { items } = await orders.canReturn('FF-204802');
    expect(items.map(({ name, pricePence }) => [name, pricePence])).toEqual(expect.arrayContaining([['Moss Cushion', 5800], ['Wooden Fox', 1800]]));
    expect(items).toHaveLength(2);
    const fox = items.find(({ name }) => name === 'Wooden Fox')!;
    const made = await orders.returnItems('FF-204802', [fox.id], randomUUID());
    expect(made).toMatchObject({ refundPence: 1800, order: { state: 'delivered' } });
    await expect(orders.returnItems('FF-204802', [fox.id], randomUUID())).rejects.toMatchObject({ code: 'invalid_input' });
    await orders.undo(made.changeId);
    expect((await orders.canReturn('FF-204802')).items).toHaveLength(2);
    const whole = await proven('FF-204806', 'mei@example.com');
    const all = (await whole.canReturn('FF-204806')).items.map(({ id }) => id);
    expect((await whole.returnItems('FF-204806', all, randomUUID())).refundPence).toBe(1650 + 3900 + 695);
  });

  it.each([
    ['FF-204811', 'robin@example.com', 'not_delivered'], ['FF-204804', 'sam@example.com', 'too_late'], ['FF-204803', 'sam@example.com', 'nothing'],
    ['FF-204809', 'mei@example.com', 'cancelled'], ['FF-204807', 'ana@example.com', 'nothing'],
  ])('is refused for %s', async (number, email, reason) => {
    expect(await (await proven(number, email)).canReturn(number)).toMatchObject({ possible: false, reason, items: [] });
  });
});

describe('seeding', () => {
  it('changes nothing the second time, and renews what nobody touched once it is stale', async () => {
    const before = await db.order.findMany({ orderBy: { number: 'asc' } });
    expect(await seedOrders()).toBe(0);
    expect(await db.order.findMany({ orderBy: { number: 'asc' } })).toEqual(before);
    await (await proven('FF-204817', 'robin@example.com')).cancel('FF-204817', randomUUID());
    expect(await seedOrders(new Date(Date.now() + 8 * 24 * hour))).toBe(before.length - 1);
    expect(await db.order.findUnique({ where: { number: 'FF-204817' } })).toMatchObject({ state: 'cancelled' });
  });
});
