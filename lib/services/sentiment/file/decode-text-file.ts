// Bytes of an upload to text, refusing what is no text whatever its name says.
import { maxFileBytes } from '../limits';
import { unusable } from './file-problem';

/** How well-known binary files begin. */
const signatures: { name: string; bytes: number[] }[] = [
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'ZIP, XLSX', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'GZIP', bytes: [0x1f, 0x8b] },
];

/**
 * The file's text without a byte-order mark.
 * @throws UnusableFile: `too_large`, `empty`, `not_text` with what it looks like, or `not_utf8` with the first bad line.
 */
export function decodeTextFile(bytes: Uint8Array): string {
  if (bytes.length > maxFileBytes) throw unusable('too_large', { sizeBytes: bytes.length, maxBytes: maxFileBytes });
  if (bytes.length === 0) throw unusable('empty');
  const found = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (found) throw unusable('not_text', { format: found.name });
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw unusable('not_utf8', { line: 1 });
  const nullAt = bytes.indexOf(0);
  if (nullAt >= 0) throw unusable('not_text', { format: 'binary', line: lineAt(bytes, nullAt) });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw unusable('empty');
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw unusable('not_utf8', { line: firstBrokenLine(bytes) });
    throw error;
  }
}

function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

/** No UTF-8 character spans a line break, so each line can be tried on its own. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}
