// A file's lines as records, with their numbers. Whatever is wrong with one line is said of that line; the others go on.
import { limits } from './limits';
import { readBlocks, type Block } from './read-blocks';
import type { FileShape, LineProblem } from './schema';
import { splitQuoted } from './split-quoted';

export interface SourceRecord {
  /** Counted from 1; of a record with line breaks inside quotes, its first. */
  line: number;
  text: string;
  /** By column; empty where there is a problem. */
  values: string[];
  problem?: LineProblem;
}

export interface RecordBlock {
  records: SourceRecord[];
  bytesDone: number;
}

type ReadShape = Pick<FileShape, 'lines' | 'delimiter' | 'gzipped'> & { columns?: readonly string[] };

/** Empty lines count as lines but are no records. The header, where there is one, is the first record. @throws ReadError */
export async function* readRecords(file: string, shape: ReadShape): AsyncGenerator<RecordBlock> {
  const splitter = createSplitter(shape);
  for await (const block of readBlocks(file, shape.gzipped)) yield { records: splitter(block), bytesDone: block.bytesDone };
}

/** @returns takes a file's blocks in order; what a quote holds open is kept until the next */
export function createSplitter({ lines, delimiter, columns = [] }: ReadShape): (block: Pick<Block, 'text' | 'damaged' | 'last'>) => SourceRecord[] {
  // MovieLens' `::` files know no quotes: titles contain them.
  const quoting = lines === 'delimited' && delimiter !== '::';
  const split = lines === 'json' ? (text: string) => valuesOfJson(text, columns) : (text: string) => text.split(delimiter);
  let carried = '';
  let line = 1;
  /** Within a line that is longer than any may be, and was refused. */
  let skipping = false;
  const damaged = new Set<number>();

  return (block) => {
    const text = carried === '' ? block.text : carried + block.text;
    const carriedLines = carried === '' ? 0 : lineEndsIn(carried);
    for (const index of block.damaged) damaged.add(line + carriedLines + index);
    carried = '';
    const records: SourceRecord[] = [];
    let start = 0;
    if (skipping) {
      const end = text.indexOf('\n');
      if (end < 0) return [];
      start = end + 1;
      line++;
      skipping = false;
    }
    while (start < text.length) {
      const found = text.indexOf('\n', start);
      let end = found < 0 ? text.length : found;
      let raw = withoutReturn(text, start, end);
      let record: SourceRecord | undefined;
      if (raw.length > limits.recordCharacters) {
        record = refused(line, raw.slice(0, 200), 'line_too_long', String(raw.length));
      } else if (quoting && raw.includes('"')) {
        const quoted = splitQuoted(text, start, delimiter);
        if (quoted && quoted.end - start <= limits.recordCharacters) {
          end = quoted.end;
          raw = withoutReturn(text, start, end);
          record = { line, text: raw, values: quoted.values };
        } else if (!block.last && text.length - start <= limits.recordCharacters) {
          carried = text.slice(start);
          break;
        } else {
          record = refused(line, raw, 'unclosed_quote', '');
        }
      } else if (raw.trim() !== '') {
        record = { line, text: raw, values: [] };
        const values = split(raw);
        if (Array.isArray(values)) record.values = values;
        else record.problem = values;
      }
      const after = record && raw.includes('\n') ? line + lineEndsIn(raw) + 1 : line + 1;
      if (record && damaged.size > 0 && isDamaged(damaged, line, after)) record = refused(line, raw, 'not_utf8', '');
      if (record) records.push(record);
      skipping = found < 0 && !block.last && end === text.length;
      if (!skipping) line = after;
      start = end + 1;
    }
    return records;
  };
}

const withoutReturn = (text: string, start: number, end: number) => text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end);

const refused = (line: number, text: string, code: LineProblem['code'], value: string): SourceRecord => ({ line, text, values: [], problem: { code, value } });

function isDamaged(damaged: Set<number>, from: number, until: number): boolean {
  let found = false;
  for (let line = from; line < until; line++) found = damaged.delete(line) || found;
  return found;
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function valuesOfJson(text: string, columns: readonly string[]): string[] | LineProblem {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'bad_json', value: text.slice(0, 80) };
    const fields = value as Record<string, unknown>;
    return columns.map((name) => (Object.hasOwn(fields, name) ? asText(fields[name]) : ''));
  } catch (error) {
    return { code: 'bad_json', value: (error as Error).message.slice(0, 120) };
  }
}

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
