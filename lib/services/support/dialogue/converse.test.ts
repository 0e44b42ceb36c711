// Whole talks over a real database, in both languages: what a customer reads, and what became of the order.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '@/lib/test-database';
import type { Customer } from '../conversations/customer';
import { articleOf, beginTalk, bodiesOf, outcomesOf, type Meanings } from './test-talk';
import type { DialogueDeps } from './turn';

const database = createTestDatabase();
const { db } = database;
const { orderToolsFor } = await import('../orders/order-tools');
const { seedOrders } = await import('../orders/seed-orders');
const { addSampleOrders } = await import('../orders/add-sample-orders');

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

let conversationId: string;
let visitor: Customer;

beforeEach(async () => {
  await db.order.deleteMany();
  await seedOrders();
  visitor = { visitorHash: randomUUID() };
  conversationId = (await db.conversation.create({ data: { ...visitor, locale: 'en' } })).id;
});
afterAll(() => database.close());

const talkAs = (customer: Customer = visitor, deps: Partial<DialogueDeps> = {}) => beginTalk({ orders: orderToolsFor, customer, conversationId, meanings, articles, deps });
const stateOf = async (number: string) => (await db.order.findUniqueOrThrow({ where: { number } })).state;

async function signedIn() {
  const user = await db.user.create({ data: { name: 'Ada', email: `${randomUUID()}@example.com` } });
  const orders = await addSampleOrders(user.id);
  return { talk: talkAs({ userId: user.id }), orders, customer: { userId: user.id } };
}

describe('cancelling over four turns', () => {
  it('asks for number and e-mail, confirms, cancels, and undoes by words', async () => {
    const talk = talkAs();
    const asked = await talk.say('please cancle my order, cancel it');
    expect(outcomesOf(asked)).toEqual(['ask']);
    expect(bodiesOf(await talk.say('ff204817'))).toContain('which e-mail address');
    const confirm = await talk.say('it was Robin@Example.com');
    expect(outcomesOf(confirm)).toEqual(['confirm']);
    expect(bodiesOf(confirm)).toMatch(/FF-204817 \(2 × Fern Mug and Lavender Candle\).*nothing.*£43\.45/);
    expect(await stateOf('FF-204817')).toBe('placed');
    const done = await talk.say('yes please');
    expect(done.replies[0]?.data).toMatchObject({ outcome: 'task', order: { state: 'cancelled' }, changeId: expect.any(String) });
    expect(await stateOf('FF-204817')).toBe('cancelled');
    expect(bodiesOf(await talk.say('undo that'))).toContain('Undone');
    expect(await stateOf('FF-204817')).toBe('placed');
    expect(bodiesOf(await talk.say('undo'))).toContain('undone already');
  });

  it('answers a side question, comes back, and changes nothing at a no', async () => {
    const talk = talkAs();
    await talk.say('cancel FF-204817, robin@example.com');
    const side = await talk.say('how long does delivery take?');
    expect(outcomesOf(side)).toEqual(['article', 'confirm']);
    expect(side.replies[1]?.body).toMatch(/^Back to cancelling your order: Shall I cancel FF-204817/);
    expect(bodiesOf(await talk.press('No, leave it'))).toContain('Nothing was changed');
    expect(await db.orderChange.count()).toBe(0);
  });

  it('never has two questions open, so that a yes means what was asked last', async () => {
    const talk = talkAs();
    await talk.say('cancel FF-204817, robin@example.com');
    const side = await talk.say('how long until I get the money?');
    expect(outcomesOf(side).at(-1)).toBe('confirm');
    expect(outcomesOf(side)).not.toContain('clarify');
    await talk.say('ok');
    expect(bodiesOf(await talk.say('oh no wait, undo that!'))).toContain('Undone');
    expect(await stateOf('FF-204817')).toBe('placed');
  });

  it('is made once, however often the yes comes', async () => {
    const talk = talkAs();
    await talk.say('cancel FF-204817, robin@example.com');
    const before = talk.context();
    const clientId = randomUUID();
    const yes = { kind: 'confirm' as const, taskId: (before as { task: { confirmId: string } }).task.confirmId };
    const first = await talk.act('Yes, please', yes, clientId);
    // The server stopped before it kept the context: the same message comes again.
    talk.restore(before);
    const again = await talk.act('Yes, please', yes, clientId);
    expect(again.replies[0]?.data.changeId).toBe(first.replies[0]?.data.changeId);
    expect(bodiesOf(await talk.act('Yes, please', yes))).toContain('done already');
    expect(await db.orderChange.count()).toBe(1);
  });

  it('asks again when the fee came up meanwhile', async () => {
    await db.order.update({ where: { number: 'FF-204818' }, data: { placedAt: new Date(Date.now() - 60 * 60_000) } });
    const talk = talkAs();
    expect(bodiesOf(await talk.say('cancel FF-204818 mei@example.com'))).toContain('costs nothing');
    await db.order.update({ where: { number: 'FF-204818' }, data: { placedAt: new Date(Date.now() - 3 * 60 * 60_000) } });
    expect(bodiesOf(await talk.say('yes'))).toContain('now costs £9.00');
    expect(await stateOf('FF-204818')).toBe('placed');
    expect(bodiesOf(await talk.say('ok go ahead'))).toContain('£48.50');
    expect(await stateOf('FF-204818')).toBe('cancelled');
  });

  it('refuses a button of another question, and follows a change of mind', async () => {
    const talk = talkAs();
    await talk.say('cancel FF-204817 robin@example.com');
    const old = (talk.context() as { task: { confirmId: string } }).task.confirmId;
    expect(bodiesOf(await talk.say('no, FF-204811'))).toContain('has left already');
    const stale = await talk.act('Yes, please', { kind: 'confirm', taskId: old });
    expect(bodiesOf(stale)).toContain('earlier question');
    expect(await stateOf('FF-204817')).toBe('placed');
    expect(bodiesOf(await talk.say('cancel FF-204817'))).toContain('Shall I cancel FF-204817');
    expect(bodiesOf(await talk.say('actually change the address instead'))).toContain('Where should FF-204817 go?');
    expect(bodiesOf(await talk.say('nevermind'))).toContain('Nothing was changed');
  });
});

