// Search on a handful of articles, without any model: words, misspellings, Chinese, a new article, passages and their marks.
import { describe, expect, it } from 'vitest';
import { articleBlocks } from './article-text';
import { evaluateRetrieval } from './evaluate-retrieval';
import { fitCalibration, fitRanking } from './fit-weights';
import { search } from './search';
import { createIndex, textsToEmbed, type RetrievalDocument } from './search-index';
import { stem } from './search-terms';
import { slips } from './spelling';

const cancel: RetrievalDocument = {
  slug: 'cancel-an-order', intent: 'cancel_order', title: 'Cancel an order',
  body: 'You can cancel until it is packed.\n\n## How to cancel\n\n1. Open account → Orders.\n2. Choose "Cancel".\n\n## Money\n\nIt is sent back within 5 working days. See [refunds](/help/refund-policy).',
  questions: ['how can I cancel my order', 'stop my order please'],
};
const gift: RetrievalDocument = {
  slug: 'gift-cards', intent: null, title: 'Gift cards',
  body: 'Gift cards cost **£10 to £250**. They are valid for 24 months! We send them at once.', questions: ['how long is a gift card valid', 'voucher for a friend'],
};
const delivery: RetrievalDocument = {
  slug: 'delivery-times', intent: 'delivery_period', title: 'Delivery times', body: 'Standard delivery takes 3–5 working days.', questions: ['how long does delivery take', 'when does delivery come'],
};
const chinese: RetrievalDocument[] = [
  { slug: 'cancel-an-order', intent: 'cancel_order', title: '取消订单', body: '打包之前可以免费取消。退款会在 5 个工作日内退回。', questions: ['怎么取消订单'] },
  { slug: 'gift-cards', intent: null, title: '礼品卡', body: '礼品卡自购买之日起 24 个月内有效。不能兑换现金。', questions: ['礼品卡能用多久'] },
];
const english = [cancel, gift, delivery];
const first = (documents: RetrievalDocument[], text: string) => search(createIndex(documents), { text })[0];
const marked = (found: ReturnType<typeof first>) => found?.passages.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)).join(' | '))[0];

describe('search', () => {
  it('finds the article and marks the sentence that answers', () => {
    const found = first(english, 'For how long is a gift card valid?');
    expect(found?.document.slug).toBe('gift-cards');
    expect(marked(found)).toContain('They are valid for 24 months!');
    expect(found?.passages[0]?.text).toBe('Gift cards cost £10 to £250. They are valid for 24 months! We send them at once.');
  });

  it('marks all steps where the way is asked for', () => {
    expect(marked(first(english, 'how do I cancel?'))).toBe('1. Open account → Orders. | 2. Choose "Cancel".');
  });

  it('forgives misspellings', () => {
    expect(first(english, 'how logn does delivry tkae')?.document.slug).toBe('delivery-times');
    expect(createIndex(english).spelling.correct('Cancell my oredr')).toBe('cancel my order');
  });

  it('serves Chinese', () => {
    const found = first(chinese, '请问礼品卡的有效期是多久？');
    expect(found?.document.slug).toBe('gift-cards');
    expect(marked(found)).toBe('礼品卡自购买之日起 24 个月内有效。');
  });

  it('lets the intent decide between articles that the words do not tell apart', () => {
    const index = createIndex(english);
    const found = search(index, { text: 'order', intents: [{ label: 'delivery_period', probability: 1 }] });
    const without = search(index, { text: 'order' });
    const scoreOf = (list: typeof found) => list.find(({ document }) => document.slug === 'delivery-times')?.score ?? 0;
    expect(scoreOf(found)).toBeGreaterThan(scoreOf(without));
  });

  it('finds a new article at once, by its text alone', () => {
    const wrapping: RetrievalDocument = { slug: 'wrapping', intent: null, title: 'Wrapping paper', body: 'We wrap in FSC paper.', questions: [] };
    expect(first([...english, wrapping], 'which wrapping paper do you use')?.document.slug).toBe('wrapping');
  });

  it('scores unrelated texts low, and takes empty and huge ones', () => {
    expect(first(english, 'tell me about quantum physics')?.score).toBeLessThan(0.1);
    expect(first(english, '?!')?.score).toBeLessThan(0.1);
    expect(first(english, 'x '.repeat(25_000))?.score).toBeLessThan(0.1);
    expect(search(createIndex([]), { text: 'anything' })).toEqual([]);
  });

  it('measures what it finds, without questions that the article lists', async () => {
    const figures = await evaluateRetrieval(createIndex(english), [
      { text: 'is my gift card still valid', label: 'gift-cards' },
      { text: 'How can I cancel my order?', label: 'cancel-an-order' },
      { text: 'gift card', label: 'delivery-times' },
    ], async (text) => ({ text }));
    expect(figures).toMatchObject({ questions: 2, repeated: 1, recallAt1: 0.5, recallAt3: 1 });
    expect(figures.misses.map(({ text }) => text)).toEqual(['gift card']);
  });
});

describe('an article as search reads it', () => {
  it('cuts markdown into paragraphs, lists and sentences', () => {
    const blocks = articleBlocks('Click "Forgotten?" again at help@shop.example. It costs £3.95! Done.\n\n## Ways\n\nYou need:\n\n- a *card*\n- `PayPal`');
    expect(blocks.map(({ heading, text }) => [heading, text])).toEqual([
      ['', 'Click "Forgotten?" again at help@shop.example. It costs £3.95! Done.'],
      ['Ways', 'You need:\n• a card\n• PayPal'],
    ]);
    expect(blocks[0]?.sentences.map(({ start, end }) => blocks[0]?.text.slice(start, end))).toEqual(['Click "Forgotten?" again at help@shop.example.', 'It costs £3.95!', 'Done.']);
  });

  it('names the texts to embed once each, in a fixed order', () => {
    expect(textsToEmbed(gift)).toEqual(['Gift cards', ...gift.questions, 'Gift cards cost £10 to £250.', 'They are valid for 24 months!', 'We send them at once.']);
  });

  it('brings forms of a word together', () => {
    expect(new Set(['cancel', 'cancels', 'cancelled', 'cancelling', 'cancellation'].map(stem)).size).toBe(1);
    expect(new Set(['delivery', 'deliver', 'deliveries', 'delivered'].map(stem)).size).toBe(1);
    expect(slips('logn', 'long', 1)).toBe(1);
  });
});

describe('choosing weights', () => {
  const row = (fullText: number, ngrams: number) => ({ fullText, ngrams, meaning: 0, sentence: 0, intent: 0 });

  it('trusts what tells right from wrong', () => {
    const queries = [0, 1, 0, 1].map((right, at) => ({ right, evidence: [row(right === 0 ? 1 : 0, at % 3 ? 1 : 0), row(right === 1 ? 1 : 0, 0.5)] }));
    const weights = fitRanking(queries);
    expect(weights.fullText).toBeGreaterThan(2);
    expect(weights.fullText).toBeGreaterThan(5 * weights.ngrams);
  });

  it('puts one half where in scope and out of scope meet', () => {
    const { slope, intercept } = fitCalibration([2, 3, 4, 1.4], [0, 1, 0.5, 1.6]);
    expect(-intercept / slope).toBeGreaterThan(1);
    expect(-intercept / slope).toBeLessThan(2);
  });
});
