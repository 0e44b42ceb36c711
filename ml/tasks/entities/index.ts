// Entities: what does a text say about one company that it names? The text is judged as that company sees it (`markEntity`).
import type { Task } from '../task';

export const entities = {
  name: 'entities',
  labels: ['bearish', 'neutral', 'bullish'],
  labelOfNumber: ['bearish', 'neutral', 'bullish'],
  score: (probabilities) => (probabilities.bullish ?? 0) - (probabilities.bearish ?? 0),
  dataSet: {
    name: 'SEntFiN 1.0 (entity-sentiment)',
    form: 'entities',
    train: 'entity-sentiment/SEntFiN.csv',
    test: 'entity-sentiment/SEntFiN.csv',
    licence: 'MIT',
    credit: 'Sinha, Kedas, Kumar and Malo 2022',
    url: 'https://www.kaggle.com/datasets/ankurzing/aspect-based-sentiment-analysis-for-financial-news',
    rows: { train: 11_368, test: 2929 },
  },
  settings: {
    features: {
      kind: 'hashed-ngrams',
      buckets: 4_194_304,
      characters: { from: 2, to: 5 },
      withinWords: false,
      skipBigrams: true,
      maskNumbers: true,
      minimumDocuments: 2,
    },
    headlineWeight: 0,
  },
  intendedUse:
    'Telling apart what a short English text about markets says of each company that it names: one company\'s gain is often another\'s loss.',
  limits: [
    'Trained on headlines of Indian business newspapers; long texts and other languages are judged poorly.',
    'It knows only names that are found in the text; "the rival" or "its parent" are no names to it.',
    'One verdict for each company: praise and blame of the same one in one text cancel out.',
  ],
} as const satisfies Task;