describe('on the way to an order', () => {
  it('says what a number looks like and where it stands, and hears hesitation for a no', async () => {
    const talk = talkAs();
    expect(bodiesOf(await talk.say('track FF-20481'))).toContain('six digits');
    expect(bodiesOf(await talk.say('I can’t find the number'))).toContain('confirmation e-mail');
    expect(talk.buttons()).toEqual(['Talk to a person']);
    await talk.say('cancel it');
    expect(bodiesOf(await talk.say('mei@example.com'))).toContain('what is the order number');
    expect(bodiesOf(await talk.say('204818'))).toContain('Shall I cancel FF-204818');
    expect(bodiesOf(await talk.say('hmm no'))).toContain('Nothing was changed');
    expect(bodiesOf(await talk.say('ok'))).toContain('I’m here');
  });

  it('answers how it is done from the article, with a button that does it', async () => {
    const talk = beginTalk({ orders: orderToolsFor, customer: visitor, conversationId, meanings, articles: [[/cancel/, [articleOf('cancel-an-order', 'cancel_order', 0.9, 'You can cancel until it is packed.')]]] });
    expect(outcomesOf(await talk.say('how do I cancel an order?'))).toEqual(['article']);
    expect(outcomesOf(await talk.press('Cancel an order'))).toEqual(['ask']);
  });

  it('takes the other order when that was meant, and drops a task that nobody follows', async () => {
    const { talk, orders } = await signedIn();
    await db.order.update({ where: { number: orders[1]!.number }, data: { state: 'placed' } });
    await talk.say('cancel the lantern');
    expect(bodiesOf(await talk.say('no, the other one'))).toContain(`Shall I cancel ${orders[0]!.number}`);
    await talk.say('no');
    const guest = talkAs();
    await guest.say('cancel my order');
    expect(outcomesOf(await guest.say('how long does it take?'))).toEqual(['article', 'ask']);
    expect(outcomesOf(await guest.say('what does express cost'))).toEqual(['article']);
    expect(guest.buttons()).toContain('That helped');
  });
});

describe('somebody else’s order', () => {
  it('is answered like one that does not exist, and calls a person after two tries', async () => {
    const other = await talkAs().say('where is FF-204817, mei@example.com');
    const talk = talkAs();
    const missing = await talk.say('where is FF-999999, mei@example.com');
    expect(bodiesOf(missing)).toBe(bodiesOf(other));
    const second = await talk.say('mei.lin@example.com');
    expect(second.handover).toEqual({ reason: 'task_failed' });
    expect(JSON.stringify([other, missing, second].map(({ replies }) => replies))).not.toContain('Rose Lane');
  });

  it('is no one’s by a button either', async () => {
    const { talk } = await signedIn();
    await talk.say('cancel my order');
    expect(bodiesOf(await talk.act('FF-204817', { kind: 'choose_order', number: 'FF-204817' }))).toContain('which e-mail address');
    expect(bodiesOf(await talk.act('Undo', { kind: 'undo', changeId: 'made-up' }))).toContain('earlier question');
  });
});

