// Sentence vectors of articles through the engine, each text once: in memory, and in a file beside the database.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { databaseFile } from '@/lib/setup/apply-migrations';
import { predict } from '@/lib/engine/predict';
import { env } from '@/lib/env';
import { findActiveVersion } from '@/lib/models/find-active-version';
import { findArtefactFolder } from '@/lib/models/find-artefact-folder';
import { readVectorFile, textHash, writeVectorFile } from './sentence-vector-file';

export interface ArticleVectors {
  /** Names the encoder that made them. */
  encoder: string;
  of(text: string): Float32Array | undefined;
}

/** Texts a call of the engine: a call of this size waits behind customers, and is short enough not to hold them up. */
const textsPerCall = 48;

const manifestPart = z.object({ encoder: z.object({ sha256: z.string() }) });

interface Kept {
  encoder: string;
  vectors: Map<string, Float32Array>;
}
const holder = globalThis as { trefoilArticleVectors?: Promise<Kept> | undefined; trefoilVectorWork?: Promise<unknown> };

const vectorFile = () => path.join(path.dirname(databaseFile(env().DATABASE_URL)), 'article-vectors.bin');

/** Of the head that serves: a head that was taught keeps its encoder, and the vectors with it. */
async function activeEncoder(): Promise<string> {
  const version = (await findActiveVersion('intents'))?.version;
  const folder = version && (await findArtefactFolder('intents', version));
  if (!folder) return version ?? 'none';
  const { data } = manifestPart.safeParse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  return data ? data.encoder.sha256 : version;
}

async function keptVectors(): Promise<Kept> {
  const encoder = await activeEncoder();
  const kept = await holder.trefoilArticleVectors;
  if (kept?.encoder === encoder) return kept;
  holder.trefoilArticleVectors = readVectorFile(vectorFile(), encoder).then((vectors) => ({ encoder, vectors }));
  return holder.trefoilArticleVectors;
}

/** Those that are there already, without asking the engine. */
export async function knownVectors(): Promise<ArticleVectors> {
  const { encoder, vectors } = await keptVectors();
  return { encoder, of: (text) => vectors.get(textHash(text)) };
}

/**
 * Computes the vectors that are missing.
 * @throws AppError `engine_busy`, `engine_deadline`, `engine_unavailable` where the engine cannot now; what was computed before is kept
 */
export async function computeVectors(texts: readonly string[]): Promise<ArticleVectors> {
  const work = (holder.trefoilVectorWork ?? Promise.resolve()).catch(() => undefined).then(() => computeMissing(texts));
  holder.trefoilVectorWork = work;
  await work;
  return knownVectors();
}

async function computeMissing(texts: readonly string[]): Promise<void> {
  const { encoder, vectors } = await keptVectors();
  const missing = [...new Set(texts)].filter((text) => !vectors.has(textHash(text)));
  if (missing.length === 0) return;
  try {
    for (let at = 0; at < missing.length; at += textsPerCall) {
      const part = missing.slice(at, at + textsPerCall);
      const { results } = await predict({ task: 'intents', texts: part, vector: true });
      results.forEach(({ vector }, row) => {
        if (vector) vectors.set(textHash(part[row] ?? ''), vector);
      });
    }
  } finally {
    await writeVectorFile(vectorFile(), encoder, vectors);
  }
}
