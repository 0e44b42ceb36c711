// What an uploaded file is: packed or not, lines of JSON or delimited, by what, with which columns. What is no table of text is refused, with
// what to do instead.
import { open } from 'node:fs/promises';
import { AppError } from '@/lib/errors';
import type { ImportKind } from '@/lib/generated/prisma/enums';
import { guessPlan, knownFormat, looksLikeHeader } from './guess-plan';
import { limits } from './limits';
import { ReadError, readBlocks } from './read-blocks';
import { createSplitter, type SourceRecord } from './read-records';
import { delimiters, type Delimiter, type FileShape, type ImportFormat } from './schema';

/** Lines by which columns are judged. */
const judgedLines = 50;
const shownLines = 12;
const sampleCharacters = 512 * 1024;

export interface RecognisedFile {
  format: ImportFormat;
  /** The first records, the header among them. */
  preview: Pick<SourceRecord, 'line' | 'values' | 'problem'>[];
}

const refuse = (key: string, message: string, values: Record<string, string | number> = {}): never => {
  throw new AppError('invalid_input', message, { key, values, issues: [{ path: 'file', message }] });
};

/**
 * @param choices what a person says instead of what was recognised
 * @throws AppError `invalid_input` where the file is empty, packed in another way, no text, or one long list of JSON
 */
export async function recogniseFile(file: string, choices: { kind?: ImportKind; header?: boolean; delimiter?: Delimiter } = {}): Promise<RecognisedFile> {
  const gzipped = await lookAtBytes(file);
  const text = await readStart(file, gzipped);
  if (text.trim() === '') refuse('import_empty', 'The file is empty.');
  if (text.includes('\u0000')) refuse('import_binary', `This is no text: line ${lineOf(text, text.indexOf('\u0000'))} holds bytes that no text has.`, { line: lineOf(text, text.indexOf('\u0000')) });
  const start = text.trimStart();
  if (start.startsWith('[')) refuse('import_json_list', 'This is one list of JSON. One object on each line (JSONL) is needed.');
  if (start.startsWith('<')) refuse('import_markup', 'This is a web page or XML. CSV, TSV or JSONL is needed.');
  return start.startsWith('{') ? recogniseJson(text, gzipped, choices.kind) : recogniseDelimited(text, gzipped, choices);
}

async function lookAtBytes(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead === 0) refuse('import_empty', 'The file is empty.');
    const bytes = buffer.subarray(0, bytesRead).toString('latin1');
    if (bytes.startsWith('PK')) refuse('import_packed', 'This is a zip archive or a spreadsheet. Save it as CSV (UTF-8), or unpack it first.');
    if (bytes.startsWith('%PDF') || bytes.startsWith('\x7fELF') || bytes.startsWith('\x89PNG') || bytes.startsWith('\xd0\xcf')) refuse('import_binary', 'This is no text: line 1 holds bytes that no text has.', { line: 1 });
    if (bytes.startsWith('\xff\xfe') || bytes.startsWith('\xfe\xff')) refuse('import_utf16', 'This is UTF-16 (line 1). Save it as UTF-8.');
    return bytes.startsWith('\x1f\x8b');
  } finally {
    await handle.close();
  }
}

async function readStart(file: string, gzipped: boolean): Promise<string> {
  let text = '';
  try {
    for await (const block of readBlocks(file, gzipped)) {
      text += block.text;
      if (text.length > sampleCharacters) break;
    }
  } catch (error) {
    if (error instanceof ReadError) refuse('import_damaged_gzip', 'The gzip file is damaged.');
    throw error;
  }
  return text;
}

const lineOf = (text: string, place: number) => text.slice(0, place).split('\n').length;

function recordsOf(text: string, shape: Pick<FileShape, 'lines' | 'delimiter'> & { columns?: string[] }): SourceRecord[] {
  return createSplitter({ ...shape, gzipped: false })({ text, damaged: new Set(), last: true }).slice(0, judgedLines);
}

function recogniseJson(text: string, gzipped: boolean, kind: ImportKind | undefined): RecognisedFile {
  const columns = new Set<string>();
  for (const line of text.split('\n').slice(0, judgedLines)) {
    try {
      for (const key of Object.keys(JSON.parse(line) as object)) columns.add(key);
    } catch {
      // The import says which lines are no JSON.
    }
  }
  if (columns.size === 0) refuse('import_no_columns', 'Not one of the first lines is a JSON object with fields.');
  const shape: FileShape = { lines: 'json', delimiter: ',', header: false, gzipped, columns: [...columns].slice(0, limits.columns) };
  const records = recordsOf(text, shape);
  const sample = { columns: shape.columns, rows: records.map(({ values }) => values).filter(({ length }) => length > 0) };
  return { format: { shape, known: null, plan: guessPlan(sample, null, kind ?? null) }, preview: records.slice(0, shownLines) };
}

function recogniseDelimited(text: string, gzipped: boolean, choices: { kind?: ImportKind; header?: boolean; delimiter?: Delimiter }): RecognisedFile {
  const delimiter = choices.delimiter ?? delimiterOf(text);
  const records = recordsOf(text, { lines: 'delimited', delimiter });
  const rows = records.filter(({ problem }) => !problem).map(({ values }) => values);
  const [first, ...others] = rows;
  if (!first) return refuse('import_no_columns', 'Not one of the first lines can be read.');
  const width = Math.max(first.length, commonWidth(rows));
  if (width > limits.columns) refuse('import_too_many_columns', `The file has ${width} columns, more than ${limits.columns}.`, { columns: width, most: limits.columns });
  const header = choices.header ?? looksLikeHeader(first, others);
  if (header && others.length === 0) refuse('import_only_header', 'The file has a header and no lines.');
  const columns = Array.from({ length: header ? first.length : width }, (_, column) => (header ? (first[column] ?? '').trim().slice(0, 100) : ''));
  const sample = { columns, rows: header ? others : rows };
  const known = knownFormat(sample, header);
  return {
    format: { shape: { lines: 'delimited', delimiter, header, gzipped, columns }, known, plan: guessPlan(sample, known, choices.kind ?? null) },
    preview: records.slice(0, shownLines),
  };
}

/** The one that cuts most of the first lines into the same number of columns, and into more of them than the others. */
function delimiterOf(text: string): Delimiter {
  let [best, most]: [Delimiter, number] = [',', 0];
  for (const delimiter of delimiters) {
    const rows = recordsOf(text, { lines: 'delimited', delimiter }).filter(({ problem }) => !problem).map(({ values }) => values);
    const width = commonWidth(rows);
    const share = rows.filter(({ length }) => length === width).length / Math.max(1, rows.length);
    // `a::b` is cut by nothing else; of equals the first in the list.
    const score = width > 1 ? share * Math.log2(width) + (delimiter === '::' ? 1 : 0) : 0;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 1;
}
