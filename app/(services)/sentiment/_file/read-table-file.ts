// A chosen file to a table, in a worker that ends with the reading.
import { maxFileBytes } from '@/lib/services/sentiment/limits';
import { unusable, UnusableFile } from '@/lib/services/sentiment/file/file-problem';
import type { Table } from '@/lib/services/sentiment/file/parse-table';
import type { FileAnswer, FileQuestion } from './file-worker';

export interface TableFile {
  name: string;
  table: Table;
  textColumn: number;
}

/** Reads and checks `file`. @throws UnusableFile */
export async function readTableFile(file: File, hasHeader: boolean): Promise<TableFile> {
  if (file.size > maxFileBytes) throw unusable('too_large', { sizeBytes: file.size, maxBytes: maxFileBytes });
  const bytes = await file.arrayBuffer();
  const answer = await askWorker({ bytes, hasHeader });
  if ('problem' in answer) throw new UnusableFile(answer.problem);
  if ('message' in answer) throw new Error(answer.message);
  return { name: file.name, ...answer };
}

function askWorker(question: FileQuestion): Promise<FileAnswer> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FileAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question, [question.bytes]);
  }).finally(() => worker.terminate());
}
