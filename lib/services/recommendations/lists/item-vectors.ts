// Sentence vectors of items' names and categories, by the encoder of the text tasks. They are computed in the background where the engine runs
// (about 10 s for 4,000 items on two cores); lists work without them meanwhile.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { startedEngine } from '@/lib/engine/current-engine';
import { log } from '@/lib/log';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { findArtefactFolder } from '@/lib/models/find-artefact-folder';
import { inTurns } from './in-turns';
import { appendVectors, readVectors, rewriteVectors, textHash, toBytes } from './item-vector-file';

/** Short enough not to hold up those who wait for an answer. */
const textsPerCall = 48;
const callsPerSave = 10;
/** In one go: more would keep the encoder busy for minutes. */
export const mostTexts = 30_000;
const retryMs = 60_000;
const mostRetries = 5;

const task = 'intents';

interface Kept {
  encoder: string;
  vectors: Map<string, Int8Array>;
}
const holder = globalThis as { trefoilItemVectors?: Promise<Kept>; trefoilItemVectorWork?: Promise<unknown> };

/** What the encoder reads of an item. Names in capitals are no shouting. */
export const textOfItem = ({ name, category }: { name: string; category: string }) => [name, ...category.split('/')].filter(Boolean).join(', ').toLowerCase();

const manifestPart = z.object({ encoder: z.object({ sha256: z.string() }) });

/** Of the head that serves: a head that was taught keeps its encoder, and the vectors with it. */
async function activeEncoder(): Promise<string> {
  const version = (await findActiveVersion(task))?.version;
  const folder = version && findArtefactFolder(task, version);
  if (!folder) return version ?? 'none';
  const { data } = manifestPart.safeParse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  return data ? data.encoder.sha256 : version;
}

async function keptVectors(): Promise<Kept> {
  const encoder = await activeEncoder();
  const kept = await holder.trefoilItemVectors;
  if (kept?.encoder === encoder) return kept;
  holder.trefoilItemVectors = readVectors(encoder).then((vectors) => ({ encoder, vectors }));
  return holder.trefoilItemVectors;
}

/** Those that are there, without asking the engine. Null where there is none. */
export async function knownVectors(texts: readonly (string | null)[]): Promise<(Int8Array | null)[]> {
  const { vectors } = await keptVectors();
  const known: (Int8Array | null)[] = [];
  await inTurns(texts.length, (index) => {
    const text = texts[index] ?? null;
    known.push(text === null ? null : (vectors.get(textHash(text)) ?? null));
  });
  return known;
}

/**
 * Computes what is missing, one run at a time, where the engine has been started; it starts none itself.
 * @param onProgress when more are known than before
 */
export function computeVectors(texts: readonly string[], onProgress: () => void, retries = 0): void {
  if (!startedEngine()) return;
  const work = (holder.trefoilItemVectorWork ?? Promise.resolve()).then(() => computeMissing(texts, onProgress, retries));
  holder.trefoilItemVectorWork = work.catch((error: unknown) => log.warn({ err: error }, 'items’ texts could not be encoded'));
}

async function computeMissing(texts: readonly string[], onProgress: () => void, retries: number): Promise<void> {
  const { encoder, vectors } = await keptVectors();
  const missing = [...new Set(texts)].filter((text) => !vectors.has(textHash(text)));
  if (missing.length === 0) return;
  await rewriteVectors(encoder, vectors);
  let unsaved = new Map<string, Int8Array>();
  const save = async () => {
    await appendVectors(unsaved);
    unsaved = new Map();
  };
  try {
    for (let at = 0; at < missing.length; at += textsPerCall) {
      const part = missing.slice(at, at + textsPerCall);
      const engine = await startedEngine();
      if (!engine) return;
      const { results } = await engine.predict({ task, texts: part, vector: true });
      results.forEach(({ vector }, place) => {
        if (!vector) return;
        const hash = textHash(part[place] as string);
        vectors.set(hash, toBytes(vector));
        unsaved.set(hash, vectors.get(hash) as Int8Array);
      });
      if ((at / textsPerCall) % callsPerSave === callsPerSave - 1) await save();
    }
  } catch (error) {
    if (retries >= mostRetries) throw error;
    // The engine is busy or restarts: what is left can wait.
    setTimeout(() => computeVectors(texts, onProgress, retries + 1), retryMs * (retries + 1)).unref();
  } finally {
    await save();
  }
  onProgress();
}
