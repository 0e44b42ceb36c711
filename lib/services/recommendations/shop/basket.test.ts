// Baskets and orders on a real database: never more than there is, one order for a checkout, all of it or nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { createTestDatabase } from '@/lib/test-database';
import type { OrderInput } from './schema';

const database = createTestDatabase();
const { db } = database;
const { changeBasket } = await import('./change-basket');
const { readBasket } = await import('./read-basket');
const { placeOrder, orderIdOf } = await import('./place-order');
const { getPlacedOrder } = await import('./get-order');

let shop: Catalogue;
let visitor: { visitorHash: string };

beforeEach(async () => {
  shop = await db.catalogue.create({ data: { slug: `shop-${randomUUID()}`, name: 'Shop', currency: 'GBP', settings: {} } });
  visitor = { visitorHash: randomUUID() };
  const item = (externalId: string, name: string, priceMinor: number | null, stock: number | null, category = 'Kitchen/Mugs and cups') => ({ catalogueId: shop.id, externalId, name, priceMinor, stock, category });
  await db.item.createMany({ data: [item('MUG', 'FERN MUG', 1250, 3), item('CANDLE', 'LAVENDER CANDLE', 1450, null, 'Lighting/Candles'), item('POSTER', 'FILM POSTER', null, null), item('GONE', 'LAST LANTERN', 3400, 0), item('BOX', 'PERSONALISED JEWELLERY BOX', 4500, 10)] });
});
afterAll(() => database.close());

const stockOf = async (externalId: string) => (await db.item.findFirstOrThrow({ where: { catalogueId: shop.id, externalId } })).stock;
const add = (item: string, pieces = 1, who = visitor) => changeBasket(shop, who, { item, add: pieces });
const order = (expectedMinor: number, rest: Partial<OrderInput> = {}): OrderInput => ({
  key: randomUUID(), name: 'Ada Fern', email: 'ada@example.com', addressLine: '5 Fern Walk', city: 'London', postcode: 'E1 6AN', country: 'United Kingdom', method: 'standard', expectedMinor, ...rest,
});

