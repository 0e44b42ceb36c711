// What peers are compared on: public data sets, each with its official test rows.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ScoreOf } from '../core/predictor';
import { readCorpus, type CorpusTask } from '../encoder/corpus';
import type { NgramSettings } from '../text/hashed-ngrams';
import { cleanText } from '../text/clean';
import { findTask } from '../tasks/registry';
import { readTable } from '../heads/read-table';

export interface BenchmarkRow {
  text: string;
  label: string;
  /** How much it counts where that can be said; 1 unless given. */
  weight?: number;
}

export interface BenchmarkTask {
  name: string;
  /** Without `outOfScope`. */
  labels: string[];
  outOfScope?: string;
  kind: 'intents' | 'polarity' | 'topics';
  train: BenchmarkRow[];
  heldOut: BenchmarkRow[];
  test: BenchmarkRow[];
  /** Further test rows of the same labels, by name: they are reported apart. */
  further: Record<string, BenchmarkRow[]>;
  features?: NgramSettings;
  /** Folder of the committed artefact. */
  folder: string;
  score: ScoreOf;
}

export const benchmarkTaskNames = ['banking77', 'clinc150', 'retail', 'polarity', 'topics', 'entities'] as const;
export type BenchmarkTaskName = (typeof benchmarkTaskNames)[number];

const kinds: Record<BenchmarkTaskName, BenchmarkTask['kind']> = { banking77: 'intents', clinc150: 'intents', retail: 'intents', polarity: 'polarity', topics: 'topics', entities: 'polarity' };
const outOfScopeOf: Partial<Record<BenchmarkTaskName, string>> = { clinc150: 'oos' };

/** @throws Error naming the file when a data set is missing */
export async function readBenchmarkTasks(dataFolder: string, names: readonly BenchmarkTaskName[]): Promise<BenchmarkTask[]> {
  const corpus = await readCorpus(dataFolder);
  return Promise.all(names.map(async (name) => {
    const task = corpus.find((one) => one.name === name);
    if (!task) throw new Error(`There is no data set for ${name}.`);
    const asTask = asBenchmarkTask(name, task);
    return name === 'retail' ? withParaphrases(asTask) : name === 'clinc150' ? withOutOfScope(asTask) : asTask;
  }));
}

function asBenchmarkTask(name: BenchmarkTaskName, task: CorpusTask): BenchmarkTask {
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

const readOwn = async (file: string) => readTable(await readFile(path.resolve('ml/tasks/support', file), 'utf8'), file);

/** Chosen on held-out rows among 0.1, 0.25, 0.5 and 1: the encoder has learned from these rows already, at full weight. */
const colloquialWeight = 0.1;

/** The shop's intents in people's own words: some are learned from, at a small weight, the paraphrases never. */
async function withParaphrases(task: BenchmarkTask): Promise<BenchmarkTask> {
  const own = new Set((await readOwn('colloquial.csv')).map(({ text }) => text));
  const train = task.train.map((row) => (own.has(row.text) ? { ...row, weight: colloquialWeight } : row));
  return { ...task, train, further: { paraphrases: await readOwn('paraphrases.csv') } };
}

/** Chosen on validation rows among 0.2, 0.5 and 1: there are ten times as many as of any intent. */
const ownOutOfScopeWeight = 0.2;

/** With queries that belong to no intent, written for this project by authors who had seen the intents' names and no row. */
async function withOutOfScope(task: BenchmarkTask): Promise<BenchmarkTask> {
  const known = new Set([...task.heldOut, ...task.test].map(({ text }) => cleanText(text)));
  const own = (await readOwn('out-of-scope.csv')).filter(({ text }) => !known.has(cleanText(text)));
  return { ...task, train: [...task.train, ...own.map((row) => ({ ...row, weight: ownOutOfScopeWeight }))] };
}
