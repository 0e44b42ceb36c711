// What competitors are compared on: public data sets, each with its official test rows.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScoreOf } from '../core/text-predictor';
import { readCorpus, type CorpusTask } from '../encoder/corpus';
import type { NgramSettings } from '../text/hashed-ngrams';
import { cleanText } from '../text/clean';
import { findTask } from '../tasks/registry';
import { split } from '../pipeline/split';
import { readTable } from '../heads/read-table';

export interface ContestRow {
  text: string;
  label: string;
}

export interface Contest {
  name: string;
  /** Without `outOfScope`. */
  labels: string[];
  outOfScope?: string;
  kind: 'intents' | 'polarity' | 'topics';
  train: ContestRow[];
  heldOut: ContestRow[];
  test: ContestRow[];
  /** Further test rows of the same labels, by name: they are reported apart. */
  further: Record<string, ContestRow[]>;
  features?: NgramSettings;
  /** Folder of the committed artefact. */
  folder: string;
  score: ScoreOf;
}

export const contestNames = ['banking77', 'clinc150', 'retail', 'polarity', 'topics'] as const;
export type ContestName = (typeof contestNames)[number];

const kinds: Record<ContestName, Contest['kind']> = { banking77: 'intents', clinc150: 'intents', retail: 'intents', polarity: 'polarity', topics: 'topics' };
const outOfScopeOf: Partial<Record<ContestName, string>> = { clinc150: 'oos' };

/** @throws Error naming the file when a data set is missing */
export async function readContests(dataFolder: string, names: readonly ContestName[]): Promise<Contest[]> {
  const corpus = await readCorpus(dataFolder);
  return Promise.all(names.map(async (name) => {
    const task = corpus.find((one) => one.name === name);
    if (!task) throw new Error(`There is no data set for ${name}.`);
    return name === 'retail' ? withColloquial(asContest(name, task)) : asContest(name, task);
  }));
}

function asContest(name: ContestName, task: CorpusTask): Contest {
  const outOfScope = outOfScopeOf[name];
  const product = findTask(name);
  const named = (rows: CorpusTask['train']) => rows.map(({ text, label }) => ({ text, label: task.labels[label] ?? '' }));
  return {
    name,
    kind: kinds[name],
    labels: task.labels.filter((label) => label !== outOfScope),
    ...(outOfScope === undefined ? {} : { outOfScope }),
    train: named(task.train), heldOut: named(task.heldOut), test: named(task.test), further: {},
    ...(product ? { features: product.settings.features } : {}),
    folder: product ? path.resolve('public/models', name) : path.resolve('ml/benchmark/artefacts', name),
    score: product?.score ?? ((probabilities, label) => probabilities[label] ?? 0),
  };
}

/** The shop's intents in people's own words: one set to learn from, another, never learned from, to be tested on. */
async function withColloquial(contest: Contest): Promise<Contest> {
  const read = async (file: string) => readTable(await readFile(path.resolve('ml/tasks/support', file), 'utf8'), file);
  const paraphrases = await read('paraphrases.csv');
  const tested = new Set([...contest.test, ...paraphrases].map(({ text }) => cleanText(text)));
  const colloquial = (await read('colloquial.csv')).filter(({ text }) => !tested.has(cleanText(text)));
  const { train, heldOut } = split(colloquial);
  return {
    ...contest,
    train: [...contest.train, ...train],
    heldOut: [...contest.heldOut, ...heldOut],
    further: { paraphrases },
  };
}
