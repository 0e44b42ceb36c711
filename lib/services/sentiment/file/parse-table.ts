// A CSV file's text to columns and rows, with the line of each row, so that whatever is wrong can be named by line.
import Papa from 'papaparse';
import { maxRows } from '../limits';
import { unusable, type LineProblem } from './file-problem';

export interface TableRow {
  /** 1-based line of the file on which the row begins. */
  line: number;
  cells: string[];
}

export interface Table {
  columns: string[];
  rows: TableRow[];
  /** Rows that were left out. */
  problems: LineProblem[];
}

/**
 * Parses CSV with comma, semicolon, tab or bar between fields.
 * @param hasHeader whether the first row names the columns; else they are numbered.
 * @throws UnusableFile `header_only`, `too_many_rows`.
 */
export function parseTable(text: string, hasHeader = true): Table {
  const { rows, openQuotes } = readRows(text);
  const first = rows[0];
  if (!first) throw unusable('empty');
  const columns = first.cells.map((name, index) => (hasHeader && name.trim()) || `${index + 1}`);
  const body = hasHeader ? rows.slice(1) : rows;
  if (body.length === 0) throw unusable('header_only');
  if (body.length > maxRows) throw unusable('too_many_rows', { rows: body.length, maxRows });
  const problems: LineProblem[] = openQuotes.map((line) => ({ kind: 'open_quote', line, values: {} }));
  const good = body.filter(({ line, cells }) => {
    if (openQuotes.includes(line)) return false;
    if (cells.length === columns.length) return true;
    problems.push({ kind: 'ragged', line, values: { fields: cells.length, expected: columns.length } });
    return false;
  });
  return { columns, rows: good, problems };
}

function readRows(text: string): { rows: TableRow[]; openQuotes: number[] } {
  const rows: TableRow[] = [];
  const openQuotes: number[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    step({ data, errors, meta }) {
      const isBlank = data.every((cell) => cell.trim() === '') && data.length === 1;
      if (!isBlank) rows.push({ line, cells: data });
      if (errors.some(({ type }) => type === 'Quotes')) openQuotes.push(line);
      line += countBreaks(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { rows, openQuotes };
}

/** The separator that cuts the first line into most fields. A file of one column has none: its commas are text. */
function separatorOf(text: string): string {
  const fieldsWith = (delimiter: string) => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  const best = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, fields: fieldsWith(delimiter) }))
    .reduce((most, one) => (one.fields > most.fields ? one : most));
  return best.fields > 1 ? best.delimiter : Papa.UNIT_SEP;
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
