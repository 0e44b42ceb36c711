// All refused lines of an import: as a report with numbers and reasons, or as lines that can be mended and imported as they are.
import 'server-only';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '@/lib/errors';
import { byteOrderMark, csvLine } from '@/lib/export/csv';
import type { Actor } from '../require-admin';
import { getImport } from './get-import';
import { refusedFile } from './import-folder';
import { isSkip, type LineProblem } from './schema';
import type { RefusedLine } from './refused-lines';
import { currentFolder } from './uploads';

interface Options {
  id: number;
  form: 'report' | 'lines';
  /** In the reader's language. */
  words: { line: string; reason: string; text: string; reasonOf: (problem: LineProblem) => string };
}

/** @throws AppError `forbidden`, `not_found` where there are none, or not any more */
export async function downloadRefused(actor: Pick<Actor, 'role'>, { id, form, words }: Options): Promise<{ fileName: string; lines: AsyncGenerator<string> }> {
  const { fileName, format: { shape } } = await getImport(actor, id);
  const file = refusedFile(currentFolder(), id);
  if (!existsSync(file)) throw new AppError('not_found', 'The refused lines are not here any more.', { key: 'import_file_gone' });
  const bare = fileName.replace(/\.gz$/i, '');
  const [stem, ending] = [bare.replace(/\.[^.]*$/, ''), /\.[^.]*$/.exec(bare)?.[0] ?? '.csv'];
  async function* lines(): AsyncGenerator<string> {
    if (form === 'report') yield byteOrderMark + csvLine([words.line, words.reason, words.text]);
    else if (shape.lines === 'delimited' && shape.header) yield `${shape.columns.map((name) => quoted(name, shape.delimiter)).join(shape.delimiter)}\n`;
    for await (const written of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      if (written === '') continue;
      const { line, text, ...problem } = JSON.parse(written) as RefusedLine;
      if (form === 'report') yield csvLine([line, words.reasonOf(problem), text]);
      else if (!isSkip(problem.code)) yield `${text}\n`;
    }
  }
  return { fileName: form === 'report' ? `${stem}-refused.csv` : `${stem}-refused${ending}`, lines: lines() };
}

/** As CSV writes a name that holds what separates others. */
const quoted = (name: string, delimiter: string) => (name.includes(delimiter) || name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name);
