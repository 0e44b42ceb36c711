// Turns a basket into an order that customer service knows. Everything happens in one transaction (stock, order, purchases, empty basket), so that
// a server which dies in between has done all of it or nothing; and the order's id comes from the checkout's key, so that sending it again finds
// the order that it made. Nothing is paid: this is a demonstration.
import { createHash, randomInt } from 'node:crypto';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { Prisma, type Catalogue } from '@/lib/generated/prisma/client';
import { noteEvents, type NotedEvent } from '../events/note-events';
import { invalidate } from '../lists/serving-state';
import type { Asker } from '../shoppers/asker';
import { deliveryChoices, expectedAt, isForeignPoBox, type DeliveryChoice } from './delivery';
import { listsThatLed } from './lists-that-led';
import { orderCurrency } from './order-currency';
import { basketLines, problemOf } from './read-basket';
import { readableName } from './readable-name';
import { saleTerms } from './sale-terms';
import type { OrderInput } from './schema';

type Line = Awaited<ReturnType<typeof basketLines>>[number];

interface OrderOptions {
  /** The person keeps their taste to themselves: what they buy is not kept as an event here. */
  keepsTasteHere?: boolean;
  now?: Date;
}

/** Only who made the checkout knows its key; the id says nothing of it. */
export const orderIdOf = (key: string) => `shop-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;

/**
 * @returns the order's number, the same for the same key
 * @throws AppError `conflict` with the keys `basket_empty`, `basket_changed` (something is sold out, gone or costs another price; nothing was
 * ordered) or `wrong_currency`; `invalid_input` for an address to which the shop does not deliver
 */
export async function placeOrder(catalogue: Catalogue, asker: Asker, input: OrderInput, { keepsTasteHere = false, now = new Date() }: OrderOptions = {}): Promise<{ number: string }> {
  if (catalogue.currency !== orderCurrency) throw new AppError('conflict', 'Orders are taken in pounds only.', { key: 'wrong_currency' });
  refuseAddress(input);
  const id = orderIdOf(input.key);
  try {
    const { number, purchases, soldOut } = await db.$transaction(async (transaction) => {
      const made = await transaction.order.findUnique({ where: { id }, select: { number: true } });
      if (made) return { ...made, purchases: [], soldOut: false };
      const lines = await basketLines(transaction, catalogue.id, asker);
      const first = lines[0];
      if (!first) throw new AppError('conflict', 'The basket is empty.', { key: 'basket_empty' });
      const delivery = priceOf(lines, input);
      const soldOut = await takeFromStock(transaction, lines);
      const order = await writeOrder(transaction, { id, lines, delivery, input, userId: 'userId' in asker ? asker.userId : null, now });
      const purchases = keepsTasteHere ? [] : await writePurchases(transaction, catalogue.id, first.shopperId, lines, order.number, now);
      await transaction.basketLine.deleteMany({ where: { shopperId: first.shopperId, itemId: { in: lines.map(({ item }) => item.id) } } });
      return { number: order.number, purchases, soldOut };
    });
    noteEvents(catalogue.id, purchases);
    if (soldOut) invalidate(catalogue.id, 'items');
    return { number };
  } catch (error) {
    // The same checkout at the same moment: the other one made the order, so this one finds it.
    const found = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002' ? await db.order.findUnique({ where: { id }, select: { number: true } }) : null;
    if (found) return found;
    throw error;
  }
}

function refuseAddress({ country, addressLine }: OrderInput): void {
  if (!isForeignPoBox(country, addressLine)) return;
  throw new AppError('invalid_input', 'addressLine: po_box', { issues: [{ path: 'addressLine', message: 'po_box' }], values: { summary: 'PO box' } });
}

/** What the person saw is what it costs, or they are asked again. */
function priceOf(lines: readonly Line[], { country, method, expectedMinor }: OrderInput): DeliveryChoice & { goods: number } {
  const goods = lines.reduce((sum, { item, quantity }) => sum + (item.priceMinor ?? 0) * quantity, 0);
  const delivery = deliveryChoices(country, goods, lines.some(({ item }) => saleTerms(item).personalised)).find((choice) => choice.method === method);
  if (!delivery) throw new AppError('invalid_input', 'method: required', { issues: [{ path: 'method', message: 'method' }], values: { summary: 'method' } });
  if (lines.some((line) => problemOf(line) !== null) || goods + delivery.pence !== expectedMinor) throw changed();
  return { ...delivery, goods };
}

const changed = () => new AppError('conflict', 'The basket has changed: look at it again. Nothing was ordered.', { key: 'basket_changed' });

/** The condition stands in the query: of two who want the last one, one gets it. @returns whether something is sold out now */
async function takeFromStock(transaction: Prisma.TransactionClient, lines: readonly Line[]): Promise<boolean> {
  let soldOut = false;
  for (const { item, quantity } of lines) {
    if (item.stock === null) continue;
    const { count } = await transaction.item.updateMany({ where: { id: item.id, archivedAt: null, stock: { gte: quantity } }, data: { stock: { decrement: quantity } } });
    if (count === 0) throw changed();
    soldOut ||= item.stock === quantity;
  }
  return soldOut;
}

interface NewOrder {
  id: string;
  lines: readonly Line[];
  delivery: DeliveryChoice & { goods: number };
  input: OrderInput;
  userId: string | null;
  now: Date;
}

async function writeOrder(transaction: Prisma.TransactionClient, { id, lines, delivery, input, userId, now }: NewOrder): Promise<{ number: string }> {
  const { name, email, addressLine, city, postcode, country, method } = input;
  return transaction.order.create({
    data: {
      id, number: await freeNumber(transaction), userId, email, customerName: name, state: 'placed', deliveryMethod: method,
      addressLine, city, postcode, country, deliveryPence: delivery.pence, totalPence: delivery.goods + delivery.pence,
      placedAt: now, expectedAt: expectedAt(delivery, now),
      items: { create: lines.map(({ item, quantity }) => ({ sku: item.externalId, name: readableName(item.name), quantity, pricePence: item.priceMinor ?? 0, ...saleTerms(item) })) },
    },
    select: { number: true },
  });
}

/** Like those of sample orders: above the demo orders' own. */
async function freeNumber(transaction: Prisma.TransactionClient): Promise<string> {
  for (;;) {
    const number = `FF-${randomInt(300_000, 1_000_000)}`;
    if ((await transaction.order.count({ where: { number } })) === 0) return number;
  }
}

async function writePurchases(transaction: Prisma.TransactionClient, catalogueId: number, shopperId: number, lines: readonly Line[], number: string, now: Date): Promise<NotedEvent[]> {
  const lists = await listsThatLed(transaction, shopperId, lines.map(({ item }) => item.id), now);
  const purchases = lines.map(({ item, quantity }) => ({ catalogueId, shopperId, itemId: item.id, kind: 'purchase' as const, value: quantity, at: now, key: `order:${number}:${item.id}`, listId: lists.get(item.id) ?? null }));
  await transaction.shopperEvent.createMany({ data: purchases });
  return purchases.map((purchase) => ({ ...purchase, at: now.getTime() }));
}