describe('a signed-in customer', () => {
  it('is offered their orders, and the one that suits is taken', async () => {
    const { talk, orders } = await signedIn();
    expect(bodiesOf(await talk.say('cancel my order'))).toContain(`Shall I cancel ${orders[0]!.number}`);
    await talk.press('No, leave it');
    expect(bodiesOf(await talk.say('where is the lantern?'))).toContain(`${orders[1]!.number} is on its way`);
    expect(bodiesOf(await talk.say('and the other one?'))).toContain(`order ${orders[0]!.number}`);
    expect(bodiesOf(await talk.say(`and ${orders[2]!.number.toLowerCase()}?`))).toContain('was delivered');
    await talk.say('change the address');
    expect(bodiesOf(await talk.say('never mind'))).toContain('Nothing was changed');
  });

  it('changes to the order that is described, and takes a yes for what was offered', async () => {
    const { talk, orders } = await signedIn();
    await talk.say('cancel my order');
    expect(bodiesOf(await talk.say('send the cushion back'))).toContain(`Moss Cushion from ${orders[2]!.number}`);
    await talk.say('no');
    expect(bodiesOf(await talk.say('cancel the cushion'))).toContain('has been delivered');
    expect(bodiesOf(await talk.say('yes please'))).toContain('Shall I register the return of Moss Cushion');
  });

  it('sends items back by name or button, and undoes by the button', async () => {
    const { talk, orders } = await signedIn();
    await db.order.update({ where: { number: orders[1]!.number }, data: { state: 'delivered', deliveredAt: new Date() } });
    expect(bodiesOf(await talk.say('I want to return something'))).toMatch(/Which order/);
    const asked = await talk.press(new RegExp(orders[2]!.number));
    expect(bodiesOf(asked)).toMatch(/1\. .*\n2\. /);
    expect(bodiesOf(await talk.say('the fox please'))).toContain('Wooden Fox');
    expect(bodiesOf(await talk.say('hm, all of it'))).toMatch(/Moss Cushion.*Wooden Fox|Wooden Fox.*Moss Cushion/);
    const done = await talk.press('Yes, please');
    expect(done.replies[0]?.data.order?.refunds).toMatchObject([{ state: 'requested', amountPence: 4700 }]);
    expect(bodiesOf(await talk.say('where is my refund'))).toContain('£47.00');
    const undone = await talk.act('Undo', { kind: 'undo', changeId: done.replies[0]!.data.changeId! });
    expect(undone.replies[0]?.data.order).toMatchObject({ number: orders[2]!.number, refunds: [] });
  });
});

describe('changing an address', () => {
  it('takes it in parts, shows it back, changes it, and leaves other countries to people', async () => {
    const talk = talkAs();
    await talk.say('change the address of FF-204815 mei@example.com');
    expect(bodiesOf(await talk.say('9 Elm Street'))).toContain('town or city');
    expect(bodiesOf(await talk.say('York'))).toContain('postcode');
    expect(bodiesOf(await talk.say('yo1 7hh'))).toContain('9 Elm Street, York YO1 7HH, United Kingdom');
    expect(bodiesOf(await talk.say('10 Elm Street, York, YO1 7HH'))).toContain('10 Elm Street');
    await talk.say('yes');
    expect(await db.order.findUnique({ where: { number: 'FF-204815' } })).toMatchObject({ addressLine: '10 Elm Street', city: 'York', postcode: 'YO1 7HH' });
    await talk.say('change the address of FF-204815');
    const abroad = await talk.say('12 Rue de Lille, 75007 Paris, France');
    expect(bodiesOf(abroad)).toContain('another country');
    expect(talk.buttons()).toContain('Talk to a person');
  });

  it('takes the address for text, never for Markdown', async () => {
    const talk = talkAs();
    await talk.say('change the address of FF-204815 mei@example.com');
    expect(bodiesOf(await talk.say('9 [Elm](http://evil.example) Street, York, YO1 7HH'))).toContain('\\[Elm\\]');
  });
});

describe('in Chinese', () => {
  it('cancels, switches the language with the customer, and undoes', async () => {
    const talk = talkAs();
    expect(bodiesOf(await talk.say('我想取消订单'))).toContain('订单号');
    const confirm = await talk.say('FF-204817 robin@example.com');
    expect(confirm.language).toBe('zh');
    expect(bodiesOf(confirm)).toContain('要取消 FF-204817');
    expect(bodiesOf(await talk.say('快递要多久？'))).toContain('我们继续取消订单');
    expect(bodiesOf(await talk.say('好的'))).toContain('办好了');
    expect(bodiesOf(await talk.say('帮我撤销'))).toContain('已撤销');
    expect((await talk.say('where is it? track it')).language).toBe('en');
    expect((await talk.say('ok')).language).toBe('en');
  });

  it('follows to another order, and moves one', async () => {
    const talk = talkAs();
    await talk.say('FF-204815到哪了？邮箱mei@example.com');
    expect(bodiesOf(await talk.say('那FF-204818呢？'))).toContain('FF-204818');
    expect(bodiesOf(await talk.say('修改地址'))).toContain('要送到哪里');
    const confirm = await talk.say('9 Elm Street, York, YO1 7HH');
    expect(confirm.language).toBe('zh');
    expect(bodiesOf(await talk.press('好，请办理'))).toContain('现在送往 9 Elm Street');
  });
});

