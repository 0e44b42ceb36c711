// What a spreadsheet and a CSV reader make of an export.
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvCell, toCsv } from './csv';
import { streamTable } from './stream-table';

describe('csvCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\r=1', '＝1', '\n=1'])('disarms the text %j', (text) => {
    const [[cell]] = Papa.parse<string[]>(csvCell(text), { delimiter: ',' }).data as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it.each(['Shares fall -3%', 'a = b', '$TSLA up', '', '看涨', '😀'])('leaves the text %j alone', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it('keeps numbers as numbers and everything else readable', () => {
    expect([-0.5, 0, Number.NaN, null, undefined, true, new Date(0)].map(csvCell)).toEqual(
      ['-0.5', '0', '', '', '', 'true', '1970-01-01T00:00:00.000Z'],
    );
  });
});

describe('toCsv', () => {
  it('reads back as it was, quotes, commas and line ends included', () => {
    const records = [{ text: 'He said "sell", twice\r\nand again', score: -1 }, { text: ' padded ', score: 0.25 }];
    const csv = toCsv(['text', 'score'], records);
    expect(csv.startsWith(`${byteOrderMark}text,score\r\n`)).toBe(true);
    const { data } = Papa.parse(csv.slice(1), { header: true, dynamicTyping: true, skipEmptyLines: true });
    expect(data).toEqual(records);
  });
});

describe('streamTable', () => {
  async function* pages() {
    yield [{ a: '=x', n: 1 }];
    yield [{ a: 'y', n: -2 }];
  }

  it('sends pages as CSV or JSON Lines, and JSON keeps the text as it is', async () => {
    const csv = streamTable({ format: 'csv', columns: ['a', 'n'], pages: pages(), name: 'rows' });
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="rows.csv"');
    const bytes = Buffer.from(await csv.arrayBuffer()).toString('utf8');
    expect(bytes).toBe(`${byteOrderMark}a,n\r\n'=x,1\r\ny,-2\r\n`);
    const jsonl = streamTable({ format: 'jsonl', columns: ['a', 'n'], pages: pages(), name: 'rows' });
    expect(await jsonl.text()).toBe('{"a":"=x","n":1}\n{"a":"y","n":-2}\n');
  });

  it('breaks off when reading fails', async () => {
    async function* failing() {
      yield [{ a: 'first' }];
      throw new Error('the database is gone');
    }
    const response = streamTable({ format: 'csv', columns: ['a'], pages: failing(), name: 'rows' });
    await expect(response.text()).rejects.toThrow('gone');
  });
});
