// Collect: reads a task's data files and checks that they are the files we know.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataSetCredit } from '../core/artefact';
import { sha256Hex } from '../core/sha256';
import type { Task } from '../tasks/task';
import { entityRows } from './entity-rows';
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
    const rows = dataSet.form === 'entities'
      ? readEntities(bytes.toString('utf8'), task, part)
      : readExamples(bytes.toString('utf8'), task, dataSet[part]);
    if (rows.length !== dataSet.rows[part]) {
      throw new Error(`${file} has ${rows.length} rows where ${dataSet.rows[part]} were expected: it is not the file we know.`);
    }
    const known = files.find((one) => one.file === dataSet[part]);
    if (known) known.rows += rows.length;
    else files.push({ file: dataSet[part], sha256: sha256Hex(bytes), rows: rows.length });
    parts.push(rows);
  }
  const { name, licence, credit, url } = dataSet;
  return { train: parts[0] ?? [], test: parts[1] ?? [], credit: { name, licence, credit, url, files } };
}

/** The rows of one side of the split by headline. */
const readEntities = (csv: string, task: Task, part: 'train' | 'test'): LabelledText[] =>
  entityRows(csv)
    .filter(({ headline }) => isTestText(headline) === (part === 'test'))
    .map(({ headline, text, label }) => ({ headline, text, label: task.labels.indexOf(label) }));
