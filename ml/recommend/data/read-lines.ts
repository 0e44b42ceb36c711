// Lines of a text file, gzipped or not, chunk by chunk: a file of any length in steady memory.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * @returns the lines of each chunk, without line ends and byte-order mark
 * @throws Error naming the file when it cannot be read, is damaged or no UTF-8 text
 */
export async function* readLines(file: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    const gzipped = await isGzipped(file);
    const stream = createReadStream(file);
    // What fails in either stream ends the loop with its error.
    for await (const chunk of (gzipped ? pipeline(stream, createGunzip(), () => {}) : stream) as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield lines;
    }
    rest += decoder.decode();
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
  if (rest !== '') yield [rest.replace(/\r$/, '')];
}

async function isGzipped(file: string): Promise<boolean> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  return message ?? String(cause);
}
