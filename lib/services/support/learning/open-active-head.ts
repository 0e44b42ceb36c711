// The version that serves, opened beside a training. It may need the encoder of an older release.
import type { Predictor } from '../../../../ml/core/prediction';
import { createTextPredictor } from '../../../../ml/core/text-predictor';
import { createNodePredictor, readNodeArtefact } from '../../../../ml/runtime/node';
import { openOrtSession } from '../../../../ml/runtime/node-engines/ort-session';
import { intents } from '../../../../ml/tasks/intents';
import { taughtTask, type Placed } from './lesson';
import type { TeachingEncoder } from './teaching-encoder';

/** @throws ArtefactError */
export async function openActiveHead({ dir }: Placed, { reference, vectors }: TeachingEncoder): Promise<Predictor> {
  const artefact = await readNodeArtefact(taughtTask, dir);
  if (artefact.manifest.encoder.sha256 !== reference.sha256) return createNodePredictor({ task: taughtTask, dir, engine: 'native' });
  const session = await openOrtSession('cpu', artefact.manifest.network, artefact.weights);
  return createTextPredictor(artefact, { session, vectors, engine: 'native', score: intents.score });
}
