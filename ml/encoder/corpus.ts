// What the encoder learns from: six data sets as tasks of their own, each split into train, held out and test. No text of any
// test part is in any training part.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { DataSetCredit } from '../core/artefact';
import { sha256Hex } from '../core/sha256';
import { entityRows, type EntityRow } from '../pipeline/entity-rows';
import { readTable } from '../heads/read-table';
import { isTestText, split } from '../pipeline/split';
import { cleanText } from '../text/clean';
import { polarity } from '../tasks/polarity';
import { topics } from '../tasks/topics';

export interface CorpusRow {
  text: string;
  /** Index into the labels. */
  label: number;
}

export interface CorpusTask {
  name: string;
  labels: readonly string[];
  train: CorpusRow[];
  /** For choices: stopping, calibration, thresholds. */
  heldOut: CorpusRow[];
  test: CorpusRow[];
}

interface NamedRow {
  text: string;
  label: string;
  /** The text that decides on which side of a split it falls; its own unless given. */
  headline?: string;
}

const clinc = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));

/** With the rows of each file. */
const sources: (Omit<DataSetCredit, 'files'> & { files: Record<string, number> })[] = [
  {
    name: 'Banking77', licence: 'CC BY 4.0', credit: 'Casanueva et al. 2020 (PolyAI)', url: 'https://github.com/PolyAI-LDN/task-specific-datasets',
    files: { 'banking77/train.csv': 10_003 },
  },
  {
    name: 'CLINC150', licence: 'CC BY 3.0', credit: 'Larson et al. 2019', url: 'https://github.com/clinc/oos-eval',
    files: { 'clinc150/data_full.json': 15_100 },
  },
  {
    name: 'retail-support-intents', licence: 'CDLA-Sharing 1.0', credit: 'Bitext', url: 'https://github.com/bitext/customer-support-intent-detection-training-dataset',
    files: { 'retail-support-intents/utterances.csv': 8359 },
  },
  ...[polarity, topics].map(({ dataSet: { name, licence, credit, url, train, rows } }) => ({ name, licence, credit, url, files: { [train]: rows.train } })),
  {
    name: 'SEntFiN 1.0 (entity-sentiment)', licence: 'MIT', credit: 'Sinha, Kedas, Kumar and Malo 2022',
    url: 'https://www.kaggle.com/datasets/ankurzing/aspect-based-sentiment-analysis-for-financial-news',
    files: { 'entity-sentiment/SEntFiN.csv': 10_753 },
  },
];

/** @throws Error naming the file when one is missing */
export async function readCorpus(dataFolder: string): Promise<CorpusTask[]> {
  const read = async (file: string) => {
    const location = path.join(dataFolder, file);
    if (!existsSync(location)) throw new Error(`The data set file ${location} is needed and is not there.`);
    return (await readFile(location, 'utf8')).replace(/^\uFEFF/, '');
  };
  const table = async (file: string) => Papa.parse<Record<string, string>>(await read(file), { header: true, skipEmptyLines: true }).data;
  const named = async (file: string, text: string, label: string): Promise<NamedRow[]> =>
    (await table(file)).map((row) => ({ text: row[text] ?? '', label: row[label] ?? '' }));
  const numbered = async (file: string, labelOfNumber: readonly string[]) =>
    (await named(file, 'text', 'label')).map(({ text, label }) => ({ text, label: labelOfNumber[Number(label)] ?? label }));

  const intents = clinc.parse(JSON.parse(await read('clinc150/data_full.json')));
  const clincRows = (...parts: string[]) => parts.flatMap((part) => (intents[part] ?? []).map(([text, label]) => ({ text, label })));
  const retail = await named('retail-support-intents/utterances.csv', 'utterance', 'intent');
  const colloquial = await readOwn('colloquial.csv');
  const paraphrases = new Set((await readOwn('paraphrases.csv')).map(({ text }) => cleanText(text)));
  const inTest = ({ text }: NamedRow) => isTestText(text);
  const entities = entityRows(await read('entity-sentiment/SEntFiN.csv'));
  const isTested = ({ headline }: EntityRow) => isTestText(headline);

  const tasks = [
    assemble('banking77', await named('banking77/train.csv', 'text', 'category'), await named('banking77/test.csv', 'text', 'category')),
    assemble('clinc150', clincRows('train', 'oos_train'), clincRows('test', 'oos_test'), clincRows('val', 'oos_val')),
    assemble('retail', [...retail.filter((row) => !inTest(row)), ...colloquial], retail.filter(inTest)),
    assemble('polarity', await numbered(polarity.dataSet.train, polarity.labelOfNumber), await numbered(polarity.dataSet.test, polarity.labelOfNumber)),
    assemble('topics', await numbered(topics.dataSet.train, topics.labelOfNumber), await numbered(topics.dataSet.test, topics.labelOfNumber)),
    // Headlines that are tested on are in no other part, whichever of their companies is asked about.
    assemble('headlines', oneSentiment(entities.filter((row) => !isTested(row))), []),
    assemble('entities', entities.filter((row) => !isTested(row)), entities.filter(isTested)),
  ];
  const tested = new Set([...paraphrases, ...tasks.flatMap(({ test }) => test.map(({ text }) => cleanText(text)))]);
  return tasks.map((task) => ({ ...task, train: distinct(task.train, tested), heldOut: distinct(task.heldOut, tested) }));
}

/** The shop's intents in people's own words, written for this project. */
async function readOwn(file: 'colloquial.csv' | 'paraphrases.csv'): Promise<NamedRow[]> {
  return readTable(await readFile(path.resolve('ml/tasks/support', file), 'utf8'), file);
}

/** What the encoder learns from, with the hash of each file. */
export function corpusCredits(dataFolder: string): Promise<DataSetCredit[]> {
  return Promise.all(sources.map(async ({ files, ...credit }) => ({
    ...credit,
    files: await Promise.all(Object.entries(files).map(async ([file, rows]) => ({ file, rows, sha256: sha256Hex(await readFile(path.join(dataFolder, file))) }))),
  })));
}

/** Headlines whose companies all have one sentiment, as plain texts. */
function oneSentiment(rows: EntityRow[]): NamedRow[] {
  const labelsOf = new Map<string, Set<string>>();
  for (const { headline, label } of rows) labelsOf.set(headline, (labelsOf.get(headline) ?? new Set()).add(label));
  return [...labelsOf].flatMap(([text, labels]) => (labels.size === 1 ? [...labels].map((label) => ({ text, label })) : []));
}

function assemble(name: string, train: NamedRow[], test: NamedRow[], heldOut?: NamedRow[]): CorpusTask {
  const labels = [...new Set(train.map(({ label }) => label))].sort();
  const numbered = (rows: NamedRow[]) => rows.map(({ text, label }) => ({ text, label: labels.indexOf(label) })).filter(({ label }) => label >= 0);
  const parts = heldOut ? { train, heldOut } : split(train, ({ text, headline = text }) => headline);
  return { name, labels, train: numbered(parts.train), heldOut: numbered(parts.heldOut), test: numbered(test) };
}

/** Without empty texts, repeats, and texts of `excluded`. */
function distinct(rows: CorpusRow[], excluded: Set<string>): CorpusRow[] {
  const seen = new Set(excluded).add('');
  return rows.filter(({ text }) => {
    const key = cleanText(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
