// A table that is read and sent a page at a time, so that a large export never lies in memory as a whole.
import { byteOrderMark, csvContentType, csvLine, type CsvCell } from './csv';
import { jsonlContentType, jsonlLine } from './jsonl';

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface TableToStream<Column extends string> {
  format: ExportFormat;
  columns: readonly Column[];
  /** Pages of records; the next one is asked for when the last one has been taken. */
  pages: AsyncIterable<readonly Readonly<Record<Column, CsvCell>>[]>;
  /** File name without its ending. */
  name: string;
}

/** The table as a download. A failure while reading breaks the download off, so that half a file is not taken for all. */
export function streamTable<Column extends string>({ format, columns, pages, name }: TableToStream<Column>): Response {
  const encoder = new TextEncoder();
  const iterator = pages[Symbol.asyncIterator]();
  const toText = (record: Readonly<Record<Column, CsvCell>>) =>
    format === 'csv' ? csvLine(columns.map((column) => record[column])) : jsonlLine(record);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (format === 'csv') controller.enqueue(encoder.encode(byteOrderMark + csvLine(columns)));
    },
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(toText).join('')));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': format === 'csv' ? csvContentType : jsonlContentType,
      'Content-Disposition': `attachment; filename="${name}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
