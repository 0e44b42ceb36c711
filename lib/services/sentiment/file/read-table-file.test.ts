import { describe, expect, it } from 'vitest';
import { maxFileBytes, maxRows } from '../limits';
import { decodeTextFile } from './decode-text-file';
import { UnusableFile, type FileProblem } from './file-problem';
import { parseTable } from './parse-table';
import { detectTextColumn, selectTexts } from './select-texts';

const bytes = (text: string) => new TextEncoder().encode(text);

function problemOf(work: () => unknown): FileProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof UnusableFile) return error.problem;
    throw error;
  }
  throw new Error('the file was accepted');
}

describe('decodeTextFile', () => {
  it('refuses a renamed PNG, naming what it is', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect(problemOf(() => decodeTextFile(png))).toEqual({ kind: 'not_text', values: { format: 'PNG' } });
  });

  it('refuses null bytes and broken UTF-8, naming the line', () => {
    expect(problemOf(() => decodeTextFile(bytes('text\ngood\nba\0d')))).toMatchObject({ kind: 'not_text', values: { line: 3 } });
    const broken = new Uint8Array([...bytes('text\nfine\n'), 0xc3, 0x28, 0x0a]);
    expect(problemOf(() => decodeTextFile(broken))).toEqual({ kind: 'not_utf8', values: { line: 3 } });
  });

  it('refuses what is empty or too large', () => {
    expect(problemOf(() => decodeTextFile(new Uint8Array())).kind).toBe('empty');
    expect(problemOf(() => decodeTextFile(bytes(' \n\n'))).kind).toBe('empty');
    expect(problemOf(() => decodeTextFile(new Uint8Array(maxFileBytes + 1))).kind).toBe('too_large');
  });

  it('drops the byte-order mark and keeps every script', () => {
    expect(decodeTextFile(bytes('\uFEFFtext\n股价上涨 📈 ارتفاع'))).toBe('text\n股价上涨 📈 ارتفاع');
  });
});

describe('parseTable', () => {
  it('names the line of a ragged row, counting lines inside quotes', () => {
    const table = parseTable('text,label\n"two\nlines",1\nshares fall,0,extra\nlonely\nfine,2\n');
    expect(table.problems).toEqual([
      { kind: 'ragged', line: 4, values: { fields: 3, expected: 2 } },
      { kind: 'ragged', line: 5, values: { fields: 1, expected: 2 } },
    ]);
    expect(table.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[2, 'two\nlines'], [6, 'fine']]);
  });

  it('names the line of a quote that is never closed', () => {
    const table = parseTable('text,label\ngood,1\n"never closed,0\nmore,1\n');
    expect(table.problems).toContainEqual({ kind: 'open_quote', line: 3, values: {} });
    expect(table.rows).toHaveLength(1);
  });

  it('refuses a file with only a header, or with too many rows', () => {
    expect(problemOf(() => parseTable('text,label\n')).kind).toBe('header_only');
    const long = `text\n${'up\n'.repeat(maxRows + 1)}`;
    expect(problemOf(() => parseTable(long))).toEqual({ kind: 'too_many_rows', values: { rows: maxRows + 1, maxRows } });
  });

  it('reads other separators, Windows line ends and blank lines', () => {
    const table = parseTable('id;text\r\n\r\n1;Profit, again\r\n');
    expect(table.rows).toEqual([{ line: 3, cells: ['1', 'Profit, again'] }]);
  });
});

describe('the text column', () => {
  it('is found by name, else by the longest words', () => {
    expect(detectTextColumn(parseTable('a fairly long note,Text\nsomething quite long here,up\n'))).toBe(1);
    expect(detectTextColumn(parseTable('id,what\n1,Shares of Acme surge\n2,Oil slips\n'))).toBe(1);
  });

  it('is missing when every column holds numbers', () => {
    expect(problemOf(() => detectTextColumn(parseTable('price,volume\n1.5,200\n2,300\n')))).toEqual({
      kind: 'no_text_column', values: { columns: 'price, volume' },
    });
  });

  it('names lines whose cell is empty, a number, or too long', () => {
    const { texts, problems } = selectTexts(parseTable(`text,n\n ,1\n12.50,2\n${'x'.repeat(5001)},3\nfine,4\n`), 0);
    expect(texts).toEqual([{ line: 5, text: 'fine' }]);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['empty', 2], ['no_words', 3], ['too_long', 4]]);
  });
});
