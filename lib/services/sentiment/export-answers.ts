// A person's answers as a download: CSV for spreadsheets, JSON with everything that was said.
import 'server-only';
import { streamTable } from '@/lib/export/stream-table';
import { readOwnPages } from '@/lib/predictions/read-own-pages';
import { exportColumns, exportRecord } from './export-rows';
import { storedRow } from './stored-row';

export interface ExportOptions {
  format: 'csv' | 'json';
  batchId?: string | undefined;
}

/** All answers of `userId`, or those of one batch, oldest first. */
export function exportAnswers(userId: string, { format, batchId }: ExportOptions): Response {
  const pages = readOwnPages({ userId, service: 'sentiment', batchId });
  return format === 'csv' ? asCsv(pages) : asJson(pages);
}

type Pages = ReturnType<typeof readOwnPages>;

function asCsv(pages: Pages): Response {
  async function* records() {
    for await (const page of pages) yield page.map((row) => exportRecord(storedRow(row)));
  }
  return streamTable({ format: 'csv', columns: exportColumns, pages: records(), name: 'sentiment' });
}

function asJson(pages: Pages): Response {
  async function* text() {
    let separator = '[';
    for await (const page of pages) {
      yield separator + page.map((row) => JSON.stringify(storedRow(row))).join(',\n');
      separator = ',\n';
    }
    yield separator === '[' ? '[]\n' : ']\n';
  }
  const parts = text();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sentiment.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
