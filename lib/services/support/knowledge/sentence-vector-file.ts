// Sentence vectors of the articles' texts, kept beside the database so that a restart need not compute them again. It is a cache: a
// file that is damaged, or of another encoder, counts as empty.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encoderSize } from '@/ml/network/encoder';

const { hidden } = encoderSize;
const hashBytes = 16;
/** Hash of the text, then the vector as float32 in little endian. */
const recordBytes = hashBytes + hidden * 4;
const headerBytes = 64;

export const textHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, hashBytes * 2);

const header = (encoder: string) => Buffer.from(`trefoil-vectors ${encoder}`.slice(0, headerBytes).padEnd(headerBytes));

/** @param encoder names the encoder that made them; vectors of another are none */
export async function readVectorFile(file: string, encoder: string): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  const bytes = await readFile(file).catch(() => null);
  if (!bytes || bytes.length < headerBytes || (bytes.length - headerBytes) % recordBytes !== 0) return vectors;
  if (!bytes.subarray(0, headerBytes).equals(header(encoder))) return vectors;
  for (let at = headerBytes; at < bytes.length; at += recordBytes) {
    const values = bytes.subarray(at + hashBytes, at + recordBytes);
    vectors.set(bytes.toString('hex', at, at + hashBytes), Float32Array.from({ length: hidden }, (_, i) => values.readFloatLE(i * 4)));
  }
  return vectors;
}

/** Replaces the file whole, so that a stop in the middle leaves the old one. */
export async function writeVectorFile(file: string, encoder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
  const bytes = Buffer.alloc(headerBytes + vectors.size * recordBytes);
  header(encoder).copy(bytes);
  let at = headerBytes;
  for (const [hash, vector] of vectors) {
    bytes.write(hash, at, 'hex');
    vector.forEach((value, i) => bytes.writeFloatLE(value, at + hashBytes + i * 4));
    at += recordBytes;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, bytes);
  await rename(`${file}.new`, file);
}
