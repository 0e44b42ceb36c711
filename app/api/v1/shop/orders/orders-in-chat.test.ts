// What the shop sells is known to customer service: the two services meet in the database alone.
import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { createTestDatabase } from '@/lib/test-database';

const database = createTestDatabase();
const { db } = database;
const { seedCatalogue } = await import('@/lib/services/recommendations/seed-catalogue');
const { changeBasket } = await import('@/lib/services/recommendations/shop/change-basket');
const { placeOrder } = await import('@/lib/services/recommendations/shop/place-order');
const { orderToolsFor } = await import('@/lib/services/support/orders/order-tools');

afterAll(() => database.close());

const address = { name: 'Ada Fern', addressLine: '5 Fern Walk', city: 'London', postcode: 'E1 6AN', country: 'United Kingdom', method: 'standard' as const };

it('finds a guest’s order by number and e-mail, and a person’s own without', async () => {
  await seedCatalogue();
  const shop = await db.catalogue.findUniqueOrThrow({ where: { slug: 'fern-and-fable' } });
  const guest = { visitorHash: randomUUID() };
  await changeBasket(shop, guest, { item: 'MUG-FERN', add: 2 });
  const { number } = await placeOrder(shop, guest, { ...address, key: randomUUID(), email: 'ada@example.com', expectedMinor: 2500 + 395 });
  const { id } = await db.conversation.create({ data: { ...guest, locale: 'en' } });
  const chat = orderToolsFor(guest, id);
  expect(await chat.find(number)).toBeNull();
  expect(await chat.find(number, ' Ada@Example.com ')).toMatchObject({ number, state: 'placed', totalPence: 2895, items: [{ name: 'Fern Mug', quantity: 2 }] });
  expect(await chat.canCancel(number)).toEqual({ possible: true, feePence: 0, refundPence: 2895 });

  const user = await db.user.create({ data: { name: 'Ada', email: 'ada@example.com' } });
  await changeBasket(shop, { userId: user.id }, { item: 'JEW-NAME', add: 1 });
  const own = await placeOrder(shop, { userId: user.id }, { ...address, key: randomUUID(), email: 'ada@example.com', expectedMinor: 4500 });
  expect((await orderToolsFor({ userId: user.id }, id).listOwn()).map((order) => order.number)).toEqual([own.number]);
  await expect(orderToolsFor({ userId: user.id }, id).canReturn(own.number)).resolves.toMatchObject({ possible: false, reason: 'not_delivered' });
});
