// Polarity: is a financial post bearish, neutral or bullish?
import type { Task } from '../task';

export const polarity = {
  name: 'polarity',
  labels: ['bearish', 'neutral', 'bullish'],
  labelOfNumber: ['bearish', 'bullish', 'neutral'],
  score: (probabilities) => (probabilities.bullish ?? 0) - (probabilities.bearish ?? 0),
  dataSet: {
    name: 'financial-sentiment',
    train: 'financial-sentiment/train.csv',
    test: 'financial-sentiment/validation.csv',
    licence: 'MIT',
    credit: 'zeroshot/twitter-financial-news-sentiment',
    url: 'https://huggingface.co/datasets/zeroshot/twitter-financial-news-sentiment',
    rows: { train: 9543, test: 2388 },
  },
  settings: {
    features: {
      kind: 'hashed-ngrams',
      buckets: 4_194_304,
      characters: { from: 2, to: 5 },
      withinWords: false,
      skipBigrams: false,
      maskNumbers: true,
      minimumDocuments: 2,
    },
    headlineWeight: 0.1,
  },
  intendedUse:
    'Judging whether short English posts and headlines about companies and markets read as bearish, neutral or bullish, to sort and follow them. Not for trading decisions on its own.',
  limits: [
    'Trained on English posts of 2019 to 2020; other languages are mostly judged neutral.',
    'It reads wording, not facts: irony and quotes of others mislead it.',
    'A text that names several companies with opposite news gets one verdict here; the companies are told apart by a model of their own.',
    'Rare tickers and new names carry no opinion of their own.',
  ],
} as const satisfies Task;
