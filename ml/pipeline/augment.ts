// Augment: headlines of the entity-sentiment data set whose named companies all have one sentiment become extra examples of
// polarity, at a small weight: their language is that of newspapers, not of posts.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import type { DataSetCredit } from '../core/artefact';
import { sha256Hex } from '../core/sha256';
import { cleanText } from '../text/clean';
import type { Task } from '../tasks/task';
import type { LabelledText } from './read-examples';

const file = 'entity-sentiment/SEntFiN.csv';
const labelOfSentiment: Record<string, string> = { negative: 'bearish', neutral: 'neutral', positive: 'bullish' };

export interface Augmentation {
  rows: LabelledText[];
  credit: DataSetCredit | null;
}

/** The extra examples, without any whose text is in `excluded` (cleaned texts of held-out and test rows). */
export async function augment(task: Task, dataFolder: string, excluded: Set<string>): Promise<Augmentation> {
  const location = path.join(dataFolder, file);
  if (task.settings.headlineWeight === 0 || !existsSync(location)) return { rows: [], credit: null };
  const bytes = await readFile(location);
  const { data } = Papa.parse<{ Title: string; Decisions: string }>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const rows = data.flatMap(({ Title: text, Decisions: decisions }) => {
    const sentiments = new Set([...(decisions ?? '').matchAll(/:\s*['"](\w+)['"]/g)].map((match) => match[1] ?? ''));
    const [only] = sentiments;
    const label = sentiments.size === 1 && only ? task.labels.indexOf(labelOfSentiment[only] ?? '') : -1;
    return label >= 0 && !excluded.has(cleanText(text)) ? [{ text, label }] : [];
  });
  return {
    rows,
    credit: {
      name: 'SEntFiN 1.0 (entity-sentiment)',
      licence: 'MIT',
      credit: 'Sinha, Kedas, Kumar and Malo 2022',
      url: 'https://www.kaggle.com/datasets/ankurzing/aspect-based-sentiment-analysis-for-financial-news',
      files: [{ file, sha256: sha256Hex(bytes), rows: data.length }],
    },
  };
}
