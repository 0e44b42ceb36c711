// Sentence vectors of the release's phrases, kept in the store: they are the same in every training, and reading them takes most of its
// time. A file that is missing, damaged or of another encoder is read as empty.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SentenceVector } from '../../../../ml/core/sentence-vectors';
import { encoderSize } from '../../../../ml/network/encoder';

const { hidden } = encoderSize;

const index = z.object({
  /** Of the vectors' file. */
  sha256: z.string(),
  texts: z.array(z.string()),
  /** Places of texts that are longer than the encoder reads. */
  cut: z.array(z.number().int()),
});

const nameOf = (encoderSha256: string) => `vectors-${encoderSha256.slice(0, 16)}`;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** By text. */
export async function readVectors(store: string, encoderSha256: string): Promise<Map<string, SentenceVector>> {
  const file = path.join(store, '.vectors', nameOf(encoderSha256));
  try {
    const { sha256, texts, cut } = index.parse(JSON.parse(await readFile(`${file}.json`, 'utf8')));
    const bytes = await readFile(`${file}.${sha256.slice(0, 16)}`);
    if (hashOf(bytes) !== sha256 || bytes.byteLength !== texts.length * hidden * 4) return new Map();
    const all = new Float32Array(Uint8Array.from(bytes).buffer);
    const isCut = new Set(cut);
    return new Map(texts.map((text, at) => [text, { vector: all.subarray(at * hidden, (at + 1) * hidden), cut: isCut.has(at) }]));
  } catch {
    return new Map();
  }
}

/** Replaces what is kept. The index is written last and names its vectors by hash, so that the two always belong together. */
export async function writeVectors(store: string, encoderSha256: string, vectors: ReadonlyMap<string, SentenceVector>): Promise<void> {
  const folder = path.join(store, '.vectors');
  const entries = [...vectors];
  const all = new Float32Array(entries.length * hidden);
  entries.forEach(([, { vector }], at) => all.set(vector, at * hidden));
  const bytes = new Uint8Array(all.buffer);
  const sha256 = hashOf(bytes);
  await mkdir(folder, { recursive: true });
  const replace = async (name: string, content: Uint8Array | string) => {
    const draft = path.join(folder, `.${randomUUID()}`);
    await writeFile(draft, content);
    await rename(draft, path.join(folder, name));
  };
  const [json, binary] = [`${nameOf(encoderSha256)}.json`, `${nameOf(encoderSha256)}.${sha256.slice(0, 16)}`];
  await replace(binary, bytes);
  await replace(json, JSON.stringify({ sha256, texts: entries.map(([text]) => text), cut: entries.flatMap(([, { cut }], at) => (cut ? [at] : [])) }));
  for (const name of await readdir(folder)) if (name !== json && name !== binary) await rm(path.join(folder, name), { force: true });
}
