// Topics: which of twenty kinds of financial news is a post about?
import type { Task } from '../task';

const labels = [
  'analyst_update',
  'fed_and_central_banks',
  'company_and_product_news',
  'treasuries_and_corporate_debt',
  'dividend',
  'earnings',
  'energy_and_oil',
  'financials',
  'currencies',
  'general_news_and_opinion',
  'gold_metals_and_materials',
  'ipo',
  'legal_and_regulation',
  'ma_and_investments',
  'macro',
  'markets',
  'politics',
  'personnel_change',
  'stock_commentary',
  'stock_movement',
] as const;

export const topics = {
  name: 'topics',
  labels,
  labelOfNumber: labels,
  score: (probabilities, label) => probabilities[label] ?? 0,
  dataSet: {
    name: 'financial-topics',
    train: 'financial-topics/train.csv',
    test: 'financial-topics/test.csv',
    licence: 'MIT',
    credit: 'zeroshot/twitter-financial-news-topic (its training part, split by text)',
    url: 'https://huggingface.co/datasets/zeroshot/twitter-financial-news-topic',
    rows: { train: 13_677, test: 3313 },
  },
  settings: {
    features: {
      kind: 'hashed-ngrams',
      buckets: 4_194_304,
      characters: { from: 2, to: 5 },
      withinWords: true,
      skipBigrams: true,
      maskNumbers: true,
      minimumDocuments: 2,
    },
    headlineWeight: 0,
  },
  intendedUse: 'Sorting short English posts and headlines about companies and markets into twenty kinds of news.',
  limits: [
    'Every text gets one of the twenty topics, also when it is about none of them.',
    'Company news, stock commentary and general news overlap; confusions between them are the most frequent.',
    'Trained on English posts of 2019 to 2022.',
  ],
} as const satisfies Task;
