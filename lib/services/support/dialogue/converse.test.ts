// Whole talks in both languages: what it is sure of, what it is not, who is called, and what is remembered.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openShop } from './test-shop-talk';
import { bodiesOf, outcomesOf } from './test-talk';

const { close, reset, talkAs, asVisitor } = await openShop();
beforeEach(reset);
afterAll(close);

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
    expect((await asVisitor({ handoverIntents: new Set(['complaint']) }).say('I want to complain')).handover).toEqual({ reason: 'rule' });
    const closed = await asVisitor({ people: { open: false, opensAt: new Date('2026-11-30T09:00:00Z') } }).say('a person please');
    expect(bodiesOf(closed)).toContain('Monday');
    const alone = await asVisitor({ people: null }).say('a person please');
    expect(alone.handover).toBeUndefined();
    expect(bodiesOf(alone)).toContain('without a connection');
  });
});

describe('without a server', () => {
  it('answers from articles, and says that orders have to wait', async () => {
    const talk = asVisitor({ orders: null, people: null });
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
