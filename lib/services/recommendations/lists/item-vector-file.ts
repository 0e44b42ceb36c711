// Sentence vectors of items' texts in eight bits, kept beside the database so that a restart need not compute them again. A cache: a file that
// is of another encoder counts as empty, a record that was cut short as absent.
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';
import { databaseFile } from '@/lib/setup/apply-migrations';
import { inTurns } from './in-turns';
import { vectorSize } from './text-likeness';

const hashBytes = 16;
const recordBytes = hashBytes + vectorSize;
const headerBytes = 96;

export const textHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, hashBytes * 2);

const file = () => path.join(path.dirname(databaseFile(env().DATABASE_URL)), 'item-vectors.bin');
const header = (encoder: string) => Buffer.from(`trefoil-item-vectors ${encoder}`.slice(0, headerBytes).padEnd(headerBytes));

/** @param encoder names the encoder that made them */
export async function readVectors(encoder: string): Promise<Map<string, Int8Array>> {
  const vectors = new Map<string, Int8Array>();
  const bytes = await readFile(file()).catch(() => null);
  if (!bytes || !bytes.subarray(0, headerBytes).equals(header(encoder))) return vectors;
  await inTurns(Math.floor((bytes.length - headerBytes) / recordBytes), (record) => {
    const at = headerBytes + record * recordBytes;
    // A part of the file's own bytes: a copy of each of a million would take as much again.
    vectors.set(bytes.toString('hex', at, at + hashBytes), new Int8Array(bytes.buffer, bytes.byteOffset + at + hashBytes, vectorSize));
  });
  return vectors;
}

/** Replaces the file: at the start of a run, since its end may have been cut short or be of another encoder. */
export async function rewriteVectors(encoder: string, vectors: ReadonlyMap<string, Int8Array>): Promise<void> {
  await mkdir(path.dirname(file()), { recursive: true });
  await writeFile(`${file()}.new`, Buffer.concat([header(encoder), ...records(vectors)]));
  await rename(`${file()}.new`, file());
}

export const appendVectors = (vectors: ReadonlyMap<string, Int8Array>) => appendFile(file(), Buffer.concat(records(vectors)));

const records = (vectors: ReadonlyMap<string, Int8Array>) => [...vectors].flatMap(([hash, vector]) => [Buffer.from(hash, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]);

/** A unit vector in eight bits. */
export function toBytes(vector: Float32Array): Int8Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Int8Array.from(vector, (value) => Math.round((127 * value) / length));
}
