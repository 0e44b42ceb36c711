// A tone that needs a person, told from a calm problem. The sentences are not those that the words were collected from.
import { describe, expect, it } from 'vitest';
import { supportSettings } from '../settings/schema';
import { angerOf } from './anger';

const { angerThreshold } = supportSettings.parse({});

describe('angry', () => {
  it.each([
    'I am so fed up with you people, still nothing after three weeks',
    'This shop is a joke, worst experience of my life',
    'Are you idiots? I said I want my money back!!',
    'Totally unacceptable.',
    'FOURTH TIME I WRITE AND NOBODY ANSWERS',
    'stupid bot, this is ridiculous',
    'What a rip-off. I will never order again',
    'I’m really angry, I have been waiting for weeks',
    'what the fuck is going on with my order',
    '你们是骗子吧，钱收了货不发',
    '客服太差，等了两周没人理我',
    '我真的受够了',
    '垃圾店铺，再也不买了',
  ])('%s', (text) => expect(angerOf(text)).toBeGreaterThanOrEqual(angerThreshold));
});

describe('calm', () => {
  it.each([
    'where is my order FF-204817',
    'The lamp arrived broken, what can I do?',
    'I would like to make a complaint',
    'I got an e-mail that looks like a scam, is it from you?',
    'Sorry, stupid question: how do I pay?',
    'My order is late and I am a little disappointed',
    'I am not angry, I just want to know when it comes',
    'HELP',
    'CAN I PAY BY PAYPAL',
    'Hello!! Do you ship to France?',
    'I want to cancel my order immediately',
    'how do I unsubscribe, I still get the newsletter',
    'I lost my password and was charged twice',
    '我想投诉',
    '确认邮件是不是进了垃圾邮件',
    '包裹还没到，能帮我查一下吗',
    '收到的杯子碎了，有点失望',
  ])('%s', (text) => expect(angerOf(text)).toBeLessThan(0.6));
});

it('hears the polarity model, too, without letting it decide alone', () => {
  expect(angerOf('It was awful', { bearish: 0.95, bullish: 0 })).toBeGreaterThan(angerOf('It was awful'));
  expect(angerOf('Prices fell', { bearish: 0.99, bullish: 0 })).toBeLessThan(0.2);
});
