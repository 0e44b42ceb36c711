// The encoder as a training uses it: every phrase is read once, however many heads then judge it.
import { availableParallelism } from 'node:os';
import type { EncoderReference } from '../../../../ml/core/artefact';
import { createSentenceVectors, type SentenceVector, type SentenceVectors } from '../../../../ml/core/sentence-vectors';
import type { OpenEncoder } from '../../../../ml/encoder/shipped-encoder';
import { encoderFolder, readNodeEncoder } from '../../../../ml/runtime/node';
import { openOrtSession } from '../../../../ml/runtime/node-engines/ort-session';
import { readVectors, writeVectors } from './vector-cache';

export interface TeachingEncoder extends OpenEncoder {
  /** Reads texts ahead. @param onProgress share that is done */
  remember(texts: readonly string[], onProgress: (share: number) => void): Promise<void>;
  /** Keeps these in the store for the next training. */
  keep(texts: readonly string[]): Promise<void>;
}

const textsAtOnce = 256;

/**
 * @param dir of a head that needs it
 * @param store which keeps vectors of earlier trainings
 * @throws ArtefactError
 */
export async function openTeachingEncoder(dir: string, reference: EncoderReference, store: string): Promise<TeachingEncoder> {
  const { manifest, weights, vocabulary } = await readNodeEncoder(encoderFolder(dir, reference), reference);
  const read = createSentenceVectors(vocabulary, await openOrtSession('cpu', manifest.network, weights, availableParallelism()));
  const kept = await readVectors(store, reference.sha256);
  const known = new Map<string, SentenceVector>(kept);

  async function remember(texts: readonly string[], onProgress: (share: number) => void = () => undefined): Promise<void> {
    // Similar lengths together: a batch is as long as its longest text.
    const unknown = [...new Set(texts)].filter((text) => !known.has(text)).sort((a, b) => a.length - b.length);
    for (let from = 0; from < unknown.length; from += textsAtOnce) {
      const part = unknown.slice(from, from + textsAtOnce);
      (await read.embed(part)).forEach((sentence, at) => known.set(part[at] ?? '', sentence));
      onProgress(Math.min(1, (from + textsAtOnce) / unknown.length));
      // Whoever wants to cancel is heard between two parts.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  const vectors: SentenceVectors = {
    async embed(texts) {
      await remember(texts);
      return texts.flatMap((text) => known.get(text) ?? []);
    },
    dispose: () => read.dispose(),
  };
  return {
    reference, vectors, remember,
    async keep(texts) {
      if (texts.every((text) => kept.has(text))) return;
      await writeVectors(store, reference.sha256, new Map(texts.flatMap((text) => {
        const sentence = known.get(text);
        return sentence ? [[text, sentence] as const] : [];
      })));
    },
    async embed(texts) {
      const sentences = await vectors.embed(texts);
      const size = sentences[0]?.vector.length ?? 0;
      const all = new Float32Array(sentences.length * size);
      sentences.forEach(({ vector }, row) => all.set(vector, row * size));
      return all;
    },
    dispose: () => read.dispose(),
  };
}
