// Our model: the committed head on the committed encoder.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArtefact } from '../core/artefact';
import { createTextPredictor } from '../core/text-predictor';
import type { OpenEncoder } from '../encoder/shipped-encoder';
import { readCurrentVersion } from '../runtime/current-version';
import { openSession } from '../runtime/node-engines';
import type { Trained } from './peer';
import type { BenchmarkTask } from './benchmark-task';

/** @throws ArtefactError when the artefact is damaged, Error when there is none */
export async function openShipped({ name, folder, score, labels, outOfScope }: BenchmarkTask, { vectors }: OpenEncoder): Promise<Trained & { version: string }> {
  const version = await readCurrentVersion(folder);
  const artefact = await readArtefact(`${name}/${version}`, (file) => readFile(path.join(folder, version, file)));
  const { manifest, weights } = artefact;
  const session = await openSession('native', manifest.network, weights);
  const predictor = createTextPredictor(artefact, { session, vectors, engine: 'native', score });
  const knowsOutOfScope = manifest.outOfScope !== undefined;
  const columns = outOfScope !== undefined && knowsOutOfScope ? [...labels, outOfScope] : labels;
  return {
    version,
    sizeBytes: manifest.weights.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    threshold: manifest.threshold,
    knowsOutOfScope,
    answer: async (texts) => (await predictor.predict([...texts])).map(({ probabilities }) => columns.map((label) => probabilities[label] ?? 0)),
    dispose: () => predictor.dispose(),
  };
}