describe('what it is not sure of', () => {
  it('offers both of two close intents, and takes the chosen one', async () => {
    const talk = talkAs();
    expect(outcomesOf(await talk.say('the thing with the address'))).toEqual(['clarify']);
    expect(talk.buttons()).toEqual(['Change the address of an order', 'Save an address in my account', 'Talk to a person']);
    expect(outcomesOf(await talk.press('Change the address of an order'))).toEqual(['ask']);
    expect(bodiesOf(await talk.act('x', { kind: 'choose_intent', intent: 'delete_account' }))).toContain('earlier question');
    expect(outcomesOf(await talkAs().say('refund or return'))).toEqual(['ask']);
  });

  it('offers no two guesses where both are unlikely', async () => {
    expect(outcomesOf(await talkAs().say('weather or so'))).toEqual(['unknown']);
  });

  it('says what it did not understand, and calls a person at the second time in a row', async () => {
    const talk = talkAs();
    const first = await talk.say('my *lasagne* recipe');
    expect(bodiesOf(first)).toContain('“my \\*lasagne\\* recipe”');
    expect(first.replies[0]?.data.passages).toEqual([]);
    await talk.say('how long does it take?');
    expect((await talk.say('blorp')).handover).toBeUndefined();
    expect((await talk.say('blorp blorp')).handover).toEqual({ reason: 'unsure' });
  });

  it('answers from a likely article without an intent, asks whether it helped, and hears the answer', async () => {
    const talk = talkAs();
    const answer = await talk.say('quantum leaps');
    expect(answer.replies[0]?.data).toMatchObject({ outcome: 'article', passages: [{ slug: 'delivery-options' }] });
    expect(talk.buttons()).toEqual(['That helped', 'That didn’t help']);
    expect((await talk.press('That helped')).resolved).toBe(true);
    await talk.say('what does express cost');
    expect(bodiesOf(await talk.say('no'))).toContain('other words');
  });

  it('follows a question with half a question', async () => {
    const talk = talkAs();
    await talk.say('what does express cost');
    expect((await talk.say('and standard?')).replies[0]?.data.passages[0]?.slug).toBe('delivery-options');
  });
});

describe('people', () => {
  it('come when asked for, angry or ruled, and are never promised where nobody is reached', async () => {
    expect((await talkAs().say('a person, please')).handover).toEqual({ reason: 'asked' });
    expect((await talkAs().say('转人工')).handover).toEqual({ reason: 'asked' });
    expect((await talkAs().say('I want to talk to somebody real')).handover).toEqual({ reason: 'asked' });
    expect((await talkAs().say('you horrible idiots')).handover).toEqual({ reason: 'angry' });
    expect((await talkAs(visitor, { handoverIntents: new Set(['complaint']) }).say('I want to complain')).handover).toEqual({ reason: 'rule' });
    const closed = await talkAs(visitor, { people: { open: false, opensAt: new Date('2026-11-30T09:00:00Z') } }).say('a person please');
    expect(bodiesOf(closed)).toContain('Monday');
    const alone = await talkAs(visitor, { people: null }).say('a person please');
    expect(alone.handover).toBeUndefined();
    expect(bodiesOf(alone)).toContain('without a connection');
  });
});

describe('without a server', () => {
  it('answers from articles, and says that orders have to wait', async () => {
    const talk = talkAs(visitor, { orders: null, people: null });
    expect(bodiesOf(await talk.say('cancel my order'))).toContain('can’t reach your orders');
    expect(outcomesOf(await talk.say('gift wrap'))).toEqual(['article']);
  });
});

it('goes on after a context that cannot be read, and stays small', async () => {
  const talk = talkAs();
  talk.restore({ task: 'nonsense' });
  expect(outcomesOf(await talk.say('hello'))).toEqual(['small_talk']);
  await talk.say('cancel FF-204817 robin@example.com');
  await talk.say(`how long ${'x '.repeat(1900)}`);
  expect(JSON.stringify(talk.context()).length).toBeLessThan(2500);
});
