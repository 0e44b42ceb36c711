// The text of a file in blocks of whole lines, packed or not, in steady memory: bytes that are no UTF-8 spoil their own line only.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { limits } from './limits';

export interface Block {
  /** Ends with a line end, except the last. */
  text: string;
  /** Lines of this block, counted from 0, whose bytes are no UTF-8. */
  damaged: ReadonlySet<number>;
  /** Bytes of the file that were read so far. */
  bytesDone: number;
  last: boolean;
}

const chunkBytes = 256 * 1024;
const newline = 0x0a;
const none: ReadonlySet<number> = new Set();

export class ReadError extends Error {
  constructor(readonly failure: 'damaged_gzip' | 'unpacks_too_large' | 'file_gone', cause?: unknown) {
    super(failure, { cause });
  }
}

/** @throws ReadError */
export async function* readBlocks(file: string, gzipped: boolean): AsyncGenerator<Block> {
  const source = createReadStream(file, { highWaterMark: chunkBytes });
  // What fails in either stream ends the loop with its error.
  const stream = gzipped ? pipeline(source, createGunzip({ chunkSize: chunkBytes }), () => {}) : source;
  let pending: Buffer = Buffer.alloc(0);
  let unpacked = 0;
  let first = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (gzipped && unpacked > limits.unpackedBytes) throw new ReadError('unpacks_too_large');
      const bytes = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      // A line that is longer than any may be is handed on as it is: it will be refused.
      const end = bytes.length > 4 * limits.recordCharacters ? bytes.length : bytes.lastIndexOf(newline) + 1;
      pending = bytes.subarray(end);
      if (end > 0) yield blockOf(withoutMark(bytes.subarray(0, end), first), source.bytesRead, false);
      if (end > 0) first = false;
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file_gone' : 'damaged_gzip', error);
  }
  yield blockOf(withoutMark(pending, first), source.bytesRead, true);
}

/** Without the byte-order mark at the very beginning. */
const withoutMark = (bytes: Buffer, first: boolean) => (first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);

function blockOf(bytes: Buffer, bytesDone: number, last: boolean): Block {
  return { text: bytes.toString('utf8'), damaged: isUtf8(bytes) ? none : damagedLines(bytes), bytesDone, last };
}

function damagedLines(bytes: Buffer): Set<number> {
  const damaged = new Set<number>();
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) damaged.add(line);
    start = end + 1;
  }
  return damaged;
}
