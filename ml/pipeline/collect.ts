// Collect: reads a task's data files and checks that they are the files we know.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import type { DataSetCredit } from '../core/artefact';
import { sha256Hex } from '../core/sha256';
import type { Task } from '../tasks/task';
import { entityRows } from './entity-rows';
import { readOwnTests } from './intent-rows';
import { readExamples, type LabelledText } from './read-examples';
import { isTestText } from './split';

/** The data sets are not part of Trefoil; the message says which and from where. */
export class MissingDataError extends Error {
  constructor(file: string, task: Task) {
    super(
      `The data set ${task.dataSet.name} is not there: ${file} is missing.\n` +
        `Get it from ${task.dataSet.url} (licence: ${task.dataSet.licence}, credit: ${task.dataSet.credit}), save its parts as ` +
        `${task.dataSet.train} and ${task.dataSet.test} with the columns text,label in one folder, and name that folder with ` +
        '--data or the variable TREFOIL_DATA. The product itself needs none of this: it runs on the artefacts that come with it.',
    );
    this.name = 'MissingDataError';
  }
}

export interface Collected {
  train: LabelledText[];
  test: LabelledText[];
  credit: DataSetCredit;
}

/** @throws MissingDataError when a file is absent, Error naming file and line when a row is wrong or the count differs */
export async function collect(task: Task, dataFolder: string): Promise<Collected> {
  const { dataSet } = task;
  const files: DataSetCredit['files'] = [];
  const parts = [];
  for (const part of ['train', 'test'] as const) {
    const file = path.join(dataFolder, dataSet[part]);
    if (!existsSync(file)) throw new MissingDataError(file, task);
    const bytes = await readFile(file);
    const rows = readPart(bytes.toString('utf8'), task, part);
    if (rows.length !== dataSet.rows[part]) {
      throw new Error(`${file} has ${rows.length} rows where ${dataSet.rows[part]} were expected: it is not the file we know.`);
    }
    const known = files.find((one) => one.file === dataSet[part]);
    if (known) known.rows += rows.length;
    else files.push({ file: dataSet[part], sha256: sha256Hex(bytes), rows: rows.length });
    parts.push(rows);
  }
  // Templated rows alone would say little about customers.
  if (dataSet.form === 'intents') parts[1]?.push(...(await readOwnIntentTests(task)));
  const { name, licence, credit, url } = dataSet;
  return { train: parts[0] ?? [], test: parts[1] ?? [], credit: { name, licence, credit, url, files } };
}

/** Test phrases of ours that belong to an intent. */
async function readOwnIntentTests(task: Task): Promise<LabelledText[]> {
  return Object.values(await readOwnTests()).flat()
    .map(({ text, label }) => ({ text, label: task.labels.indexOf(label) }))
    .filter(({ label }) => label >= 0);
}

function readPart(csv: string, task: Task, part: 'train' | 'test'): LabelledText[] {
  if (task.dataSet.form === 'entities') return readEntities(csv, task, part);
  if (task.dataSet.form === 'intents') return readUtterances(csv, task, part);
  return readExamples(csv, task, task.dataSet[part]);
}

/** The utterances of one side of the split by text. */
const readUtterances = (csv: string, task: Task, part: 'train' | 'test'): LabelledText[] =>
  Papa.parse<{ utterance: string; intent: string }>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
    .filter(({ utterance }) => isTestText(utterance) === (part === 'test'))
    .map(({ utterance, intent }) => ({ text: utterance, label: task.labels.indexOf(intent) }));

/** The rows of one side of the split by headline. */
const readEntities = (csv: string, task: Task, part: 'train' | 'test'): LabelledText[] =>
  entityRows(csv)
    .filter(({ headline }) => isTestText(headline) === (part === 'test'))
    .map(({ headline, text, label }) => ({ headline, text, label: task.labels.indexOf(label) }));