describe('the basket', () => {
  it('adds, changes and takes out, and holds no more than there is', async () => {
    await add('MUG', 2);
    expect(await add('MUG', 2)).toMatchObject({ before: 2, after: 3, wanted: 4, basket: { count: 3, goodsMinor: 3750 } });
    expect(await changeBasket(shop, visitor, { item: 'MUG', quantity: 1 })).toMatchObject({ before: 3, after: 1 });
    expect(await changeBasket(shop, visitor, { item: 'MUG', quantity: 0 })).toMatchObject({ before: 1, after: 0, basket: { lines: [], count: 0 } });
  });

  it('is its owner’s alone, and one for each catalogue', async () => {
    await add('MUG');
    expect((await readBasket(shop, { visitorHash: 'another' })).lines).toEqual([]);
    expect((await readBasket(shop, null)).lines).toEqual([]);
    const other = await db.catalogue.create({ data: { slug: `other-${randomUUID()}`, name: 'Other', currency: 'GBP', settings: {} } });
    expect((await readBasket(other, visitor)).lines).toEqual([]);
    await expect(changeBasket(other, visitor, { item: 'MUG', add: 1 })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('takes nothing that has no price or is sold out, and says when that happens later', async () => {
    await expect(add('POSTER')).rejects.toMatchObject({ code: 'conflict', key: 'no_price' });
    await expect(add('GONE')).rejects.toMatchObject({ code: 'conflict', key: 'sold_out' });
    await add('MUG', 3);
    await db.item.updateMany({ where: { catalogueId: shop.id, externalId: 'MUG' }, data: { stock: 2 } });
    expect(await readBasket(shop, visitor)).toMatchObject({ goodsMinor: 0, lines: [{ problem: 'too_few', left: 2 }] });
    await db.item.updateMany({ where: { catalogueId: shop.id, externalId: 'MUG' }, data: { archivedAt: new Date() } });
    expect(await readBasket(shop, visitor)).toMatchObject({ lines: [{ problem: 'gone' }] });
    expect(await changeBasket(shop, visitor, { item: 'MUG', quantity: 0 })).toMatchObject({ after: 0 });
  });

  it('survives two additions at once', async () => {
    await Promise.all([add('CANDLE'), add('CANDLE'), add('CANDLE')]);
    expect((await readBasket(shop, visitor)).count).toBe(3);
  });
});

describe('an order', () => {
  it('takes from stock, empties the basket and is remembered as purchases, with the list that led to them', async () => {
    await add('MUG', 2);
    await add('CANDLE');
    const shopper = await db.shopper.findFirstOrThrow({ where: { catalogueId: shop.id, ...visitor } });
    const mug = await db.item.findFirstOrThrow({ where: { catalogueId: shop.id, externalId: 'MUG' } });
    await db.shopperEvent.create({ data: { catalogueId: shop.id, shopperId: shopper.id, itemId: mug.id, kind: 'view', at: new Date(), key: randomUUID(), listId: 'list-1' } });
    const input = order(2 * 1250 + 1450 + 395);
    const { number } = await placeOrder(shop, visitor, input);
    expect(number).toMatch(/^FF-\d{6}$/);
    expect(await stockOf('MUG')).toBe(1);
    expect((await readBasket(shop, visitor)).lines).toEqual([]);
    expect(await db.shopperEvent.findMany({ where: { shopperId: shopper.id, kind: 'purchase' }, orderBy: { value: 'asc' }, select: { value: true, listId: true } })).toEqual([{ value: 1, listId: null }, { value: 2, listId: 'list-1' }]);
    expect(await db.order.findUnique({ where: { number }, include: { items: { orderBy: { name: 'asc' } } } })).toMatchObject({
      userId: null, email: 'ada@example.com', state: 'placed', deliveryPence: 395, totalPence: 4345,
      items: [{ name: 'Fern Mug', quantity: 2, pricePence: 1250, returnable: true }, { name: 'Lavender Candle', quantity: 1, returnable: false }],
    });
  });

  it('is one for a checkout, however often it is sent, at once or later', async () => {
    await add('MUG', 2);
    const input = order(2500 + 395);
    const numbers = await Promise.all([placeOrder(shop, visitor, input), placeOrder(shop, visitor, input), placeOrder(shop, visitor, input)]);
    numbers.push(await placeOrder(shop, visitor, { ...input, name: 'Somebody Else' }));
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(1);
    expect(await db.order.count({ where: { id: orderIdOf(input.key) } })).toBe(1);
    expect(await stockOf('MUG')).toBe(1);
  });

  it('of two who want the last ones goes to one, and leaves the other everything', async () => {
    const second = { visitorHash: randomUUID() };
    await add('MUG', 2);
    await add('MUG', 2, second);
    const results = await Promise.allSettled([placeOrder(shop, visitor, order(2895)), placeOrder(shop, second, order(2895))]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'conflict', key: 'basket_changed' } });
    expect(await stockOf('MUG')).toBe(1);
    const left = await Promise.all([readBasket(shop, visitor), readBasket(shop, second)]);
    expect(left.map(({ count }) => count).sort()).toEqual([0, 2]);
  });

  it('writes nothing at all where one of its things cannot be had', async () => {
    await add('CANDLE');
    await add('MUG', 3);
    const input = order(1450 + 3750);
    await db.$executeRaw`CREATE TRIGGER "no_orders" BEFORE INSERT ON "OrderItem" BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`;
    await expect(placeOrder(shop, visitor, input)).rejects.toThrow();
    await db.$executeRaw`DROP TRIGGER "no_orders"`;
    expect(await stockOf('MUG')).toBe(3);
    expect((await readBasket(shop, visitor)).count).toBe(4);
    expect(await db.order.count({ where: { id: orderIdOf(input.key) } })).toBe(0);
    expect(await db.shopperEvent.count({ where: { catalogueId: shop.id } })).toBe(0);
    // The same checkout goes through once the trouble is over.
    await expect(placeOrder(shop, visitor, input)).resolves.toMatchObject({ number: expect.any(String) });
  });

  it('asks again when a price has changed, and refuses what cannot be delivered or paid', async () => {
    await add('MUG');
    await db.item.updateMany({ where: { catalogueId: shop.id, externalId: 'MUG' }, data: { priceMinor: 1300 } });
    await expect(placeOrder(shop, visitor, order(1250 + 395))).rejects.toMatchObject({ key: 'basket_changed' });
    await expect(placeOrder(shop, visitor, order(1300 + 995, { country: 'France', addressLine: 'P.O. Box 12' }))).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(placeOrder(shop, visitor, order(1300 + 695, { country: 'France', method: 'express' }))).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(placeOrder({ ...shop, currency: 'EUR' }, visitor, order(1695))).rejects.toMatchObject({ key: 'wrong_currency' });
    await expect(placeOrder(shop, { visitorHash: 'nobody' }, order(395))).rejects.toMatchObject({ key: 'basket_empty' });
  });

  it('keeps no purchases of who keeps their taste to themselves, and is free to deliver from £40', async () => {
    await add('BOX');
    const { number } = await placeOrder(shop, visitor, order(4500), { keepsTasteHere: true, now: new Date('2026-11-25T10:00:00Z') });
    expect(await db.shopperEvent.count({ where: { catalogueId: shop.id } })).toBe(0);
    // Five working days and three for the name on it: Monday, 7 December.
    expect(await db.order.findUnique({ where: { number } })).toMatchObject({ deliveryPence: 0, expectedAt: new Date('2026-12-07T18:00:00Z') });
  });

  it('is shown to its person and to who holds the checkout’s key', async () => {
    const user = await db.user.create({ data: { name: 'Ada', email: `${randomUUID()}@example.com` } });
    await changeBasket(shop, { userId: user.id }, { item: 'MUG', add: 1 });
    const input = order(1645);
    const { number } = await placeOrder(shop, { userId: user.id }, input);
    expect(await getPlacedOrder(number, { userId: user.id, key: undefined })).toMatchObject({ number, totalMinor: 1645 });
    expect(await getPlacedOrder(number, { userId: null, key: input.key })).toMatchObject({ number });
    for (const who of [{ userId: null, key: undefined }, { userId: 'somebody', key: randomUUID() }]) await expect(getPlacedOrder(number, who)).rejects.toMatchObject({ code: 'not_found' });
  });
});
