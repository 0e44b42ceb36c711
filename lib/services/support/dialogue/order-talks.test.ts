// Whole talks about orders over a real database: what a customer reads, and what became of the order.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openShop } from './test-shop-talk';
import { articleOf, bodiesOf, outcomesOf } from './test-talk';

const { db, close, reset, talkAs, withArticles, stateOf, signedIn } = await openShop();
beforeEach(reset);
afterAll(close);

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
    const talk = withArticles([[/cancel/, [articleOf('cancel-an-order', 'cancel_order', 0.9, 'You can cancel until it is packed.')]]]);
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
