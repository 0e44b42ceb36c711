// A head learns a handful of intents from sentences written for this test, with the shipped encoder.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { argMax } from '../core/metrics';
import { openShippedEncoder, type OpenEncoder } from '../encoder/shipped-encoder';
import { judgeHead } from './judge-head';
import { answerWithHead, trainHead, type Embed, type HeadExample } from './train-head';

const sentences: Record<string, string[]> = {
  opening_hours: [
    'When do you open on Saturday?', 'What are your opening hours?', 'Are you open on public holidays?', 'Until what time is the shop open tonight?',
    'How late can I come by today?', 'Is the store closed on Sundays?', 'What time do you close?', 'Do you open before nine?',
  ],
  parking: [
    'Where can I park my car?', 'Is there a car park near the store?', 'Do you have parking spaces for disabled visitors?', 'How much is parking per hour?',
    'Can I leave my bike in front of the shop?', 'Is parking free for customers?', 'Where is the nearest garage to park?', 'Are there parking places for vans?',
  ],
  gift_card: [
    'Can I buy a gift card online?', 'How long is a gift voucher valid?', 'I want to pay with my gift card', 'Do you sell vouchers as presents?',
    'What is left on my gift card?', 'Where do I enter the voucher code?', 'My gift card does not work', 'Can I get a voucher over fifty euros?',
  ],
};
const outside = ['Who won the football match?', 'How do I boil an egg?', 'Tell me a joke', 'What is the capital of Peru?', 'Play some music', 'How tall is the tower?'];
const examples: HeadExample[] = Object.entries(sentences).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));

let encoder: OpenEncoder;
let embed: Embed;

beforeAll(async () => {
  encoder = await openShippedEncoder();
  embed = encoder.embed;
});
afterAll(() => encoder.dispose());

describe('trainHead', () => {
  it('labels sentences it has not seen, the same for the same seed', async () => {
    const head = await trainHead({ examples, embed });
    const asked = ['what time does the shop open tomorrow', 'any space for my car nearby?', 'is my voucher still valid'];
    const answers = await answerWithHead(head, asked, embed);
    expect(answers.map((row) => head.labels[argMax(row)])).toEqual(['opening_hours', 'parking', 'gift_card']);
    for (const row of answers) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
    const again = await answerWithHead(await trainHead({ examples, embed }), asked, embed);
    expect(again).toEqual(answers);
  });

  it('is less sure of what belongs to no label', async () => {
    const withOutOfScope = [...examples, ...outside.map((text) => ({ text, label: 'other' }))];
    const head = await trainHead({ examples: withOutOfScope, outOfScope: 'other', embed });
    expect(head.labels.at(-1)).toBe('other');
    const [known = new Float32Array(), unknown = new Float32Array()] = await answerWithHead(head, ['where can i leave my car', 'Who painted this picture?'], embed);
    expect(Math.max(...known.subarray(0, 3))).toBeGreaterThan(head.threshold);
    expect(Math.max(...unknown.subarray(0, 3))).toBeLessThan(head.threshold);
  });

  it('says what is missing', async () => {
    await expect(trainHead({ examples: examples.slice(0, 3), embed })).rejects.toThrow('at least two labels; there is only opening_hours');
    await expect(trainHead({ examples: [...examples, { text: 'Hi', label: 'greeting' }], embed })).rejects.toThrow('"greeting" has 1 example');
  });
});

describe('judgeHead', () => {
  it('counts a refused row as wrong, and rows out of scope apart', () => {
    const figures = judgeHead({
      labels: ['a', 'b', 'none'], outOfScope: 'none', threshold: 0.5,
      truth: ['a', 'b', 'b', 'none', 'none'],
      answers: [[0.9, 0.1, 0], [0.2, 0.4, 0.4], [0.3, 0.7, 0], [0.1, 0.2, 0.7], [0.6, 0.2, 0.2]],
    });
    expect(figures.accuracy).toBe(1);
    expect(figures.accuracyAboveThreshold).toBeCloseTo(2 / 3);
    expect(figures.outOfScopeRecall).toBe(0.5);
    expect(() => judgeHead({ labels: ['a', 'b'], threshold: 0, truth: ['c'], answers: [[1, 0]] })).toThrow('"c" is in no training row');
  });
});
