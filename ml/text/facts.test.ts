// What people type, as they type it, in both languages.
import { describe, expect, it } from 'vitest';
import { findFacts } from './facts';
import { detectLanguage } from './language';
import { findOrderNumbers } from './find-order-numbers';

/** A Wednesday. */
const now = new Date('2026-11-25T10:00:00Z');
const facts = (text: string, products?: string[]) => findFacts(text, now, products);

describe('order numbers', () => {
  it.each([
    ['where is FF-204817', ['FF-204817']], ['ff204817 pls', ['FF-204817']], ['Ff 204 817?', ['FF-204817']], ['#204817', ['FF-204817']],
    ['#ff-204817', ['FF-204817']], ['FF–204817 and ff_204818', ['FF-204817', 'FF-204818']], ['ＦＦ－２０４８１７', ['FF-204817']], ['我的订单ff204817呢', ['FF-204817']],
    ['订单号204817', ['FF-204817']], ['order number is 204817', ['FF-204817']], [' 204817. ', ['FF-204817']],
    ['it cost 204817 altogether', []], ['stuff 204817', []], ['FF-2048171', []], ['call +44 204817', []], ['ff204817@example.com', []],
  ])('%s', (text, expected) => expect(facts(text).orderNumbers).toEqual(expected));

  it('takes six digits for a number where one was asked for, but no amount', () => {
    expect(findOrderNumbers('it is 204817 I think', { bare: true })).toEqual(['FF-204817']);
    expect(findOrderNumbers('£204817', { bare: true })).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['ordered on 2026-11-20', '2026-11-20'], ['20/11/2026', '2026-11-20'], ['the 3rd of November', '2026-11-03'], ['November 3, 2025', '2025-11-03'], ['5 Jan', '2027-01-05'],
    ['yesterday', '2026-11-24'], ['the day before yesterday', '2026-11-23'], ['three days ago', '2026-11-22'], ['2 weeks ago', '2026-11-11'], ['in 3 days', '2026-11-28'],
    ['last Monday', '2026-11-23'], ['next friday', '2026-11-27'], ['11月3号买的', '2026-11-03'], ['2025年1月5日', '2025-01-05'], ['昨天下的单', '2026-11-24'], ['前天', '2026-11-23'],
    ['大前天', '2026-11-22'], ['三天前', '2026-11-22'], ['两周前', '2026-11-11'], ['上周五', '2026-11-20'], ['下周一', '2026-11-30'], ['十二天后', '2026-12-07'],
  ])('%s is %s', (text, expected) => expect(facts(text).dates).toEqual([expected]));

  it('knows no 31 February, and no date in a version or price', () => {
    expect(facts('31/02/2026').dates).toEqual([]);
    expect(facts('£3.50 and 12 mugs').dates).toEqual([]);
  });
});

describe('amounts, e-mails, products', () => {
  it.each([
    ['£12.50', [{ value: 12.5, currency: 'GBP' }]], ['1,250 pounds and 5 euros', [{ value: 1250, currency: 'GBP' }, { value: 5, currency: 'EUR' }]], ['$7', [{ value: 7, currency: 'USD' }]],
    ['扣了我35英镑', [{ value: 35, currency: 'GBP' }]], ['一共200元', [{ value: 200, currency: 'CNY' }]], ['50p', [{ value: 0.5, currency: 'GBP' }]], ['12,50 €', [{ value: 12.5, currency: 'EUR' }]],
  ])('%s', (text, expected) => expect(facts(text).amounts).toEqual(expected));

  it('finds addresses however they are typed', () => {
    expect(facts('my mail: Robin.H+shop@Example.co.uk.').emails).toEqual(['robin.h+shop@example.co.uk']);
    expect(facts('邮箱robin@example.com，谢谢').emails).toEqual(['robin@example.com']);
    expect(facts('robin @ example.com').emails).toEqual(['robin@example.com']);
  });

  it('forgives small slips in names of products', () => {
    const products = ['Lavender Candle', 'Fern Mug', 'Brass Lantern'];
    expect(facts('the lavander candels and a BRASS lantern', products).products).toEqual(['Lavender Candle', 'Brass Lantern']);
    expect(facts('a candle', products).products).toEqual([]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Where is my order?', 'zh', 'en'], ['我要改profile', 'en', 'zh'], ['想sign up', 'en', 'zh'], ['ok', 'zh', 'zh'], ['FF-204817', 'zh', 'zh'], ['ff 204817, mei@example.com', 'zh', 'zh'],
    ['👍', 'zh', 'zh'], ['取消', 'en', 'zh'], ['what does 谢谢 mean in your shop and do you sell it', 'zh', 'en'], ['', 'en', 'en'],
  ] as const)('%s (before: %s) is %s', (text, before, expected) => expect(detectLanguage(text, before)).toBe(expected));
});
