// The customers of tests: what the models would make of their messages, and the articles that would be found. Orders and database are real.
import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@/lib/test-database';
import type { Customer } from '../conversations/customer';
import { articleOf, beginTalk, type Meanings } from './test-talk';
import type { DialogueDeps } from './turn';

const meanings: Meanings = [
  [/lasagne|quantum|blorp/i, {}],
  [/until I get the money/i, { intents: [['delivery_period', 0.34], ['track_refund', 0.16]], certainty: 'ambiguous' }],
  [/weather or so/i, { intents: [['check_payment_methods', 0.16], ['review', 0.12]], certainty: 'ambiguous' }],
  [/horrible idiots/i, { intents: [['complaint', 0.9]], anger: 0.97 }],
  [/refund or return/i, { intents: [['get_refund', 0.5], ['return_order', 0.45]], certainty: 'ambiguous' }],
  [/the thing with the address/i, { intents: [['change_shipping_address', 0.45], ['set_up_shipping_address', 0.41]], certainty: 'ambiguous' }],
  [/where is my refund|退款到哪/i, 'track_refund'], [/where is|track|到哪/i, 'track_order'], [/cancel|取消/i, 'cancel_order'], [/address|地址/i, 'change_shipping_address'],
  [/send.*back|return|退货/i, 'return_order'], [/how long|多久/i, 'delivery_period'], [/deliver(y|ies) cost|express/i, 'delivery_options'], [/complain/i, 'complaint'],
  [/^hello|^你好/i, 'greeting'], [/thanks|谢谢/i, 'thanks'], [/talk to somebody real/i, 'contact_human_agent'], [/gift wrap/i, 'shop_question'],
];
const articles: Parameters<typeof beginTalk>[0]['articles'] = [
  [/how long|多久/i, [articleOf('delivery-times', 'delivery_period', 0.9, 'Standard delivery takes 3–5 working days.')]],
  [/quantum|deliver(y|ies) cost|express|standard/i, [articleOf('delivery-options', 'delivery_options', 0.8, 'Standard delivery costs £3.95.')]],
  [/gift wrap/i, [articleOf('gift-wrapping', null, 0.7, 'Gift wrapping costs £3.50 an item.')]],
  [/lasagne/i, [articleOf('materials-and-care', null, 0.1, 'Mugs are dishwasher safe.')]],
];

/** Opens a database of its own for one test file. */
export async function openShop() {
  const database = createTestDatabase();
  const { db } = database;
  const { orderToolsFor } = await import('../orders/order-tools');
  const { seedOrders } = await import('../orders/seed-orders');
  const { addSampleOrders } = await import('../orders/add-sample-orders');
  let visitor: Customer = { visitorHash: '' };
  let conversationId = '';

  const talkAs = (customer: Customer = visitor, deps: Partial<DialogueDeps> = {}, found = articles) =>
    beginTalk({ orders: orderToolsFor, customer, conversationId, meanings, articles: found, deps });
  return {
    db,
    close: () => database.close(),
    /** Demo orders as new, and a visitor with a conversation. */
    async reset() {
      await db.order.deleteMany();
      await seedOrders();
      visitor = { visitorHash: randomUUID() };
      conversationId = (await db.conversation.create({ data: { ...visitor, locale: 'en' } })).id;
    },
    talkAs,
    asVisitor: (deps: Partial<DialogueDeps>) => talkAs(visitor, deps),
    withArticles: (found: typeof articles) => talkAs(visitor, {}, found),
    stateOf: async (number: string) => (await db.order.findUniqueOrThrow({ where: { number } })).state,
    async signedIn() {
      const user = await db.user.create({ data: { name: 'Ada', email: `${randomUUID()}@example.com` } });
      const orders = await addSampleOrders(user.id);
      return { talk: talkAs({ userId: user.id }), orders };
    },
  };
}
