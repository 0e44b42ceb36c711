// Reads an uploaded file off the page's thread: five megabytes of CSV would freeze typing for a moment.
import { decodeTextFile } from '@/lib/services/sentiment/file/decode-text-file';
import { UnusableFile, type FileProblem } from '@/lib/services/sentiment/file/file-problem';
import { parseTable, type Table } from '@/lib/services/sentiment/file/parse-table';
import { detectTextColumn } from '@/lib/services/sentiment/file/select-texts';

export interface FileQuestion {
  bytes: ArrayBuffer;
  hasHeader: boolean;
}

export type FileAnswer = { table: Table; textColumn: number } | { problem: FileProblem } | { message: string };

self.onmessage = ({ data }: MessageEvent<FileQuestion>) => {
  self.postMessage(read(data));
};

function read({ bytes, hasHeader }: FileQuestion): FileAnswer {
  try {
    const table = parseTable(decodeTextFile(new Uint8Array(bytes)), hasHeader);
    return { table, textColumn: detectTextColumn(table) };
  } catch (error) {
    if (error instanceof UnusableFile) return { problem: error.problem };
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
