// The encoder that comes with the release, as heads are trained on it.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { EncoderReference } from '../core/artefact';
import { createSentenceVectors, type SentenceVectors } from '../core/sentence-vectors';
import type { Embed } from '../heads/train-head';
import { encoderSize } from '../network/encoder';
import { readCurrentVersion } from '../runtime/current-version';
import { readNodeEncoder } from '../runtime/node';
import { openOrtSession } from '../runtime/node-engines/ort-session';

export interface OpenEncoder {
  reference: EncoderReference;
  vectors: SentenceVectors;
  embed: Embed;
  dispose(): void;
}

/**
 * The current encoder in a folder of models, on all cores.
 * @throws ArtefactError when it is damaged, Error when there is none
 */
export async function openShippedEncoder(modelsFolder = 'public/models'): Promise<OpenEncoder> {
  const folder = path.join(modelsFolder, 'encoder');
  const { manifest, weights, vocabulary } = await readNodeEncoder(path.resolve(folder, await readCurrentVersion(folder)));
  const vectors = createSentenceVectors(vocabulary, await openOrtSession('cpu', manifest.network, weights, availableParallelism()));
  return {
    reference: { version: manifest.version, sha256: manifest.weights[0]?.sha256 ?? '' },
    vectors,
    async embed(texts) {
      const { hidden } = encoderSize;
      const all = new Float32Array(texts.length * hidden);
      (await vectors.embed(texts)).forEach(({ vector }, row) => all.set(vector, row * hidden));
      return all;
    },
    dispose: () => vectors.dispose(),
  };
}
