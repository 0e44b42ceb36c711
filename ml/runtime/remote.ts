// An artefact whose network another machine runs. Labels, scores, certainty, word effects and the notice of a cut text come from the
// artefact on this machine, so that they are what a local engine says.
import { encoderFolder, readNodeArtefact, readNodeEncoder, taskOf } from './node';
import type { Manifest } from '../core/artefact';
import type { Predictor } from '../core/prediction';
import { createPredictor } from '../core/predictor';
import { exceedsEncoder } from '../core/sentence-vectors';
import { cleanText } from '../text/clean';
import { UnigramTokenizer } from '../text/unigram-tokenizer';

/** Asks the other machine. One row of probabilities a text, in the order of the manifest's labels. */
export type AskRemote = (manifest: Manifest, texts: string[], signal?: AbortSignal) => Promise<Float32Array[]>;

interface RemotePredictorOptions {
  task: string;
  /** Folder of the artefact. */
  dir: string;
  ask: AskRemote;
}

/**
 * The artefact in `dir`, judged by `ask`. The predictor throws what `ask` throws.
 * @throws ArtefactError as `createNodePredictor`
 */
export async function createRemotePredictor({ task, dir, ask }: RemotePredictorOptions): Promise<{ predictor: Predictor; manifest: Manifest }> {
  const { manifest } = await readNodeArtefact(task, dir);
  const { score } = taskOf(manifest);
  const { vocabulary } = await readNodeEncoder(encoderFolder(dir, manifest.encoder), manifest.encoder);
  const tokenizer = new UnigramTokenizer(vocabulary);
  const predictor = createPredictor(manifest, {
    engine: 'remote',
    score,
    async judge(texts, signal) {
      const rows = await ask(manifest, texts, signal);
      return texts.map((text, row) => ({ probabilities: rows[row] ?? [], cut: exceedsEncoder(tokenizer.encode(cleanText(text))) }));
    },
    dispose: () => undefined,
  });
  return { predictor, manifest };
}
